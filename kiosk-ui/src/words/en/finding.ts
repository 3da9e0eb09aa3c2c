/** Search, keyboard and map. */
export const finding = {
  find: {
    title: 'Search',
  },
  map: {
    title: 'Map of crafts',
  },
};
