export type Way = 'how' | 'meaning' | 'makers';

/** Which of the three ways into the craft is open. */
export class CraftState {
  way = $state<Way>('how');
}
