package kg.crafts.kiosk.standards.oai;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import kg.crafts.kiosk.catalogue.Published;
import kg.crafts.kiosk.catalogue.Published.Entire;
import kg.crafts.kiosk.catalogue.RecordNames;
import kg.crafts.kiosk.catalogue.model.Kind;
import kg.crafts.kiosk.kernel.Lang;
import kg.crafts.kiosk.standards.shown.Addresses;

/**
 * The exhibition as a repository of OAI-PMH 2.0 (Open Archives Initiative, 2002; document version 2015-01-08). What was
 * taken away is told as deleted for as long as the ledger remembers it ({@code transient}), by its id and sets alone.
 */
public final class Repository {

    /** Items on a page. */
    static final int PAGE = 100;

    private static final String URN = "urn:uuid:";

    private final Ledger ledger;
    private final Supplier<Published> exhibition;
    private final Function<String, Addresses> addresses;
    private final Self self;
    private final InstantSource clock;

    /**
     * What the repository says of itself.
     *
     * @param email of somebody who can be written to about it
     */
    public record Self(String name, String email) {}

    /** @param addresses by the beginning of this server's addresses */
    public Repository(
            Ledger ledger,
            Supplier<Published> exhibition,
            Function<String, Addresses> addresses,
            Self self,
            InstantSource clock) {
        this.ledger = ledger;
        this.exhibition = exhibition;
        this.addresses = addresses;
        this.self = self;
        this.clock = clock;
    }

    /** Whether everything that can be seen can be harvested; shortly after a start it may not be. */
    public boolean isReady() {
        return ledger.isComplete();
    }

