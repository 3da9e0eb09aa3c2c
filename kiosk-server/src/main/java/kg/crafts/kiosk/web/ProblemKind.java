package kg.crafts.kiosk.web;

import kg.crafts.kiosk.kernel.Lang;

/**
 * Something that can be wrong with a request. Each feature has constants of its own.
 *
 * @param code the stable type that programs go by, in kebab-case, such as {@code not-found}
 * @param status of HTTP, 400 to 599
 * @param ky what is told, with {@code %s} for what was given; so are the others
 */
public record ProblemKind(String code, int status, String ky, String ru, String en, String ko) {

    /** In a few words, the same whatever was given (RFC 9457, section 3.1.4). */
    String title(Lang lang) {
        return told(lang).replaceFirst("[:：]? %s\\.?$", "").replace("%s", "…");
    }

    String told(Lang lang) {
        return switch (lang) {
            case KY -> ky;
            case RU -> ru;
            case EN -> en;
            case KO -> ko;
        };
    }
}
