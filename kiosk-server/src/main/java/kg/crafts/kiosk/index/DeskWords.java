package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * How staff find a record by its name in any language or its code: each word may be only begun, without its marks, or
 * in the other script (its key). They know what they look for, so that nothing is forgiven and no text searched.
 */
final class DeskWords {

    private static final String WORD = "word";
    private static final int MAX_WORDS = 8;
    private static final float EXACT = 8;
    private static final float WHOLE = 4;
    private static final float BEGUN = 2;

    private DeskWords() {}

    static void index(DeskEntry entry, Document document) {
        Set<String> words = new TreeSet<>();
        Set<String> wholes = new TreeSet<>();
        Stream.concat(
                        Stream.concat(entry.names().values().stream(), entry.otherNames().stream()),
                        Stream.of(entry.code()))
                .forEach(name -> {
                    List<Spelling.Word> parts = Spelling.words(name, NameTerms.MAX_WORDS);
                    parts.forEach(word -> words.addAll(forms(word.text())));
                    wholes.add(whole(parts));
                });
        words.forEach(word -> document.add(new StringField(WORD, word, Field.Store.NO)));
        wholes.forEach(whole -> document.add(new StringField(Fields.WHOLE, whole, Field.Store.NO)));
    }

    private static Set<String> forms(String word) {
        return new TreeSet<>(List.of(Spelling.fold(word), Documents.key(word)));
    }

    private static String whole(List<Spelling.Word> words) {
        return Documents.key(
                String.join("", words.stream().map(Spelling.Word::text).toList()));
    }

    static Query query(String typed) {
        List<Spelling.Word> words = Spelling.words(typed, MAX_WORDS);
        if (words.isEmpty()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (Spelling.Word word : words) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            forms(word.text()).forEach(form -> any.add(new PrefixQuery(new Term(WORD, form)), Occur.SHOULD));
            all.add(new ConstantScoreQuery(any.build()), Occur.MUST);
        }
        Map.of(
                        new TermQuery(new Term(Fields.CODE, typed.strip())), EXACT,
                        new TermQuery(new Term(Fields.WHOLE, whole(words))), WHOLE,
                        new PrefixQuery(new Term(Fields.WHOLE, whole(words))), BEGUN)
                .forEach((query, points) ->
                        all.add(new BoostQuery(new ConstantScoreQuery(query), points), Occur.SHOULD));
        return all.build();
    }
}
