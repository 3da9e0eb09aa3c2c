package kg.crafts.kiosk.catalogue.model;

import java.util.Locale;
import java.util.Optional;
import kg.crafts.kiosk.kernel.Wording;

/** The kinds of record, with the folder that holds them in an export. */
public enum Kind {
    CRAFT("crafts", Craft.class, "кол өнөрчүлүк", "ремесло", "craft", "공예"),
    TECHNIQUE("techniques", Technique.class, "ыкма", "приём", "technique", "기법"),
    MATERIAL("materials", Material.class, "материал", "материал", "material", "재료"),
    TOOL("tools", Tool.class, "шайман", "инструмент", "tool", "도구"),
    MOTIF("motifs", Motif.class, "оюу", "узор", "motif", "문양"),
    REGION("regions", Region.class, "жер", "место", "place", "지역"),
    CENTRE("centres", Centre.class, "борбор", "центр", "centre", "센터"),
    ARTISAN("artisans", Artisan.class, "уста", "мастер", "maker", "장인"),
    OBJECT("objects", MuseumObject.class, "буюм", "вещь", "object", "작품"),
    ORGANISATION("organisations", Organisation.class, "уюм", "организация", "organisation", "기관"),
    PROGRAMME("programmes", Programme.class, "программа", "программа", "programme", "프로그램"),
    DESIGNATION(
            "designations",
            Designation.class,
            "тизме же наам",
            "список или звание",
            "inscription or title",
            "등재 또는 칭호"),
    STORY("stories", Story.class, "баян", "рассказ", "story", "이야기"),
    TERM("terms", TermRecord.class, "өнөр сөзү", "слово ремесла", "word of the craft", "공예의 말"),
    DEMONSTRATION("demonstrations", Demonstration.class, "көрсөтүү", "показ", "demonstration", "시연"),
    SPACE("spaces", Space.class, "борбордогу жай", "место в центре", "place in a centre", "센터의 장소"),
    EQUIPMENT("equipment", Equipment.class, "жабдык", "оснащение", "equipment", "장비"),
    LABEL("labels", Label.class, "коомдун белгиси", "знак общины", "community label", "공동체 표지"),
    MEDIA("media", Media.class, "сүрөт", "рисунок", "picture", "그림");

    private final String folder;
    private final Class<? extends CatalogueRecord> type;

    @SuppressWarnings("ImmutableEnumChecker") // Four texts, which nobody can change.
    private final Wording called;

    Kind(String folder, Class<? extends CatalogueRecord> type, String ky, String ru, String en, String ko) {
        this.folder = folder;
        this.type = type;
        this.called = new Wording(ky, ru, en, ko);
    }

    /** The folder of this kind in an export, such as {@code crafts}. */
    public String folder() {
        return folder;
    }

    /** The Java record that defines the fields of this kind. */
    public Class<? extends CatalogueRecord> type() {
        return type;
    }

    /** What people call one of this kind, within a sentence. */
    public Wording called() {
        return called;
    }

    /** The name in files and addresses, such as {@code craft}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a tag, or empty when there is no such kind. */
    public static Optional<Kind> find(String tag) {
        for (Kind kind : values()) {
            if (kind.tag().equals(tag)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
