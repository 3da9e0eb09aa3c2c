const shows = (n: number) => `${n} ${n === 1 ? 'demonstration' : 'demonstrations'}`;

/** Times at which a place, or the whole centre, is closed. */
export const closures = {
  closures: {
    title: 'Closures',
    add: 'New closure',
    empty: 'No closure lies ahead',
    emptyMore: 'On the days that the centre is always closed it needs none: those are its hours.',
    whole: 'The whole centre',
    lift: 'Open again',
    lifted: (what: string) => `Open again: ${what}`,
    until: 'until',

    newTitle: 'New closure',
    back: 'All closures',
    what: 'What is closed',
    days: 'How long',
    spans: { day: 'Whole days', hours: 'Some hours' },
    from: 'First day',
    to: 'Last day',
    begins: 'Begins',
    ends: 'Ends',
    endsFirst: 'It must end after it begins.',
    reasonHint: 'Staff read it on the board; visitors read it with what is cancelled.',

    hits: 'What it hits',
    hitsNone: 'Nothing is booked then.',
    hitsCount: (n: number) => `It hits ${shows(n)}`,
    holders: (n: number) => (n === 1 ? '1 seat is taken' : `${n} seats are taken`),
    running: 'running now: it goes on',
    policy: 'What becomes of them',
    policies: { flag: 'Leave them, and list them under “To decide”', cancel: 'Cancel them' },
    cancelWarn:
      'What is cancelled stays cancelled, even when the closure is lifted. Seat holders stay on the record.',
    save: 'Close',
    saveCancel: (n: number) => `Close and cancel ${shows(n)}`,
    done: (what: string) => `Closed: ${what}`,
    doneCancelled: (what: string, n: number) => `Closed: ${what}; ${shows(n)} cancelled`,
  },
};
