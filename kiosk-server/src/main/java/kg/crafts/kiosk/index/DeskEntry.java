package kg.crafts.kiosk.index;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kg.crafts.kiosk.kernel.Lang;

/**
 * One thing that staff can find.
 *
 * @param names the name in each language it has one in
 * @param otherNames spellings and variants that lead here as well as the names do
 * @param flags what else it can be asked for by, such as {@code ky:stale}
 * @param links the codes of what it points at
 * @param audience who sees it: it is found by nobody else
 * @param changedMs when it was changed last, in milliseconds since 1970
 * @param figures what can be summed up over many, always as many and in one order
 * @param card what is handed out for it
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes pass through unread, and entries are never compared.
public record DeskEntry(
        UUID id,
        String code,
        String kind,
        String status,
        Map<Lang, String> names,
        List<String> otherNames,
        Set<String> flags,
        Set<String> links,
        Set<String> audience,
        long changedMs,
        int[] figures,
        byte[] card) {}
