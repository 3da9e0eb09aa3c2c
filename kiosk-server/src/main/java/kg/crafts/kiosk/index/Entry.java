package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.kernel.Lang;

/**
 * One thing that visitors can find.
 *
 * @param names the name in each language it has one in
 * @param otherNames spellings and variants that lead here as well as the names do
 * @param texts what else can be searched, in each language
 * @param facets values to filter and count by, such as {@code domain=felt}
 * @param links what it points at, as {@code relation:code}
 * @param card what is handed out for it in lists: short, since a list reads many
 * @param stored what is handed out for it alone
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes pass through unread, and entries are never compared.
public record Entry(
        UUID id,
        String code,
        String kind,
        Map<Lang, String> names,
        List<String> otherNames,
        Map<Lang, List<String>> texts,
        Map<String, String> facets,
        Set<String> links,
        byte[] card,
        byte[] stored) {}
