/** Dates, people and what stands against a plan, wherever they are chosen or told. */
export const pick = {
  pick: {
    chooseDay: 'Choose a day',
    before: 'Month before',
    after: 'Month after',
    months: {
      m1: 'January',
      m2: 'February',
      m3: 'March',
      m4: 'April',
      m5: 'May',
      m6: 'June',
      m7: 'July',
      m8: 'August',
      m9: 'September',
      m10: 'October',
      m11: 'November',
      m12: 'December',
    },
    less: 'One less',
    more: 'One more',
    seek: 'Find by name',
    moreFound: (n: number) => `${n} more; write part of a name.`,
    nobodyFound: 'Nobody is called that.',
    against: 'What stands against it',
  },
};
