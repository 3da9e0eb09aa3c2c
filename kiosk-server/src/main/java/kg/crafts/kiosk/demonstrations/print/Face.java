package kg.crafts.kiosk.demonstrations.print;

import java.util.List;

/** The hands that pages are written in: Noto, as on the screens (OFL-1.1). */
enum Face {
    DISPLAY("noto-serif", 600),
    TEXT("noto-sans", 400),
    STRONG("noto-sans", 700);

    private static final List<String> SCRIPTS = List.of("latin", "cyrillic", "cyrillic-ext");

    private final String family;
    private final int weight;

    Face(String family, int weight) {
        this.family = family;
        this.weight = weight;
    }

    /** Its files on the class path, one a script, those asked first that draw Latin and Cyrillic. */
    List<String> files() {
        List<String> european =
                SCRIPTS.stream().map(script -> file(family, script)).toList();
        return List.of(european.get(0), european.get(1), european.get(2), file(family + "-kr", "korean"));
    }

    private String file(String name, String script) {
        return "/print-fonts/" + name + "/files/" + name + "-" + script + "-" + weight + "-normal.woff";
    }
}
