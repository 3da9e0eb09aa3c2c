/**
 * A kiosk's page shown at the desk: its address, `/?preview=shyrdak&text=1.5#/ky/craft/shyrdak`, names the record that
 * is to be seen as staff have it and not as visitors do. The server tells that only to staff.
 */
const asked = new URLSearchParams(globalThis.location?.search ?? '');

/** The code of the record, or undefined for visitors. */
export const previewed: string | undefined = asked.get('preview') ?? undefined;

/** How large its text is to be seen. */
export const previewedText = Number(asked.get('text') ?? 1);
