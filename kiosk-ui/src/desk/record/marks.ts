import type { TextState } from '../../api/desk';

/** How far a text is, as a cut shape on 16 units: each differs from the others without colour. */
export const MARKS: Record<TextState, string> = {
  // A whole piece of felt.
  done: 'M1 1H15V15H1Z',
  // Half of it is filled.
  unread: 'M1 1H15V15H1ZM3 3V8H13V3Z',
  // Cut in even bars, as only a machine does.
  machine: 'M1 1H4V15H1ZM6.5 1H9.5V15H6.5ZM12 1H15V15H12Z',
  // A corner has gone out of date.
  stale: 'M1 1H15L1 15ZM15 6V15H6L8.5 12.5H12.5V8.5Z',
  // Only the place where it would lie.
  missing: 'M1 1H6V3H3V6H1ZM10 1H15V6H13V3H10ZM1 10H3V13H6V15H1ZM13 10H15V15H10V13H13Z',
};
