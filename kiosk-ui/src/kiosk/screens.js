/** The one list of what has a screen; plain JavaScript, so that the browser tests read the same one. */

/** Kinds of record, each with a list and a screen of its own. */
export const KINDS = /** @type {const} */ ([
  'craft',
  'technique',
  'material',
  'tool',
  'motif',
  'region',
  'centre',
  'artisan',
  'object',
  'organisation',
  'programme',
  'designation',
  'story',
  'term',
  'demonstration',
  'media',
]);

/** Screens that are no record's. */
export const PLACES = /** @type {const} */ ([
  'attract',
  'home',
  'list',
  'search',
  'map',
  'today',
  'showing',
  'ticket',
]);
