import type { Component } from 'svelte';
import type { Role } from '../api/desk';
import type { Words } from '../words/desk';
import Accounts from './accounts/Room.svelte';
import Board from './board/Room.svelte';
import CheckIn from './checkin/Room.svelte';
import Print from './print/Room.svelte';
import Closures from './closures/Room.svelte';
import Queue from './queue/Room.svelte';
import Series from './series/Room.svelte';

/** The rooms of the desk, in the order of the rail. A new one is a folder with a `Room.svelte` and a line here. */

/** What rooms are about. */
export const GROUPS = ['demonstrations', 'people'] as const;

export interface Room {
  /** Its name in addresses. */
  id: string;
  group: (typeof GROUPS)[number];
  /** Whoever has this role may enter. */
  role: Role;
  title: (words: Words) => string;
  Room: Component;
}

export const ROOMS: readonly Room[] = [
  { id: 'board', group: 'demonstrations', role: 'host', title: (words) => words.board.title, Room: Board },
  {
    id: 'checkin',
    group: 'demonstrations',
    role: 'host',
    title: (words) => words.checkin.title,
    Room: CheckIn,
  },
  { id: 'print', group: 'demonstrations', role: 'host', title: (words) => words.print.title, Room: Print },
  { id: 'queue', group: 'demonstrations', role: 'host', title: (words) => words.queue.title, Room: Queue },
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
];
