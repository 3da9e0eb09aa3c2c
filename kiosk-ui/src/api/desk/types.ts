import type { components } from '../openapi';

/** The desk's names for what the server tells staff. The fields stand in openapi.json, and only there. */
type Schemas = components['schemas'];

export type Session = Schemas['Session'];
export type Account = Schemas['Account'];
export type Role = Schemas['Role'];

export type Board = Schemas['Board'];
export type Bookable = Schemas['Bookable'];
export type Space = Board['spaces'][number];
export type Closure = Schemas['Closure'];
export type Span = Schemas['Span'];
export type Conflict = Schemas['Conflict'];
export type Named = Schemas['NamedCode'];
export type History = Schemas['History'];
export type Happened = History['items'][number];
export type Status = Schemas['Demonstration']['status'];

/** A demonstration as staff see it. */
export type Shown = Schemas['StaffDemonstration'];

export type PlanWanted = Schemas['PlanWanted'];
export type Terms = Schemas['Terms'];

/** One that waits for a decision: what stands against it by now, and when it could be instead. */
export type Waiting = Shown & Pick<Schemas['Waiting'], 'since' | 'by' | 'from' | 'impossible'>;
export type Queue = Omit<Schemas['Queue'], 'requested' | 'needsArtisan' | 'inClosure'> & {
  requested: Waiting[];
  needsArtisan: Shown[];
  inClosure: Shown[];
};
export type CentreRequest = Schemas['CentreRequest'];
export type SeriesWanted = Schemas['SeriesWanted'];
export type SeriesAnswer = Schemas['SeriesAnswer'];
export type ClosureWanted = Schemas['ClosureWanted'];
export type ClosureAnswer = Omit<Schemas['ClosureAnswer'], 'hits'> & { hits: Shown[] };

export type NewAccount = Schemas['NewAccount'];
export type AccountChange = Schemas['AccountChange'];
export type Invitation = Schemas['Invitation'];
