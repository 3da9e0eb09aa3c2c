/** The copies of a picture as a browser chooses among them (HTML, `srcset`); nothing where there are none. */
export function sources(picture: { copies?: { url: string; width: number }[] }): string | undefined {
  return picture.copies?.length
    ? picture.copies.map(({ url, width }) => `${url} ${width}w`).join(', ')
    : undefined;
}
