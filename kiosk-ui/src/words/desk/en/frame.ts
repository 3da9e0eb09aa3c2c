const count = (n: number, single: string, many: string) => `${n} ${n === 1 ? single : many}`;

/** What stands around every room of the desk. */
export const frame = {
  name: 'English',
  title: 'Staff desk',

  rooms: {
    waiting: (n: number) => `${n} waiting`,
    label: 'Rooms',
    menu: 'Menu',
    groups: {
      exhibition: 'Exhibition',
      demonstrations: 'Demonstrations',
      people: 'People',
    },
    toContent: 'Skip to content',
    missing: 'There is no such page at this desk.',
    toFirst: 'To the board',
  },

  look: {
    languages: 'Language',
    theme: 'Colours',
    light: 'Light',
    dark: 'Dark',
  },

  person: {
    label: 'Your account',
    roles: {
      artisan: 'artisan',
      host: 'front desk',
      curator: 'curator',
      manager: 'centre manager',
      administrator: 'administrator',
    },
    signOut: 'Sign out',
    everywhere: 'Sign out everywhere',
    everywhereTitle: 'Sign out everywhere?',
    everywhereMeaning: 'You will be signed out on every computer and phone, at all centres.',
    noRole: 'This account has no role at this centre. Ask the centre’s manager.',
  },

  signIn: {
    title: 'Sign in',
    lead: 'For staff of this centre. Works without internet.',
    name: 'Name',
    passphrase: 'Passphrase',
    show: 'Show passphrase',
    submit: 'Sign in',
    wrong: 'The name or the passphrase is not right. Check the keyboard’s language and capital letters.',
    wait: (seconds: number) => `Several tries in a row failed. The next one can be made in ${seconds} s.`,
    ready: 'You can try again now.',
    forgotten: 'Forgotten? The centre’s manager can give you a new one.',
    again: 'Sign in again to go on',
    againLead: 'Your session has ended. What you typed is still here.',
    nameMissing: 'Write your name.',
    passphraseMissing: 'Write your passphrase.',
  },

  ending: {
    title: 'Are you still at the desk?',
    left: (seconds: number) =>
      `The session ends in ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}.`,
    stay: 'Stay signed in',
    last: 'It can’t be prolonged today: please sign in again when it has ended. Nothing that you typed is lost.',
    understood: 'Understood',
  },

  sync: {
    label: 'Other centres',
    fresh: 'up to date',
    asOf: (when: string, ago: string) => `as of ${when}, ${ago} ago`,
    never: 'never heard yet',
    away: 'The server does not answer. What you see may be old; what you typed stays here.',
    minutes: (n: number) => count(n, 'minute', 'minutes'),
    hours: (n: number) => count(n, 'hour', 'hours'),
    days: (n: number) => count(n, 'day', 'days'),
  },

  says: {
    undo: 'Undo',
    undone: 'Undone',
    dismiss: 'Dismiss',
    notices: 'Notices',
    away: 'The server does not answer. Nothing was changed; try again.',
    tryAgain: 'Try again',
    waiting: 'Waiting for the server…',
    later: 'It will be shown as soon as the server answers.',
    busy: 'One moment…',
  },

  form: {
    cancel: 'Cancel',
    close: 'Close',
    reason: 'Reason',
    reasonMissing: 'Write a reason.',
  },
};
