package kg.crafts.kiosk.journal;

import java.security.KeyPair;
import java.util.List;

/** What a thief of a key, or a dishonest relay, could send. */
final class Forgery {

    private Forgery() {}

    /** A validly signed change that takes the place of one that is there. */
    static byte[] secondStory(Journal journal, Origin origin, long sequence, KeyPair key) {
        List<Group> groups =
                SliceCodec.decode(journal.slice(VersionVector.EMPTY, 1 << 20)).groups();
        Group before = groups.stream()
                .filter(group -> group.origin().equals(origin) && group.last() == sequence - 1)
                .findFirst()
                .orElseThrow();
        Draft draft = Fixtures.draft("another story");
        byte[] payload = Payload.encode(draft.operations());
        Header header = new Header(
                sequence,
                new kg.crafts.kiosk.kernel.HybridTime(1, 0),
                draft.author(),
                draft.type(),
                draft.subject(),
                Hashes.sha256(payload));
        Link link = Link.after(before.head(), header.encode(), payload);
        Group forged =
                Group.sign(origin, sequence, before.head(), List.of(link), Keys.id(key.getPublic()), key.getPrivate());
        return SliceCodec.encode(new SliceCodec.Slice(List.of(), List.of(forged)));
    }

    static byte[] withoutPayloads(Journal journal) {
        List<Group> groups =
                SliceCodec.decode(journal.slice(VersionVector.EMPTY, 1 << 20)).groups();
        return SliceCodec.encode(new SliceCodec.Slice(
                List.of(), groups.stream().map(Group::withoutPayloads).toList()));
    }
}
