package kg.crafts.kiosk.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kg.crafts.kiosk.kernel.Lang;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Keeps the {@link Headwords} of a generation in step with what is in it. When a headword comes or goes, the
 * entries in which one of its forms may stand are {@link #takeStale stale}: they are found by their old
 * analysis until somebody has given them to the index again.
 *
 * <p>One thread writes; {@link #current()} is for any.
 */
final class Vocabulary {

    /** With more to analyse again than this, the index as a whole is made anew instead. */
    static final int MAX_STALE = 20_000;

    private static final int SHORTEST = 3;

    private volatile Headwords current;
    private Headwords analysing;
    private Documents documents;
    private final SequencedSet<UUID> stale = new LinkedHashSet<>();
    private Headwords expected;
    private boolean tooMany;

    /**
     * Reads the headwords of a generation.
     *
     * @param settled whether all in it was analysed with them
     * @param expected headwords that will be in it when it is filled, so that what comes before them need not be
     *     analysed twice
     */
    Vocabulary(IndexReader reader, boolean settled, Headwords expected) throws IOException {
        this.tooMany = !settled;
        this.expected = expected;
        this.current = read(reader);
        this.analysing = current;
        this.documents = new Documents(current);
    }

    /** What words are brought back to now. */
    Headwords current() {
        return current;
    }

    /** Makes documents of these entries, which may bring headwords of their own. */
    Documents documents(Collection<Entry> entries) {
        Headwords grown = current.with(entries.stream()
                .filter(Entry::headword)
                .map(Documents::headwords)
                .toList());
        if (!grown.equals(analysing)) {
            analysing = grown;
            documents = new Documents(grown);
        }
        return documents;
    }

    /**
     * Looks which headwords there are after some came or went.
     *
     * @param given what was made into {@link #documents} last, with the headwords that it brought
     */
    void follow(IndexSearcher searcher, Collection<Entry> given) throws IOException {
        Headwords before = current;
        Headwords now = read(searcher.getIndexReader());
        if (now.equals(before)) {
            // No word is analysed otherwise, but in other languages there may be new ones to take typos for.
            current = now;
            return;
        }
        Set<UUID> fresh = now.equals(analysing) ? given.stream().map(Entry::id).collect(Collectors.toSet()) : Set.of();
        stale.removeAll(fresh);
        analysing = now;
        documents = new Documents(now);
        current = now;
        for (String word : now.differences(before, Lang.KY)) {
            mark(searcher, Lang.KY, formsOf(Documents.key(word)), fresh);
        }
        for (String word : now.differences(before, Lang.KO)) {
            mark(searcher, Lang.KO, allOf(before.koreanStems(word)), fresh);
        }
    }

    /** Looks which headwords there are when all is in; those that were expected and did not come go. */
    void settle(IndexSearcher searcher) throws IOException {
        expected = Headwords.NONE;
        follow(searcher, List.of());
    }

    /** Only what speaks the language can hold a form of its words: keys look like English words. */
    private void mark(IndexSearcher searcher, Lang lang, Query forms, Set<UUID> fresh) throws IOException {
        if (tooMany) {
            return;
        }
        Query spoken = new BooleanQuery.Builder()
                .add(forms, Occur.FILTER)
                .add(new TermQuery(new Term(Fields.SPOKEN, lang.tag())), Occur.FILTER)
                .build();
        for (ScoreDoc doc : searcher.search(spoken, MAX_STALE + 1).scoreDocs) {
            UUID id = id(searcher, doc.doc);
            if (!fresh.contains(id)) {
                stale.add(id);
            }
        }
        tooMany = stale.size() > MAX_STALE;
    }

    /** A last consonant may have changed before an ending: чачпак, чачпагы. */
    private static Query formsOf(String key) {
        String beginning = key.length() > SHORTEST ? key.substring(0, key.length() - 1) : key;
        return new BooleanQuery.Builder()
                .add(new PrefixQuery(new Term(Fields.NAME, beginning)), Occur.SHOULD)
                .add(new PrefixQuery(new Term(Fields.TEXT, beginning)), Occur.SHOULD)
                .build();
    }

    private static Query allOf(List<String> parts) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String part : parts) {
            String letters = Hangul.letters(part);
            all.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term(Fields.NAME, letters)), Occur.SHOULD)
                            .add(new TermQuery(new Term(Fields.TEXT, letters)), Occur.SHOULD)
                            .build(),
                    Occur.MUST);
        }
        return all.build();
    }

    private static UUID id(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues ids = DocValues.getBinary(leaf.reader(), Fields.ID);
        if (!ids.advanceExact(doc - leaf.docBase)) {
            throw new IndexDamaged("An entry has no id");
        }
        BytesRef bytes = ids.binaryValue();
        ByteBuffer buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** Some of the entries to be given again, and forgets them; so many at most. */
    List<UUID> takeStale(int limit) {
        List<UUID> taken = new ArrayList<>();
        while (taken.size() < limit && !stale.isEmpty()) {
            taken.add(stale.removeFirst());
        }
        return taken;
    }

    /** Whether all is analysed with the headwords that there are. */
    boolean isSettled() {
        return stale.isEmpty() && !tooMany;
    }

    /** Whether so much is stale that the index should be made anew. */
    boolean isOverturned() {
        return tooMany;
    }

    private Headwords read(IndexReader reader) throws IOException {
        Map<Lang, SortedSet<String>> words = new EnumMap<>(Lang.class);
        for (Lang lang : List.of(Lang.KY, Lang.KO)) {
            SortedSet<String> own = words.computeIfAbsent(lang, key -> new TreeSet<>());
            Terms terms = MultiTerms.getTerms(reader, Fields.headwords(lang));
            if (terms != null) {
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    own.add(term.utf8ToString());
                }
            }
        }
        return new Headwords(words, Keys.read(reader)).with(List.of(expected.words()));
    }
}
