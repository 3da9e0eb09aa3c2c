package kg.crafts.kiosk.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One text in several languages. Language is in the value: each entry knows where it came from, who has
 * read it, and which source text it was translated from, so that a translation is stale when its source
 * changed, never by a timestamp.
 */
public record LangText(Map<Lang, Entry> entries) {

    /** Who wrote a text: its author, a human translator, or a machine. */
    public enum Origin {
        AUTHOR,
        HUMAN,
        MACHINE
    }

    /** How far a text has been read by somebody who speaks the language as their own. */
    public enum Review {
        UNREAD,
        READ,
        APPROVED
    }

    /**
     * The text in one language, and its state.
     *
     * @param text not blank
     * @param source the language this was translated from, or null for the source text itself
     * @param sourceHash {@link #hash} of the source text it was translated from, or null for the source
     */
    public record Entry(
            String text,
            Origin origin,
            Review review,
            @Nullable Lang source,
            @Nullable String sourceHash) {
        public Entry {
            if (text.isBlank()) {
                throw new IllegalArgumentException("A text is not blank; leave the language out instead");
            }
        }
    }

    /** A text as shown: what was found first along a fallback chain, and the language it is in. */
    public record Resolved(String text, Lang lang, Origin origin, Review review, boolean stale) {}

    public LangText {
        entries = entries.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(entries));
    }

    /** The text in the wanted language or the nearest that stands in for it; empty only when there is no text at all. */
    public Optional<Resolved> resolve(Lang wanted) {
        for (Lang lang : wanted.fallback()) {
            Entry entry = entries.get(lang);
            if (entry != null) {
                return Optional.of(new Resolved(entry.text(), lang, entry.origin(), entry.review(), isStale(entry)));
            }
        }
        return Optional.empty();
    }

    /** Whether the source text has changed since the entry was translated from it. */
    public boolean isStale(Entry entry) {
        if (entry.source() == null || entry.sourceHash() == null) {
            return false;
        }
        Entry source = entries.get(entry.source());
        return source == null || !hash(source.text()).equals(entry.sourceHash());
    }

    /** 16 hexadecimal digits of the text's SHA-256: enough to notice a change, short enough to read in a diff. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
