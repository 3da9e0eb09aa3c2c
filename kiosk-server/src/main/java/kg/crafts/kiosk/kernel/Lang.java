package kg.crafts.kiosk.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language of the exhibition, with the declared order in which others stand in for it. Tags are BCP
 * 47 primary language subtags.
 */
public enum Lang {
    KY,
    RU,
    EN,
    KO;

    /** This language first, then those that stand in for it, nearest first. Holds every language once. */
    public List<Lang> fallback() {
        return switch (this) {
            case KY -> List.of(KY, RU, EN, KO);
            case RU -> List.of(RU, KY, EN, KO);
            case EN -> List.of(EN, RU, KY, KO);
            case KO -> List.of(KO, EN, RU, KY);
        };
    }

    /** The BCP 47 tag, such as {@code ky}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a tag, or empty when the exhibition does not speak it. */
    public static Optional<Lang> find(String tag) {
        for (Lang lang : values()) {
            if (lang.tag().equals(tag)) {
                return Optional.of(lang);
            }
        }
        return Optional.empty();
    }
}
