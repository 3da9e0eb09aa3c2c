import type { finding as english } from '../en/finding';

/** Search, keyboard and map. */
export const finding: typeof english = {
  find: {
    title: 'Search',
  },
  map: {
    title: 'Map of crafts',
  },
};
