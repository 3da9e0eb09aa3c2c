const one = (n: number, single: string, many: string) => `${n} ${n === 1 ? single : many}`;

/** What stands on every screen, and the first two. */
export const frame = {
  name: 'English',

  inThisLanguage: 'in English',

  bar: {
    label: 'Main controls',
    languages: 'Language',
    back: 'Back',
    home: 'Home',
    search: 'Search',
    settings: 'Settings',
  },

  attract: {
    title: 'Crafts of Kyrgyzstan',
    touch: 'Touch your language',
    motif: 'Ram’s horns: see this motif',
  },

  home: {
    title: 'Crafts of Kyrgyzstan',
    invitation: 'Look closer at what hands make',
    crafts: 'Crafts',
    motifs: 'Motifs',
    today: 'Today',
    map: 'Map of crafts',
    makers: 'Makers',
    objects: 'Objects',
    more: 'More to discover',
  },

  sources: {
    open: 'Who says so?',
    title: 'Who says so',
    none: 'No source given yet',
    evidence: {
      verified: 'Checked in the source',
      seen: 'Seen by us',
      memory: 'From memory, still to be checked',
    },
    sample: 'Sample',
    sampleMeaning: 'A made-up example: no real person or thing.',
    machine: 'Machine text, not yet read by a person',
  },

  labels: { by: 'Set by:' },
  player: {
    title: 'Listen and watch',
    play: 'Play',
    pause: 'Pause',
    again: 'From the start',
    readAlong: 'What is said can be read here',
    placeInIt: 'Place in the recording',
    failed: 'It can’t be played just now.',
  },

  settings: {
    title: 'Settings',
    text: 'Text size',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
    contrast: 'Strong contrast',
    low: 'Low reach',
    slow: 'More time',
    on: 'On',
    off: 'Off',
    reset: 'As at the start',
    close: 'Close',
  },

  idle: {
    title: 'Are you still there?',
    left: (n: number) => `Starting over in ${one(n, 'second', 'seconds')}`,
    stay: 'I am still here',
    leave: 'Start over',
  },

  notice: {
    away: 'The exhibition is catching its breath. What you see stays; the rest will be back soon.',
    later: 'This page will be here as soon as the exhibition is back.',
    waiting: 'One moment, please: this page is on its way.',
    missing: 'This page is not in the exhibition now.',
    toHome: 'To the start',
    empty: 'Nothing has been entered here yet.',
  },

  help: {
    title: 'Keys',
    tab: 'Tab or arrows: move',
    enter: 'Enter: choose',
    esc: 'Esc: back or close',
    plus: '+ and −: larger and smaller',
    question: '?: this page',
    volume: 'Volume: nothing sounds here',
  },
};
