import type { frame as english } from '../en/frame';
import { counted } from './plural';

/** What stands on every screen, and the first two. */
export const frame: typeof english = {
  name: 'Русский',
  inThisLanguage: 'по-русски',

  bar: {
    label: 'Основные кнопки',
    languages: 'Язык',
    back: 'Назад',
    home: 'Начало',
    search: 'Поиск',
    settings: 'Настройка',
  },

  attract: {
    title: 'Ремёсла Кыргызстана',
    touch: 'Выберите язык',
    motif: 'Бараньи рога: посмотреть этот узор',
  },

  home: {
    title: 'Ремёсла Кыргызстана',
    invitation: 'Вглядитесь в то, что создают руки',
    crafts: 'Ремёсла',
    motifs: 'Узоры',
    today: 'Сегодня',
    map: 'Карта ремёсел',
    makers: 'Мастера',
    objects: 'Вещи',
    more: 'Что ещё посмотреть',
  },
  sources: {
    open: 'Кто это говорит?',
    title: 'Кто это говорит',
    none: 'Источник пока не указан',
    evidence: {
      verified: 'Проверено по источнику',
      seen: 'Мы видели сами',
      memory: 'По памяти, ещё не проверено',
    },
    sample: 'Образец',
    sampleMeaning: 'Вымышленный пример: не настоящий человек и не настоящая вещь.',
    machine: 'Машинный текст, человек его ещё не читал',
  },

  settings: {
    title: 'Настройка',
    text: 'Размер текста',
    theme: 'Цвета',
    light: 'Светлые',
    dark: 'Тёмные',
    contrast: 'Сильный контраст',
    low: 'Всё пониже',
    slow: 'Больше времени',
    on: 'Да',
    off: 'Нет',
    reset: 'Как вначале',
    close: 'Закрыть',
  },

  idle: {
    title: 'Вы ещё здесь?',
    left: (n: number) => `Начнём сначала через ${counted(n, 'секунду', 'секунды', 'секунд')}`,
    stay: 'Я ещё здесь',
    leave: 'Начать сначала',
  },

  notice: {
    away: 'Выставка переводит дух. То, что вы видите, останется, остальное скоро вернётся.',
    waiting: 'Одну минуту, страница уже идёт.',
    missing: 'Этой страницы сейчас нет на выставке.',
    toHome: 'В начало',
    empty: 'Сюда пока ничего не внесено.',
  },

  help: {
    title: 'Клавиши',
    tab: 'Tab или стрелки: переход',
    enter: 'Enter: выбрать',
    esc: 'Esc: назад или закрыть',
    plus: '+ и −: крупнее и мельче',
    question: '?: эта страница',
    volume: 'Громкость: здесь ничего не звучит',
  },
};
