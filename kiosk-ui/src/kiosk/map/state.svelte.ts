import { Resource, type CentreNews, type Link, type Listed, type Region } from '../../api';
import { regionAt, regions } from '../../design/map/atlas';

export interface Numbered extends Listed {
  readonly number: number;
}

/**
 * The seven regions by the number that stands on the map and in the list: round the country from the
 * capital's region with the sun. The same in every language, so that no number moves.
 */
const ROUND = ['chuy', 'ysyk-kol', 'naryn', 'osh-region', 'batken', 'jalal-abad', 'talas'];
/** One row of crafts, so that the list of places stays near the map; the region's own page shows all. */
const FEW = 3;

/** Which place is looked at. A kiosk opens the map where it stands. */
export class Atlas {
  readonly places = new Resource<Listed[]>();
  readonly centres = new Resource<CentreNews[]>();
  readonly detail = new Resource<Region>();
  /** What the visitor touched last; empty until then. */
  touched = $state<string>();

  readonly areas: readonly Numbered[] = $derived(
    ROUND.flatMap((code, i) => {
      const place = this.places.value?.find((item) => item.code === code);
      return place ? [{ ...place, number: i + 1 }] : [];
    }),
  );
  readonly towns: readonly Listed[] = $derived(
    (this.places.value ?? []).filter(({ code, type }) => type !== 'country' && !ROUND.includes(code)),
  );
  /** In an order that no language changes, so that the way from mark to mark stays the same. */
  readonly pins = $derived(
    (this.centres.value ?? []).filter(isPlaced).sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
  readonly selected = $derived(this.touched ?? homeOf(this.centres.value ?? []));
  readonly spot = $derived(this.towns.filter(isPlaced).find(({ code }) => code === this.selected));
  readonly centre = $derived(this.centres.value?.find(({ code }) => code === this.selected));
  readonly shown = $derived(this.detail.value?.code === this.selected ? this.detail.value : undefined);
  readonly crafts: readonly Link[] = $derived(craftsOf(this.shown).slice(0, FEW));
}

type Placed<T> = T & { readonly latitude: number; readonly longitude: number };

export function isPlaced<T extends { latitude?: number; longitude?: number }>(item: T): item is Placed<T> {
  return item.latitude !== undefined && item.longitude !== undefined;
}

/** The region around the centre in which this kiosk stands. */
function homeOf(centres: readonly CentreNews[]): string {
  const here = centres.find((centre) => centre.here);
  const region = here && isPlaced(here) ? regionAt(regions, here.longitude, here.latitude) : undefined;
  // The capital is a region of its own inside Chüy, too small to open a map with.
  return region === undefined || region === 'bishkek-city' ? 'chuy' : region;
}

export function craftsOf(region: Region | undefined): Link[] {
  return (region?.linkedFrom ?? []).flatMap(({ kind, items }) => (kind === 'craft' ? items : []));
}
