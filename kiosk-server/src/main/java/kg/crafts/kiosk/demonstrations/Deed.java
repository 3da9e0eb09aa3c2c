package kg.crafts.kiosk.demonstrations;

import org.jspecify.annotations.Nullable;

/**
 * What the audit keeps of a change: who did what, and why.
 *
 * @param act such as {@code approve}
 */
record Deed(Person person, String act, @Nullable String reason) {}
