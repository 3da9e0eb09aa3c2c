const dates = (n: number) => `${n} ${n === 1 ? 'date' : 'dates'}`;
const unit = (one: string) => (n: number) => (n === 1 ? one : `${one}s`);

/** The same demonstration on many dates. */
export const series = {
  series: {
    title: 'Series',
    lead: 'The same demonstration on many dates. Nothing is booked before you have seen them all.',
    what: 'What and where',
    type: 'Demonstration',
    typeMissing: 'Choose a demonstration and a place: then all dates are shown here.',
    space: 'Place',
    choose: 'Choose',
    artisans: 'Artisans',
    noArtisans: 'Without one, it is announced without a name.',
    languages: 'Spoken',
    publish: 'Show visitors at once',

    when: 'When',
    start: 'First date',
    time: 'Begins',
    minutes: (n: number) => `Takes ${n} minutes.`,
    repeat: 'Repeats',
    repeats: { weekly: 'Weekly', monthly: 'Monthly', yearly: 'Yearly' },
    every: 'Every',
    weeks: unit('week'),
    months: unit('month'),
    years: unit('year'),
    days: 'Days of the week',
    way: 'Which day of the month',
    dayOfMonth: (day: number) => `On day ${day}`,
    nth: (n: number, _weekday: number, name: string) =>
      `On the ${['first', 'second', 'third', 'fourth'][n - 1] ?? ''} ${name}`,
    last: (_weekday: number, name: string) => `On the last ${name}`,
    end: 'Ends',
    ends: { until: 'On a date', count: 'After a number' },
    until: 'Last date, inclusive',
    count: 'How many',
    times: unit('date'),

    dates: 'The dates',
    found: (n: number) => `${dates(n)} free`,
    taken: (n: number) => `${dates(n)} taken`,
    skipped: (n: number) =>
      n === 1 ? '1 month or year has no such day:' : `${n} months or years have no such day:`,
    awaits:
      'Another centre has the artisan’s day on some dates: these are asked for and wait until it agrees.',
    leaveOut: 'Press a date to leave it out.',
    leftOut: 'left out',
    isTaken: 'taken',
    allowReason: 'What may be set aside with a reason',
    allow: 'Set it aside',
    book: (n: number) => `Book ${dates(n)}`,
    bookFree: (n: number) => `Book the ${dates(n)} that are free`,
    orElse: 'Or choose another time, place or artisan: then the list changes.',
    none: 'None of the dates is free.',

    errors: {
      'start-not-in-rule':
        'The first date is not one that the rule gives. Choose another first date or other days.',
      'empty-series': 'There is no date in this: the end lies before the start, or all are left out.',
      'series-too-long': 'That is too long for one series: choose an earlier end.',
      'nonexistent-local-time':
        'On one of these days there is no such time: the clocks go forward. Choose another time.',
      'too-late': 'The first date has passed.',
      'space-unfit': 'This is not shown in such a place.',
    },

    doneTitle: 'The series is booked',
    booked: (n: number) => `${dates(n)} booked`,
    skippedTaken: (n: number) => `${dates(n)} left out, because they are taken`,
    toBoard: 'To the board',
    another: 'Another series',
    said: (what: string, n: number) => `Booked: ${what}, ${dates(n)}`,
  },
};
