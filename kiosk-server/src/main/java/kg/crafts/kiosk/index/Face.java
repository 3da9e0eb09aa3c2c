package kg.crafts.kiosk.index;

import kg.crafts.kiosk.kernel.Lang;

/**
 * How an entry looks in a list of answers in one language.
 *
 * @param name the name that is shown
 * @param lang the language it is in, which is another when there is none in the language asked for
 * @param bytes whatever else is shown, passed through unread
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes pass through unread, and faces are never compared.
public record Face(String name, Lang lang, byte[] bytes) {}
