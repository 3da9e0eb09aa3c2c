package kg.crafts.kiosk.catalogue.model;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A crafts centre with a server of its own. */
public record Centre(
        Envelope envelope,

        @Required @Form(TextForm.CENTRE_ID) String centre,

        @Required @Refers(Kind.REGION) String region,
        @Refers(Kind.ORGANISATION) @Nullable String organisation,
        @Between(least = -90, most = 90) @Nullable Double latitude,
        @Between(least = -180, most = 180) @Nullable Double longitude,
        @Required String zone,
        List<Hours> hours,
        List<Travel> travel,
        @Required @Words(60) Passage summary,
        @Words(150) @Nullable Passage description,
        @Words(150) @Nullable Passage accessibility)
        implements CatalogueRecord {

    public Centre {
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw new Unfit(Unfit.ZONE, zone);
        }
    }

    /** Days of the week (RFC 5545 names in lower case). */
    public enum Day {
        MO,
        TU,
        WE,
        TH,
        FR,
        SA,
        SU
    }

    /** When the centre is open, in its own zone, on a 24-hour clock. */
    public record Hours(
            @Required List<Day> days,

            @Required @Form(TextForm.TIME) String opens,

            @Required @Form(TextForm.TIME) String closes) {}

    /**
     * How long somebody is under way to another centre. Said at either end; where both say it, the longer counts. Every
     * centre must reckon with the same time, so it is part of the exhibition and not of anybody's configuration.
     */
    public record Travel(
            @Required @Refers(Kind.CENTRE) String to,
            @Required @Between(least = 0, most = 1_440) Integer minutes) {}
}
