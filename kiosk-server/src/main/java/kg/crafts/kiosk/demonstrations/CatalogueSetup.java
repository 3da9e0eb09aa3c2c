package kg.crafts.kiosk.demonstrations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import kg.crafts.kiosk.catalogue.Audience;
import kg.crafts.kiosk.catalogue.Catalogue;
import kg.crafts.kiosk.catalogue.Permission;
import kg.crafts.kiosk.catalogue.Texts;
import kg.crafts.kiosk.catalogue.model.Envelope;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.demonstrations.model.Setup;
import kg.crafts.kiosk.fold.Json;
import kg.crafts.kiosk.journal.Fold;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.kernel.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What there is to book, and what it is called, read off the published records of the catalogue; read again when one
 * of them has changed. Safe for many threads; may wait for the disk.
 */
public final class CatalogueSetup implements Supplier<Setup> {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSetup.class);

    private static final Set<String> KINDS = Set.of(
            Kind.CENTRE.tag(),
            Kind.SPACE.tag(),
            Kind.EQUIPMENT.tag(),
            Kind.DEMONSTRATION.tag(),
            Kind.ARTISAN.tag(),
            Kind.CRAFT.tag());

    private static final Map<Lang, String> UNNAMED = Map.of(
            Lang.KY, "Борбордун устасы",
            Lang.RU, "Мастер центра",
            Lang.EN, "An artisan of the centre",
            Lang.KO, "센터의 장인");

    private static final Map<Lang, String> SOMETHING =
            Map.of(Lang.KY, "Көрсөтүү", Lang.RU, "Показ", Lang.EN, "A demonstration", Lang.KO, "시연");

    /** What a record says of itself that is for everybody. */
    private static final ObjectNode OPEN = Json.object();

    private final Catalogue catalogue;
    private final BookingSettings settings;
    private final AtomicLong changes = new AtomicLong();
    private volatile long readAt = -1;
    private volatile SetupReader.Loaded loaded = SetupReader.Loaded.NOTHING;

    /** @param settings for slots that do not say how early and how late they can be asked for */
    public CatalogueSetup(Catalogue catalogue, BookingSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /**
     * Reads afresh when something of it has changed: there are a hundred such records, and whoever is told of the
     * change afterwards need not wait for the disk, which no request on an event loop may.
     */
    public void folded(List<Fold> changed) {
        if (changed.stream().anyMatch(fold -> KINDS.contains(fold.kind()))) {
            changes.incrementAndGet();
            try {
                loaded();
            } catch (Refusal e) {
                LOG.warn("What there is to book is read when it is next asked for: {}", e.getMessage());
            }
        }
    }

    /** Counts the changes of what is read here; what was told as of another number may be told otherwise now. */
    long edition() {
        return changes.get();
    }

    @Override
    public Setup get() {
        return loaded().setup();
    }

    /** Whoever asks while it is read waits for that, and is never given what was before. */
    private SetupReader.Loaded loaded() {
        if (readAt != changes.get()) {
            synchronized (this) {
                long now = changes.get();
                if (readAt != now) {
                    loaded = new SetupReader(catalogue, settings).read();
                    readAt = now;
                }
            }
        }
        return loaded;
    }

    /** The name of a record, as visitors get texts; empty when none is published. */
    Optional<ObjectNode> name(String code, Lang lang) {
        JsonNode name = loaded().names().get(code);
        return name == null ? Optional.empty() : Texts.resolve(name, lang);
    }

    /** The name of a centre. */
    Optional<ObjectNode> name(CentreId centre, Lang lang) {
        String code = loaded().codes().get(centre);
        return code == null ? Optional.empty() : name(code, lang);
    }

    /**
     * An artisan as visitors are told of her: by name, or as one of the centre's when she does not agree to be named so.
     */
    ObjectNode artisan(String code, Lang lang, Envelope.Use use, Instant now) {
        if (isHidden(code, use, now)) {
            return plain(String.valueOf(UNNAMED.get(lang)), lang).put("origin", "author");
        }
        return name(code, lang).orElseGet(() -> plain(code, lang));
    }

    /** What is said of a demonstration of which no more may be told. */
    static ObjectNode something(Lang lang) {
        return plain(String.valueOf(SOMETHING.get(lang)), lang).put("origin", "author");
    }

    /** A text of ours in the form in which visitors get texts. */
    static ObjectNode plain(String text, Lang lang) {
        return Json.object()
                .put("text", text)
                .put("lang", lang.tag())
                .put("origin", "machine")
                .put("review", "unread")
                .put("stale", false);
    }

    /**
     * Whether visitors are not to be told of somebody or something in some way at a moment: by an artisan's own word, or
     * by what its record says.
     */
    boolean isHidden(String code, Envelope.Use use, Instant now) {
        return isWithdrawn(code)
                || !allows(code, use, now)
                || Audience.level(guarded(code).path("access").asText()) != Envelope.Access.PUBLIC;
    }

    /** Whether a thing may be named in some way at a moment, as far as somebody was asked. */
    boolean allows(String code, Envelope.Use use, Instant now) {
        return Permission.allows(guarded(code), use, now);
    }

    private ObjectNode guarded(String code) {
        return loaded().guarded().getOrDefault(code, OPEN);
    }

    /** Whether an artisan has said that visitors are not to be told of her. */
    boolean isWithdrawn(String artisan) {
        return loaded().withdrawn().contains(artisan);
    }

    /** The codes of an artisan's crafts; none when she has no published record. */
    List<String> crafts(String artisan) {
        return loaded().related().getOrDefault(artisan, List.of());
    }

    /** The codes of the techniques that a type shows. */
    List<String> techniques(String type) {
        return loaded().related().getOrDefault(type, List.of());
    }

    /** The code of the picture of a record, or empty. */
    Optional<String> image(String code) {
        return Optional.ofNullable(loaded().images().get(code));
    }
}
