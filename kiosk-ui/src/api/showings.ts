import type { Picture, Text } from './types';

/** A moment as the centre's wall clock shows it, and as everybody counts it. */
export interface Moment {
  local: string;
  zone: string;
  instant: string;
}

export interface Named {
  code: string;
  name: Text;
  image?: Picture;
}

/** Something shown live at one time and place. */
export interface Showing {
  id: string;
  centre: string;
  status: string;
  type: Named & { form: string };
  craft?: Named;
  space: Named;
  artisans: Named[];
  languages: string[];
  start: Moment;
  end: Moment;
  seats: {
    policy: 'open' | 'reserved';
    capacity: number;
    free: number;
    state: 'open' | 'free' | 'full' | 'waiting';
  };
  changed?: boolean;
  sample?: boolean;
}

export interface Elsewhere {
  centre: string;
  name: Text;
  asOf: string | null;
  now: Showing[];
  next: Showing[];
}

/** What a centre shows today and tomorrow, as of a time. */
export interface TodayAnswer {
  centre: string;
  zone: string;
  time: string;
  now: Showing[];
  next: Showing[];
  later: Showing[];
  tomorrow: Showing[];
  closed?: { opens?: Moment; first?: Moment };
  elsewhere: Elsewhere[];
}

/** A place taken, or a place in the line. It belongs to whoever knows its code; nothing else is known of her. */
export interface Ticket {
  code: string;
  status:
    | 'confirmed'
    | 'waiting'
    | 'offered'
    | 'checked-in'
    | 'cancelled'
    | 'offer-expired'
    | 'no-show'
    | 'released';
  party: number;
  /** Address of the picture of its QR code. */
  qr: string;
  /** How many parties stand before it while it waits. */
  before?: number;
}
