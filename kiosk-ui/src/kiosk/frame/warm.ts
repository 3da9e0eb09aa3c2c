/**
 * Fetches the Korean faces while nobody is there. They come in small files by frequency; fetched only when a letter is
 * first drawn, a visitor's first Korean page would wait for some dozens of them.
 */
export async function warmFonts(signal: AbortSignal): Promise<void> {
  for (const face of document.fonts) {
    if (signal.aborted) return;
    if (face.status === 'unloaded') await face.load().catch(() => undefined);
  }
}
