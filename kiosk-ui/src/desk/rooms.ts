import type { Component } from 'svelte';
import { exhibits, fleet, orders, type Role } from '../api/desk';
import { speech, type Words } from '../words/desk';
import Accounts from './accounts/Room.svelte';
import Audit from './audit/Room.svelte';
import Board from './board/Room.svelte';
import CheckIn from './checkin/Room.svelte';
import Pictures from './pictures/Room.svelte';
import Print from './print/Room.svelte';
import Closures from './closures/Room.svelte';
import Conflicts from './conflicts/Room.svelte';
import Debt from './debt/Room.svelte';
import Exhibits from './exhibits/Room.svelte';
import Fleet from './fleet/Room.svelte';
import Needs from './needs/Room.svelte';
import Queue from './queue/Room.svelte';
import Releases from './releases/Room.svelte';
import Series from './series/Room.svelte';
import Tables from './tables/Room.svelte';
import Wishes from './wishes/Room.svelte';

/** The rooms of the desk, in the order of the rail. A new one is a folder with a `Room.svelte` and a line here. */

/** What rooms are about. */
export const GROUPS = ['exhibition', 'demonstrations', 'people'] as const;

export interface Room {
  /** Its name in addresses. */
  id: string;
  group: (typeof GROUPS)[number];
  /** Whoever has this role may enter. */
  role: Role;
  title: (words: Words) => string;
  /** How much waits there for somebody to decide. */
  waits?: (signal: AbortSignal) => Promise<number>;
  Room: Component;
}

export const ROOMS: readonly Room[] = [
  { id: 'needs', group: 'exhibition', role: 'curator', title: (words) => words.needs.title, Room: Needs },
  {
    id: 'exhibits',
    group: 'exhibition',
    role: 'curator',
    title: (words) => words.exhibits.title,
    Room: Exhibits,
  },
  {
    id: 'conflicts',
    group: 'exhibition',
    role: 'curator',
    title: (words) => words.conflicts.title,
    waits: async (signal) => (await exhibits.conflicts(speech.lang, signal)).total,
    Room: Conflicts,
  },
  { id: 'debt', group: 'exhibition', role: 'curator', title: (words) => words.debt.title, Room: Debt },
  {
    id: 'releases',
    group: 'exhibition',
    role: 'curator',
    title: (words) => words.releases.title,
    Room: Releases,
  },
  {
    id: 'pictures',
    group: 'exhibition',
    role: 'curator',
    title: (words) => words.pictures.title,
    Room: Pictures,
  },
  {
    id: 'tables',
    group: 'exhibition',
    role: 'curator',
    title: (words) => words.tables.title,
    Room: Tables,
  },
  {
    id: 'wishes',
    group: 'exhibition',
    role: 'curator',
    title: (words) => words.wishes.title,
    Room: Wishes,
  },
  {
    id: 'kiosks',
    group: 'exhibition',
    role: 'curator',
    title: (words) => words.fleet.title,
    waits: async (signal) => {
      const { items } = await fleet.list(signal);
      return items.filter(({ state }) => state === 'silent').length;
    },
    Room: Fleet,
  },
  { id: 'board', group: 'demonstrations', role: 'host', title: (words) => words.board.title, Room: Board },
  {
    id: 'checkin',
    group: 'demonstrations',
    role: 'host',
    title: (words) => words.checkin.title,
    Room: CheckIn,
  },
  { id: 'print', group: 'demonstrations', role: 'host', title: (words) => words.print.title, Room: Print },
  {
    id: 'queue',
    group: 'demonstrations',
    role: 'host',
    title: (words) => words.queue.title,
    waits: async (signal) => {
      const { requested, needsArtisan, inClosure } = await orders.queue(speech.lang, signal);
      return requested.length + needsArtisan.length + inClosure.length;
    },
    Room: Queue,
  },
  { id: 'series', group: 'demonstrations', role: 'host', title: (words) => words.series.title, Room: Series },
  {
    id: 'closures',
    group: 'demonstrations',
    role: 'host',
    title: (words) => words.closures.title,
    Room: Closures,
  },
  {
    id: 'accounts',
    group: 'people',
    role: 'manager',
    title: (words) => words.accounts.title,
    Room: Accounts,
  },
  { id: 'audit', group: 'people', role: 'manager', title: (words) => words.audit.title, Room: Audit },
];
