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
 * @param labels set by a community on what is its own; nobody else sets one
 * @param custodians accounts that see and edit it at the desk when its access names them
 */
public record Envelope(
        @Required Kind kind,

        @Required @Form(TextForm.CODE) String code,

        @Nullable UUID id,

        @Required @Form(TextForm.CENTRE_ID) String home,

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
        @Refers(Kind.LABEL) List<String> labels,
        @Nullable Permission permission,
        @Nullable Sensitivity sensitivity,

        @Form(TextForm.ACCOUNT) List<UUID> custodians,

        @Nullable String notes) {

    /** Where a record is on its way to the visitors. */
    public enum Status {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        PUBLISHED,
        WITHDRAWN,
        /** Taken away for good, as far as anybody sees; it can be brought back. */
        DELETED
    }

    /** Who may see a record once it is published; absent means public. Visitors see what is public and nothing else. */
    public enum Access {
        PUBLIC,
        /** Staff of its home centre, and who answers for all centres. */
        CENTRE,
        /** Its custodians, whoever answers for its home centre, and who answers for all. */
        COMMUNITY,
        /** Its custodians alone; while it has none, whoever answers for its home centre. */
        CUSTODIAN
    }

    /**
     * That a person or a community agrees to be shown, or to have shown what it knows.
     *
     * @param by who agreed
     * @param uses for what; nothing else is allowed
     * @param until it ends then by itself
     * @param withdrawn when it was taken back; of edits made apart the one that takes back counts
     */
    public record Permission(
            @Required String by,
            @Required List<Use> uses,

            @Form(TextForm.EDTF) @Nullable String given,

            @Form(TextForm.INSTANT) @Nullable String until,

            @Form(TextForm.INSTANT) @Nullable String withdrawn) {}

    /** What somebody may agree to. */
    public enum Use {
        /** On the screens of the centres. */
        KIOSK,
        /** On paper that visitors take along. */
        PRINT,
        /** To other sites and catalogues. */
        WEB,
        RESEARCH
    }

    /**
     * What must not be shown by a centre that can't hear that it should cease.
     *
     * @param leaseDays it is hidden where nothing was heard of its home centre for longer
     */
    public record Sensitivity(
            @Required @Between(least = 1, most = 3650) Integer leaseDays,
            @Nullable String why) {}

    /** When a published record is shown: instants of RFC 3339; an absent end is open. */
    public record Window(
            @Form(TextForm.INSTANT) @Nullable String from,

            @Form(TextForm.INSTANT) @Nullable String until) {}

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
            @Required @Form(TextForm.CODE) String key,

            @Required String title,
            @Nullable String publisher,
            @Nullable String address,

            @Form(TextForm.EDTF) @Nullable String date,

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
