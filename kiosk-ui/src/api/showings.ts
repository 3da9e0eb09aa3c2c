import type { components } from './openapi';

type Schemas = components['schemas'];

/** A moment as the centre's wall clock shows it, and as everybody counts it. */
export type Moment = Schemas['WallTime'];

/** Something shown live at one time and place. */
export type Showing = Schemas['Demonstration'];

/** What a centre shows today and tomorrow, as of a time. */
export type TodayAnswer = Schemas['Today'];
export type Elsewhere = TodayAnswer['elsewhere'][number];

/** A place taken, or a place in the line. It belongs to whoever knows its code; nothing else is known of her. */
export type Ticket = Schemas['Ticket'];
