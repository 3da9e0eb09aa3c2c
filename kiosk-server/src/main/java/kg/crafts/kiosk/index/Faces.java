package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * How an entry looks in answers, as bytes beside the index: nothing is parsed and nothing unpacked to show a
 * page. A face that is the same for several languages is kept once.
 */
final class Faces {

    private static final List<Lang> LANGS = List.of(Lang.values());

    private final List<Face> distinct;
    private final int[] places;
    private final List<Name> names;
    private final List<Name> variants;
    private final String image;

    private Faces(List<Face> distinct, int[] places, List<Name> variants, String image) {
        this.distinct = distinct;
        this.places = places;
        this.names = distinct.stream()
                .map(face -> new Name(face.name(), face.lang()))
                .toList();
        this.variants = variants;
        this.image = image;
    }

    static BytesRef write(Entry entry) {
        List<Face> distinct = new ArrayList<>();
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        for (Lang lang : LANGS) {
            Face face = Optional.ofNullable(entry.faces().get(lang)).orElseThrow();
            int at = indexOf(distinct, face);
            if (at == distinct.size()) {
                distinct.add(face);
            }
            out.writeByte((byte) at);
        }
        try {
            out.writeVInt(distinct.size());
            for (Face face : distinct) {
                out.writeString(face.lang().tag());
                out.writeString(face.name());
                out.writeVInt(face.bytes().length);
                out.writeBytes(face.bytes(), face.bytes().length);
            }
            out.writeVInt(entry.otherNames().size());
            for (String name : entry.otherNames()) {
                out.writeString(name);
            }
            out.writeString(entry.image() == null ? "" : entry.image());
        } catch (IOException e) {
            throw new IllegalStateException("Memory can always be written", e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    /** Where an equal face is, or where it would be added. */
    private static int indexOf(List<Face> faces, Face face) {
        int at = 0;
        while (at < faces.size()
                && !(faces.get(at).name().equals(face.name())
                        && Arrays.equals(faces.get(at).bytes(), face.bytes()))) {
            at++;
        }
        return at;
    }

    static Faces read(BytesRef bytes) {
        ByteArrayDataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        int[] places = new int[LANGS.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = in.readByte();
        }
        try {
            List<Face> distinct = new ArrayList<>();
            for (int left = in.readVInt(); left > 0; left--) {
                Lang lang = Lang.find(in.readString()).orElseThrow();
                String name = in.readString();
                byte[] face = new byte[in.readVInt()];
                in.readBytes(face, 0, face.length);
                distinct.add(new Face(name, lang, face));
            }
            List<Name> variants = new ArrayList<>();
            for (int left = in.readVInt(); left > 0; left--) {
                variants.add(new Name(in.readString(), null));
            }
            return new Faces(distinct, places, variants, in.readString());
        } catch (IOException e) {
            throw new IndexDamaged("A face can't be read: " + e.getMessage(), e);
        }
    }

    Face face(Lang lang) {
        return distinct.get(places[LANGS.indexOf(lang)]);
    }

    /** The name that is shown in a language. */
    Name name(Lang lang) {
        return names.get(places[LANGS.indexOf(lang)]);
    }

    /** Every name that is not shown in a language, those with a language first. */
    List<Name> others(Lang shown) {
        String shownName = name(shown).text();
        List<Name> others = new ArrayList<>();
        for (Name name : names) {
            if (!name.text().equals(shownName)) {
                others.add(name);
            }
        }
        others.addAll(variants);
        return others;
    }

    @Nullable
    String image() {
        return image.isEmpty() ? null : image;
    }
}
