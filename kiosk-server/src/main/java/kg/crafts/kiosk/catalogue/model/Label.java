package kg.crafts.kiosk.catalogue.model;

import org.jspecify.annotations.Nullable;

/**
 * How a community wants what is its own to be treated, in its own words (after the TK and BC Labels of Local Contexts
 * and the cultural protocols of Mukurtu). Its image is its icon. Records name the labels that stand on them; only the
 * community sets them, and the program sets none.
 *
 * @param summary what the label says
 * @param community that set it
 * @param audio the label, spoken
 * @param address of the label in the list that it comes from
 */
public record Label(
        Envelope envelope,
        @Required @Words(80) Passage summary,
        @Required Scheme scheme,
        @Required @Refers(Kind.ORGANISATION) String community,
        @Refers(Kind.MEDIA) @Nullable String audio,
        @Nullable String address)
        implements CatalogueRecord {

    /** Where the label comes from. */
    public enum Scheme {
        /** Traditional Knowledge, Local Contexts. */
        TK,
        /** Biocultural, Local Contexts. */
        BC,
        /** Of the community's own making. */
        PROTOCOL
    }
}
