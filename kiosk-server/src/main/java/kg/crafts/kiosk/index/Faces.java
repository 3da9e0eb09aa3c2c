package kg.crafts.kiosk.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private final Map<Lang, Face> byLang;
    private final List<String> otherNames;
    private final String image;

    private Faces(List<Face> distinct, Map<Lang, Face> byLang, List<String> otherNames, String image) {
        this.distinct = distinct;
        this.byLang = byLang;
        this.otherNames = otherNames;
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
            List<String> others = new ArrayList<>();
            for (int left = in.readVInt(); left > 0; left--) {
                others.add(in.readString());
            }
            Map<Lang, Face> byLang = new EnumMap<>(Lang.class);
            for (int i = 0; i < places.length; i++) {
                byLang.put(LANGS.get(i), distinct.get(places[i]));
            }
            return new Faces(distinct, byLang, others, in.readString());
        } catch (IOException e) {
            throw new IndexDamaged("A face can't be read: " + e.getMessage(), e);
        }
    }

    Face face(Lang lang) {
        return Optional.ofNullable(byLang.get(lang)).orElseThrow();
    }

    /** Every name that is not shown in a language, those with a language first. */
    List<Hit.Other> others(Lang shown) {
        List<Hit.Other> others = new ArrayList<>();
        for (Face face : distinct) {
            if (!face.name().equals(face(shown).name())) {
                others.add(new Hit.Other(face.name(), face.lang()));
            }
        }
        otherNames.forEach(name -> others.add(new Hit.Other(name, null)));
        return others;
    }

    @Nullable
    String image() {
        return image.isEmpty() ? null : image;
    }
}
