package kg.crafts.kiosk.journal;

import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A received slice of which is checked what can be without the writer: form, trust, signatures, and that
 * whatever is left out was erased by the centre that wrote it.
 *
 * @param refused what was refused already
 */
record Checked(List<Signed> groups, List<Receipt.Refused> refused, int alreadyHad, Set<Version> proven, int weight) {

    /** A group and the trusted key that it is signed with. */
    record Signed(Group group, PublicKey key) {}

    /** Checks against a trust list that names this centre too. */
    static Checked of(SliceCodec.Slice slice, TrustList trust, Holdings holdings, int weight) {
        Set<Version> proven = new HashSet<>();
        for (Group proof : slice.proofs()) {
            key(proof, trust).filter(proof::signedBy).ifPresent(key -> proven.addAll(erasedBy(proof)));
        }
        List<Signed> groups = new ArrayList<>();
        List<Receipt.Refused> refused = new ArrayList<>();
        int alreadyHad = 0;
        for (Group group : slice.groups()) {
            Optional<PublicKey> key = key(group, trust);
            if (isHead(group, holdings)) {
                alreadyHad += group.links().size();
            } else if (key.isEmpty()) {
                refused.add(refuse(group, Receipt.Reason.UNTRUSTED, "No trusted key of that centre signed it."));
                holdings.refuse(group.origin());
            } else if (!group.signedBy(key.get())) {
                refused.add(refuse(group, Receipt.Reason.FORGED, "The signature does not fit."));
            } else if (!isWhole(group, proven, holdings)) {
                refused.add(refuse(group, Receipt.Reason.BROKEN, "A payload is left out that nobody erased."));
            } else {
                groups.add(new Signed(group, key.get()));
            }
        }
        return new Checked(groups, refused, alreadyHad, proven, weight);
    }

    boolean mentions(Origin origin) {
        return groups.stream().anyMatch(signed -> signed.group().origin().equals(origin));
    }

    static Receipt.Refused refuse(Group group, Receipt.Reason reason, String message) {
        return new Receipt.Refused(group.origin(), group.first(), reason, message);
    }

    private static Optional<PublicKey> key(Group group, TrustList trust) {
        return trust.listKeys(group.origin().centre()).stream()
                .filter(key -> Arrays.equals(Keys.id(key), group.keyId()))
                .findFirst();
    }

    /** The commonest duplicate costs no signature check: its last hash stands for all before it. */
    private static boolean isHead(Group group, Holdings holdings) {
        return holdings.find(group.origin())
                .filter(feed -> feed.sequence() == group.last() && Arrays.equals(feed.hash(), group.head()))
                .isPresent();
    }

    private static boolean isWhole(Group group, Set<Version> proven, Holdings holdings) {
        for (int i = 0; i < group.links().size(); i++) {
            Link link = group.links().get(i);
            Version version = group.version(i);
            boolean mayLack =
                    proven.contains(version) || holdings.findErasure(version).isPresent();
            if (link.payload() == null
                    && (!mayLack || Header.decode(link.header()).ownsJournal())) {
                return false;
            }
        }
        return true;
    }

    private static List<Version> erasedBy(Group proof) {
        List<Version> versions = new ArrayList<>();
        for (Link link : proof.links()) {
            byte[] payload = link.payload();
            if (payload != null && Header.decode(link.header()).type().equals(Erasure.TYPE)) {
                versions.addAll(Erasure.versions(proof.origin(), Payload.decode(payload)));
            }
        }
        return versions;
    }
}
