package kg.crafts.kiosk.app;

import java.io.IOException;
import java.security.PublicKey;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kg.crafts.kiosk.catalogue.CatalogueModule;
import kg.crafts.kiosk.catalogue.overview.OverviewModule;
import kg.crafts.kiosk.demonstrations.CatalogueSetup;
import kg.crafts.kiosk.demonstrations.DemonstrationsModule;
import kg.crafts.kiosk.demonstrations.seats.TicketCodes;
import kg.crafts.kiosk.demonstrations.seats.TicketSeal;
import kg.crafts.kiosk.fleet.Fleet;
import kg.crafts.kiosk.fold.Projection;
import kg.crafts.kiosk.journal.Journal;
import kg.crafts.kiosk.journal.JournalSettings;
import kg.crafts.kiosk.journal.TrustList;
import kg.crafts.kiosk.kernel.CentreId;
import kg.crafts.kiosk.media.MediaLimits;
import kg.crafts.kiosk.media.MediaStore;
import kg.crafts.kiosk.people.PeopleModule;
import kg.crafts.kiosk.search.Wishes;
import kg.crafts.kiosk.sync.CentreIdentity;
import kg.crafts.kiosk.sync.IdentityStore;
import kg.crafts.kiosk.sync.PeerFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a centre is without a network: its keys, its journal, its files, and what follows from them. */
record CentreCore(
        CentreConfig config,
        CentreIdentity identity,
        List<PeerFile> peers,
        Journal journal,
        Projection projection,
        MediaStore media,
        PeopleModule people,
        Contact contact,
        CatalogueModule catalogue,
        OverviewModule overview,
        Wishes wishes,
        Fleet fleet,
        CatalogueSetup setup,
        DemonstrationsModule demonstrations)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CentreCore.class);

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
        checkLetter(config, peers);
        Journal journal = Journal.open(journalSettings(config, identity, peers, clock));
        MediaStore media = MediaStore.open(config.mediaFolder(), MediaLimits.DEFAULT);
        Projection projection = Projection.start(journal, config.derivedFolder().resolve("folds.db"), FoldRules.all());
        PeopleModule people = PeopleModule.start(
                config.centre(), journal, projection, config.data().resolve("sessions.tsv"), clock);
        Contact contact = new Contact(config.centre(), config.data().resolve("sync"), clock);
        CatalogueModule catalogue = CatalogueModule.start(
                journal, projection, config.derivedFolder().resolve("index"), media, listener, contact, clock);
        OverviewModule overview = new OverviewModule(
                config.derivedFolder().resolve("desk"), journal, projection.folds(), config.centre(), clock);
        Wishes wishes = Wishes.open(config.data().resolve("wishes.tsv"), clock);
        Fleet fleet = Fleet.open(config.data().resolve("kiosks.json"), clock);
        CatalogueSetup setup = new CatalogueSetup(catalogue.catalogue(), config.booking());
        projection.onFolded((changed, position) -> setup.folded(changed));
        setup.get(); // What was folded before this start.
        DemonstrationsModule demonstrations =
                DemonstrationsModule.start(config.centre(), journal, projection, setup, config.booking(), clock);
        return new CentreCore(
                config,
                identity,
                peers,
                journal,
                projection,
                media,
                people,
                contact,
                catalogue,
                overview,
                wishes,
                fleet,
                setup,
                demonstrations);
    }

    /** With which this centre signs tickets, and by which it knows those of the others. */
    TicketSeal seal() {
        Map<CentreId, List<PublicKey>> keys =
                new HashMap<>(PeerFile.trustList(peers).keys());
        keys.put(config.centre(), List.of(identity.signingKeys().getPublic()));
        TrustList trusted = new TrustList(keys);
        return new TicketSeal(
                config.centre(), TicketSeal.Signer.of(identity.signingKeys().getPrivate()), () -> trusted);
    }

    /** Codes of two centres with one letter could be the same; said at the start, when a centre is named anew. */
    private static void checkLetter(CentreConfig config, List<PeerFile> peers) {
        char letter = TicketCodes.letter(config.centre());
        for (PeerFile peer : peers) {
            if (!peer.centre().equals(config.centre()) && TicketCodes.letter(peer.centre()) == letter) {
                LOG.warn(
                        "Ticket codes of {} and {} both begin with {}: people can't tell them apart, scanners can",
                        config.centre(),
                        peer.centre(),
                        letter);
            }
        }
    }

    static JournalSettings journalSettings(
            CentreConfig config, CentreIdentity identity, List<PeerFile> peers, InstantSource clock) {
        return new JournalSettings(
                config.journalFolder(), config.centre(), identity.signingKeys(), PeerFile.trustList(peers), clock);
    }

    @Override
    public void close() {
        demonstrations.close();
        fleet.close();
        wishes.close();
        overview.close();
        catalogue.close();
        people.close();
        projection.close();
        journal.close();
    }
}
