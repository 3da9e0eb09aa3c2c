/** The other kinds, from what hands do to who stands behind it. */
export const MORE = [
  'demonstration',
  'technique',
  'material',
  'tool',
  'story',
  'term',
  'designation',
  'region',
  'centre',
  'programme',
  'organisation',
] as const;