    /**
     * Answers a request.
     *
     * @param base of this server's addresses
     * @param sent arguments with all their values
     * @return an XML document, also when something is wrong with the request
     */
    public byte[] answer(String base, Map<String, List<String>> sent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            Map<String, String> understood = new TreeMap<>();
            Xml xml = new Xml();
            Xml.Content content;
            try {
                Arguments arguments = Arguments.read(sent);
                understood.put("verb", arguments.verb().name());
                understood.putAll(arguments.given());
                content = content(xml, arguments, base, now);
            } catch (OaiError e) {
                if (!e.isUnderstood()) {
                    understood.clear();
                }
                content = () -> xml.text("error", e.told(), "code", e.code().tag());
            }
            return Envelope.around(xml, content, now, base + "/oai", understood);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("XML can always be written to memory", e);
        }
    }

    /** What is within the answer; worked out before anything of it is written, so that an error can stand alone. */
    private Xml.Content content(Xml xml, Arguments arguments, String base, Instant now) throws OaiError {
        Answers answers = new Answers(xml, exhibition.get(), addresses.apply(base));
        return switch (arguments.verb()) {
            case Identify -> identify(xml, base);
            case ListMetadataFormats -> formats(xml, arguments);
            case ListSets -> sets(xml, arguments);
            case GetRecord -> record(answers, arguments);
            case ListIdentifiers -> list(xml, arguments, now, "ListIdentifiers", answers::header);
            case ListRecords -> list(xml, arguments, now, "ListRecords", answers::record);
        };
    }

    private Xml.Content identify(Xml xml, String base) {
        Instant earliest = ledger.items().stream()
                .findFirst()
                .map(item -> Instant.ofEpochSecond(item.second()))
                .orElse(clock.instant().truncatedTo(ChronoUnit.SECONDS));
        return () -> xml.element(
                "Identify",
                () -> xml.text("repositoryName", self.name())
                        .text("baseURL", base + "/oai")
                        .text("protocolVersion", "2.0")
                        .text("adminEmail", self.email())
                        .text("earliestDatestamp", earliest.toString())
                        .text("deletedRecord", "transient")
                        .text("granularity", "YYYY-MM-DDThh:mm:ssZ"));
    }

    private Xml.Content formats(Xml xml, Arguments arguments) throws OaiError {
        if (arguments.has("identifier")) {
            find(arguments.text("identifier"));
        }
        return () -> xml.element(
                "ListMetadataFormats",
                () -> xml.element(
                        "metadataFormat",
                        () -> xml.text("metadataPrefix", DublinCoreXml.PREFIX)
                                .text("schema", DublinCoreXml.SCHEMA)
                                .text("metadataNamespace", DublinCoreXml.NAMESPACE)));
    }

    private Xml.Content sets(Xml xml, Arguments arguments) throws OaiError {
        if (arguments.has("resumptionToken")) {
            Selection.read(arguments.text("resumptionToken"), clock.instant());
            throw new OaiError(OaiError.Code.BAD_RESUMPTION_TOKEN, "The list of sets is given at once");
        }
        Published published = exhibition.get();
        Map<String, String> names = new TreeMap<>();
        for (Item item : ledger.items()) {
            Kind.find(item.kind())
                    .ifPresent(kind ->
                            names.put(Sets.ofKind(kind.tag()), kind.called().in(Lang.EN)));
        }
        for (String home : new TreeSet<>(ledger.items().stream().map(Item::home).toList())) {
            String name = published
                    .centre(home)
                    .map(centre -> RecordNames.of(centre.path("name")).get(Lang.EN))
                    .orElse(home);
            names.put(Sets.ofCentre(home), name);
        }
        return () -> xml.element("ListSets", () -> {
            for (Map.Entry<String, String> set : names.entrySet()) {
                xml.element("set", () -> xml.text("setSpec", set.getKey()).text("setName", set.getValue()));
            }
        });
    }

    private Item find(String identifier) throws OaiError {
        Optional<Item> found = identifier.startsWith(URN)
                ? ledger.items().stream()
                        .filter(item -> item.id().equals(identifier.substring(URN.length())))
                        .findFirst()
                : Optional.empty();
        return found.orElseThrow(
                () -> new OaiError(OaiError.Code.ID_DOES_NOT_EXIST, "There is no item with this identifier"));
    }

    private static void requireFormat(Arguments arguments) throws OaiError {
        if (!arguments.text("metadataPrefix").equals(DublinCoreXml.PREFIX)) {
            throw new OaiError(
                    OaiError.Code.CANNOT_DISSEMINATE_FORMAT, "Items are given as " + DublinCoreXml.PREFIX + " only");
        }
    }

    private Xml.Content record(Answers answers, Arguments arguments) throws OaiError {
        Item item = find(arguments.text("identifier"));
        requireFormat(arguments);
        return () -> answers.within("GetRecord", () -> answers.record(item));
    }

    /** Something written of an item. */
    private interface OfItem {
        void write(Item item) throws XMLStreamException;
    }

    private Xml.Content list(Xml xml, Arguments arguments, Instant now, String name, OfItem each) throws OaiError {
        boolean resumed = arguments.has("resumptionToken");
        if (!resumed) {
            requireFormat(arguments);
        }
        Selection selection = resumed ? Selection.read(arguments.text("resumptionToken"), now) : arguments.selection();
        List<Item> left = ledger.items().stream().filter(selection::takes).toList();
        long total = ledger.items().stream().filter(selection::isOf).count();
        if (left.isEmpty()) {
            throw resumed
                    ? new OaiError(OaiError.Code.BAD_RESUMPTION_TOKEN, "Nothing is left of the list; begin it anew")
                    : new OaiError(OaiError.Code.NO_RECORDS_MATCH, "Nothing matches");
        }
        List<Item> page = new ArrayList<>(left.subList(0, Math.min(PAGE, left.size())));
        return () -> xml.element(name, () -> {
            for (Item item : page) {
                each.write(item);
            }
            if (left.size() > page.size()) {
                Selection rest = selection.after(page, now);
                xml.text(
                        "resumptionToken",
                        rest.token(),
                        "expirationDate",
                        rest.expires().toString(),
                        "completeListSize",
                        Long.toString(total),
                        "cursor",
                        Integer.toString(selection.cursor()));
            } else if (resumed) {
                xml.text("resumptionToken", "", "cursor", Integer.toString(selection.cursor()));
            }
        });
    }

    /** What is written of single items. */
    private record Answers(Xml xml, Published published, Addresses addresses) {

        void within(String name, Xml.Content content) throws XMLStreamException {
            xml.element(name, content);
        }

        void header(Item item) throws XMLStreamException {
            header(item, item.isGone());
        }

        private void header(Item item, boolean gone) throws XMLStreamException {
            xml.element("header", gone ? List.of("status", "deleted") : List.of(), () -> {
                xml.text("identifier", URN + item.id())
                        .text("datestamp", Instant.ofEpochSecond(item.second()).toString());
                for (String set : item.sets()) {
                    xml.text("setSpec", set);
                }
            });
        }

        /** What has gone since the ledger was read is told as gone. */
        void record(Item item) throws XMLStreamException {
            Optional<Entire> found = item.isGone()
                    ? Optional.empty()
                    : published.find(item.code()).filter(entire -> entire.id().equals(item.id()));
            xml.element("record", () -> {
                header(item, found.isEmpty());
                if (found.isPresent()) {
                    List<DublinCore.Element> elements = DublinCore.of(found.get(), published, addresses);
                    xml.element("metadata", () -> DublinCoreXml.write(xml, elements));
                }
            });
        }
    }
}
