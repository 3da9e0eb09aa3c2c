/** The board: spaces by time. */
export const board = {
  board: {
    title: 'Board',
  },
};
