import type { Waiting } from '../../api/desk';

/** Which requests want the same as another. All may be asked for at once; only one of them can be approved. */

export interface Rival {
  readonly one: Waiting;
  readonly samePlace: boolean;
  readonly sameArtisan: boolean;
}

/**
 * Those that overlap a request and want its place or its artisan.
 *
 * @param parents place → the larger place that it is a part of: who has the yard has the stage in it
 */
export function rivalsOf(
  asked: Waiting,
  all: readonly Waiting[],
  parents: ReadonlyMap<string, string>,
): Rival[] {
  return all
    .filter((one) => one.id !== asked.id && overlap(one, asked))
    .map((one) => ({
      one,
      samePlace: blocks(one.space.code, asked.space.code, parents),
      sameArtisan: one.artisans.some(({ code }) => asked.artisans.some((other) => other.code === code)),
    }))
    .filter(({ samePlace, sameArtisan }) => samePlace || sameArtisan);
}

/** Half-open: what ends as the other begins is not in its way. */
function overlap(one: Waiting, other: Waiting): boolean {
  return one.start.instant < other.end.instant && other.start.instant < one.end.instant;
}

function blocks(one: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  return one === other || within(one, other, parents) || within(other, one, parents);
}

function within(part: string, whole: string, parents: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(part); at && !seen.has(at); at = parents.get(at)) {
    if (at === whole) return true;
    seen.add(at);
  }
  return false;
}
