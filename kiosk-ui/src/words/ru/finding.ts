import type { finding as english } from '../en/finding';

/** Search, keyboard and map. */
export const finding: typeof english = {
  find: {
    title: 'Поиск',
    field: 'Что вы ищете?',
    clear: 'Очистить',
    typing: 'Набор',
    index: 'А–Я',
    letters: 'Буквы',
    suggestions: 'Или начните отсюда',
    found: (n) => `Найдено: ${n}`,
    all: (n) => `Все: ${n}`,
    everything: 'Все',
    filters: 'Уточнить',
    waiting: 'Ищем…',
    near: 'Возможно, вы ищете',
    more: 'Показать ещё',
    nothing: (query) => `По запросу «${query}» ничего не найдено.`,
    hint: 'Попробуйте набрать меньше букв или откройте указатель названий.',
    emptyIndex: 'Названий на этом языке пока нет.',
    away: 'Поиск ненадолго отдыхает. Найденное остаётся здесь; попробуйте чуть позже.',
  },
  keys: {
    keyboard: 'Клавиатура',
    layout: 'Язык клавиш',
    shift: 'Двойные согласные',
    space: 'Пробел',
    back: 'Стереть букву',
  },
  map: {
    title: 'Карта ремёсел',
    label: 'Карта Кыргызстана',
    regions: 'Области',
    towns: 'Города, сёла и озеро',
    centres: 'Наши центры',
    crafts: 'Ремёсла этих мест',
    noCrafts: 'Ремёсла этих мест пока не внесены.',
    open: 'Подробнее об этом месте',
    borders: 'Карта упрощена: она показывает, где живут ремёсла, а не точные границы.',
  },
};
