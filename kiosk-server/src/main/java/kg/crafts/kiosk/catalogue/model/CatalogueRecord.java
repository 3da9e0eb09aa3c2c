package kg.crafts.kiosk.catalogue.model;

/** A record of the knowledge base: an envelope that all kinds share, and the fields of its own kind. */
public sealed interface CatalogueRecord
        permits Artisan,
                Centre,
                Craft,
                Designation,
                Material,
                Media,
                Motif,
                MuseumObject,
                Organisation,
                Programme,
                Region,
                Story,
                Technique,
                TermRecord,
                Demonstration,
                Space,
                Equipment,
                Label,
                Tool {

    /** What every record has. */
    Envelope envelope();
}
