package kg.crafts.kiosk.catalogue.model;

import java.util.List;
import java.util.UUID;
import kg.crafts.kiosk.kernel.LangText;
import org.jspecify.annotations.Nullable;

/**
 * What every record has, whatever its kind. In JSON and YAML its fields stand beside the kind's own.
 *
 * @param id time-ordered for records made at the desk; derived from the code for records imported
 *     without one, so that the same file imported at two centres is the same record
 * @param code unique over all kinds and never changed
 * @param home the centre that looks after the record
 */
public record Envelope(
        @Required Kind kind,

        @Required @Form(regex = Form.CODE, says = "lower-case letters, digits and single hyphens")
        String code,

        @Nullable UUID id,

        @Required @Form(regex = "[a-z][a-z0-9-]{1,23}", says = "a centre id such as bishkek")
        String home,

        @Required Status status,
        @Nullable Access access,
        @Nullable Window window,
        @Required LangText name,
        @Nullable LocalTerm term,
        @Nullable Boolean sample,
        @Refers(Kind.MEDIA) @Nullable String image,
        List<Source> sources,
        List<SameAs> sameAs,
        @Nullable Rights rights,
        @Nullable String notes) {

    /** Where a record is on its way to the visitors. */
    public enum Status {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }

    /** Who may see a published record; absent means public. */
    public enum Access {
        PUBLIC,
        CENTRE,
        COMMUNITY,
        CUSTODIAN
    }

    /** When a published record is shown: instants of RFC 3339; an absent end is open. */
    public record Window(
            @Form(regex = Form.INSTANT, says = Form.INSTANT_SAYS) @Nullable
            String from,

            @Form(regex = Form.INSTANT, says = Form.INSTANT_SAYS) @Nullable
            String until) {}

    /** The local word for the thing, always Kyrgyz, with the ways people spell it. */
    public record LocalTerm(@Required String text, List<String> latin, List<String> variants) {}

    /** How sure we are of a source: checked, met in another's text, or only remembered. */
    public enum Evidence {
        VERIFIED,
        SEEN,
        MEMORY
    }

    /** Something that claims lean on; passages name it by its key. */
    public record Source(
            @Required @Form(regex = Form.CODE, says = "lower-case letters, digits and single hyphens")
            String key,

            @Required String title,
            @Nullable String publisher,
            @Nullable String address,

            @Form(regex = Form.EDTF, says = "an EDTF date such as 2012 or 2025-12-10") @Nullable
            String date,

            @Required Evidence evidence,
            @Nullable String note) {}

    /** How close a record of another authority is to this one (after SKOS mapping properties). */
    public enum Match {
        EXACT,
        CLOSE,
        BROAD
    }

    /** The same thing in another authority's records. */
    public record SameAs(
            @Required String authority,
            @Required String address,
            @Required Match match) {}

    /** Who holds the rights and what others may do. */
    public record Rights(
            @Nullable String holder,
            @Nullable String licence,
            @Nullable String credit) {}
}
