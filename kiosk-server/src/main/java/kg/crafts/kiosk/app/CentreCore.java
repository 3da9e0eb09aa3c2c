package kg.crafts.kiosk.app;

import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import kg.crafts.kiosk.catalogue.CatalogueModule;
import kg.crafts.kiosk.catalogue.RecordRule;
import kg.crafts.kiosk.demonstrations.CatalogueSetup;
import kg.crafts.kiosk.demonstrations.DemonstrationsModule;
import kg.crafts.kiosk.demonstrations.HistoryRule;
import kg.crafts.kiosk.fold.FoldRule;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.people.AccountRule;
import kg.crafts.kiosk.people.PeopleModule;
import kg.crafts.kiosk.search.Wishes;
import kg.crafts.kiosk.sync.CentreIdentity;
import kg.crafts.kiosk.sync.IdentityStore;
import kg.crafts.kiosk.sync.PeerFile;

/** What a centre is without a network: its keys, its journal, its files, and what follows from them. */
record CentreCore(
        CentreConfig config,
        CentreIdentity identity,
        List<PeerFile> peers,
        Journal journal,
        Projection projection,
        MediaStore media,
        PeopleModule people,
        CatalogueModule catalogue,
        Wishes wishes,
        CatalogueSetup setup,
        DemonstrationsModule demonstrations)
        implements AutoCloseable {

    static CentreCore open(CentreConfig config, CatalogueModule.Listener listener) throws IOException {
        Journal.prepare(); // Meanwhile the keys are read and tried out.
        InstantSource clock = InstantSource.system();
        CentreIdentity identity = IdentityStore.open(config.data());
        if (!identity.centre().equals(config.centre())) {
            throw new ConfigRefused(
                    "centre.yaml",
                    List.of("centre: is \"" + config.centre() + "\", but the keys in the data folder are those of \""
                            + identity.centre() + "\""));
        }
        List<PeerFile> peers = PeerFile.list(config.peersFolder());
        Journal journal = Journal.open(journalSettings(config, identity, peers, clock));
        MediaStore media = MediaStore.open(config.mediaFolder(), MediaLimits.DEFAULT);
        Projection projection = Projection.start(journal, config.derivedFolder().resolve("folds.db"), rules());
        PeopleModule people = PeopleModule.start(
                config.centre(), journal, projection, config.data().resolve("sessions.tsv"), clock);
        CatalogueModule catalogue = CatalogueModule.start(
                journal, projection, config.derivedFolder().resolve("index"), media, listener, clock);
        Wishes wishes = Wishes.open(config.data().resolve("wishes.tsv"), clock);
        CatalogueSetup setup = new CatalogueSetup(catalogue.catalogue());
        projection.onFolded((changed, position) -> setup.folded(changed));
        DemonstrationsModule demonstrations =
                DemonstrationsModule.start(config.centre(), journal, projection, setup, clock);
        return new CentreCore(
                config,
                identity,
                peers,
                journal,
                projection,
                media,
                people,
                catalogue,
                wishes,
                setup,
                demonstrations);
    }

    /** How changes of each type add up. */
    private static List<FoldRule<?>> rules() {
        List<FoldRule<?>> rules = new ArrayList<>(HistoryRule.all());
        rules.add(new RecordRule());
        rules.add(new AccountRule());
        return rules;
    }

    static JournalSettings journalSettings(
            CentreConfig config, CentreIdentity identity, List<PeerFile> peers, InstantSource clock) {
        return new JournalSettings(
                config.journalFolder(), config.centre(), identity.signingKeys(), PeerFile.trustList(peers), clock);
    }

    @Override
    public void close() {
        demonstrations.close();
        wishes.close();
        catalogue.close();
        people.close();
        projection.close();
        journal.close();
    }
}
