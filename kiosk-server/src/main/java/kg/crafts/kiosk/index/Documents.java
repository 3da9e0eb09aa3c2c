package kg.crafts.kiosk.index;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.util.ULocale;
import java.util.EnumMap;
import java.util.Map;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** What an {@link Entry} becomes in the index. Used by one thread at a time. */
final class Documents {

    static final String ID = "id";
    static final String CODE = "code";
    static final String KIND = "kind";
    static final String FACET = "facet";
    static final String TARGET = "target";
    static final String WHOLE = "whole";
    static final String LENGTH = "length";
    static final String CARD = "card";
    static final String STORED = "stored";

    /** Java's own Kyrgyz order is wrong; ICU's is right. */
    private final Map<Lang, Collator> collators = new EnumMap<>(Lang.class);

    Documents() {
        for (Lang lang : Lang.values()) {
            collators.put(lang, Collator.getInstance(ULocale.forLanguageTag(lang.tag())));
        }
    }

    static String sortField(Lang lang) {
        return "sort." + lang.tag();
    }

    Document of(Entry entry) {
        Document document = new Document();
        document.add(new StringField(ID, entry.id().toString(), Field.Store.NO));
        document.add(new StringField(CODE, entry.code(), Field.Store.NO));
        document.add(new StringField(KIND, entry.kind(), Field.Store.NO));
        document.add(new SortedDocValuesField(KIND, new BytesRef(entry.kind())));
        document.add(new StoredField(CARD, entry.card()));
        document.add(new StoredField(STORED, entry.stored()));
        entry.facets()
                .forEach((name, value) -> document.add(new StringField(FACET, name + "=" + value, Field.Store.NO)));
        entry.links()
                .forEach(link ->
                        document.add(new StringField(TARGET, link.substring(link.indexOf(':') + 1), Field.Store.NO)));
        names(entry, document);
        entry.texts()
                .forEach((lang, texts) -> texts.forEach(text -> {
                    document.add(new TextField(Analysis.field(lang, false), text, Field.Store.NO));
                    document.add(new TextField(Analysis.SKELETON + ".text", text, Field.Store.NO));
                }));
        return document;
    }

    private void names(Entry entry, Document document) {
        int shortest = Integer.MAX_VALUE;
        for (Map.Entry<Lang, String> name : entry.names().entrySet()) {
            document.add(new TextField(Analysis.field(name.getKey(), true), name.getValue(), Field.Store.NO));
            spelled(name.getValue(), document);
            shortest = Math.min(shortest, name.getValue().length());
        }
        entry.otherNames().forEach(name -> spelled(name, document));
        document.add(new NumericDocValuesField(LENGTH, shortest));
        for (Lang lang : Lang.values()) {
            String shown = lang.fallback().stream()
                    .filter(entry.names()::containsKey)
                    .findFirst()
                    .map(entry.names()::get)
                    .orElse(entry.code());
            document.add(new SortedDocValuesField(sortField(lang), key(lang, shown)));
        }
    }

    private static void spelled(String name, Document document) {
        document.add(new TextField(Analysis.EXACT, name, Field.Store.NO));
        document.add(new TextField(Analysis.SKELETON, name, Field.Store.NO));
        document.add(new TextField(Analysis.PREFIX, name, Field.Store.NO));
        document.add(new StringField(WHOLE, Skeleton.of(name), Field.Store.NO));
    }

    private BytesRef key(Lang lang, String name) {
        Collator collator = collators.get(lang);
        if (collator == null) {
            throw new IllegalStateException("No collator for " + lang);
        }
        RawCollationKey key = collator.getRawCollationKey(name, null);
        return new BytesRef(key.bytes, 0, key.size);
    }
}
