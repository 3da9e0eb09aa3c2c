import type { pick as english } from '../en/pick';

export const pick: typeof english = {
  pick: {
    chooseDay: 'Выберите день',
    before: 'Предыдущий месяц',
    after: 'Следующий месяц',
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
    less: 'На один меньше',
    more: 'На один больше',
    seek: 'Найти по имени',
    moreFound: (n) => `Ещё ${n}; введите часть имени.`,
    nobodyFound: 'Никого с таким именем нет.',
    against: 'Что мешает',
  },
};
