package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.kernel.Lang;
import org.jspecify.annotations.Nullable;

/**
 * One thing that visitors can find.
 *
 * @param searched whether words find it; what is not is found by its code and in lists only
 * @param priority so many points it stands before others that fit as well, 0 to 50
 * @param headword whether its names are words of the exhibition's own vocabulary: they stand before the names of single
 *     objects and people, words are brought back to them, and they are what a misspelt word is taken for
 * @param names the name in each language it has one in
 * @param otherNames spellings and variants that lead here as well as the names do
 * @param texts what else can be searched, in each language
 * @param facets values to filter and count by, such as {@code craft → shyrdak}
 * @param links what it points at, as {@code relation:code}
 * @param faces how it looks in a list of answers, for each language of the exhibition
 * @param image the code of its picture, or null
 * @param card what is handed out for it in lists: short, since a list reads many
 * @param stored what is handed out for it alone
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes pass through unread, and entries are never compared.
public record Entry(
        UUID id,
        String code,
        String kind,
        boolean searched,
        int priority,
        boolean headword,
        Map<Lang, String> names,
        List<String> otherNames,
        Map<Lang, List<String>> texts,
        Map<String, Set<String>> facets,
        Set<String> links,
        Map<Lang, Face> faces,
        @Nullable String image,
        byte[] card,
        byte[] stored) {}
