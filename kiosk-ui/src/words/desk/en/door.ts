const count = (n: number, single: string, many: string) => `${n} ${n === 1 ? single : many}`;

/** At the door and on paper. */
export const door = {
  checkin: {
    title: 'Check-in',
    code: 'Ticket code',
    hint: 'Type it or scan it. Hyphens, spaces and small letters do not matter.',
    submit: 'Check in',
    camera: 'Use the camera',
    cameraOff: 'Camera off',
    cameraRefused:
      'The camera can’t be used: the browser or somebody does not allow it. Type the code instead.',
    ready: 'Ready for the next ticket.',
    earlier: 'Before that',
    today: 'Seats today',
    noneToday: 'Nothing with reserved seats today.',
    qr: 'QR code',
    party: (n: number) => count(n, 'visitor', 'visitors'),
    usedAt: (when: string) => `Already used at ${when}`,
    result: {
      asking: 'One moment…',
      in: 'Welcome in',
      used: 'Already used',
      early: 'Too early: the door is not open yet',
      wrong: 'There is no such ticket. Look at the code again',
      elsewhere: 'Ticket of another centre',
      refused: 'This ticket does not let anybody in',
      away: 'The server does not answer. Nothing was changed; scan again',
    },
    short: {
      asking: '…',
      in: 'in',
      used: 'already used',
      early: 'too early',
      wrong: 'no such ticket',
      elsewhere: 'other centre',
      refused: 'refused',
      away: 'no answer',
    },
  },

  print: {
    title: 'Print',
    sheet: 'Sheet',
    day: 'Day sheet, A4',
    week: 'Week poster, A3',
    languages: 'Languages',
    order: 'One to four; the one chosen first is the largest.',
    languageMissing: 'Choose at least one language.',
    open: 'Open the PDF',
    what: 'It shows what visitors may know, with a QR code to the live page.',
  },
};
