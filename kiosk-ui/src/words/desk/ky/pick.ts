import type { pick as english } from '../en/pick';

export const pick: typeof english = {
  pick: {
    chooseDay: 'Күндү тандаңыз',
    before: 'Мурунку ай',
    after: 'Кийинки ай',
    months: {
      m1: 'январь',
      m2: 'февраль',
      m3: 'март',
      m4: 'апрель',
      m5: 'май',
      m6: 'июнь',
      m7: 'июль',
      m8: 'август',
      m9: 'сентябрь',
      m10: 'октябрь',
      m11: 'ноябрь',
      m12: 'декабрь',
    },
    less: 'Бирди кемитүү',
    more: 'Бирди кошуу',
    seek: 'Аты боюнча издөө',
    moreFound: (n) => `Дагы ${n}; атынын бир бөлүгүн жазыңыз.`,
    nobodyFound: 'Мындай аттагы киши жок.',
    against: 'Эмне тоскоол болуп турат',
  },
};
