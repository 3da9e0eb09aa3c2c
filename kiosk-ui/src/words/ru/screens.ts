import type { screens as english } from '../en/screens';
import { counted, form } from './plural';

const days = (least: number, most: number) =>
  `${least === most ? '' : `${least}–`}${counted(most, 'день', 'дня', 'дней')}`;

const span = (least: number, most: number, unit: string) =>
  least === most ? `${least} ${unit}` : `${least}–${most} ${unit}`;

/** A half of an hour is written with a comma. */
const comma = (n: number) => String(n).replace('.', ',');

/** The words of each screen of records. */
export const screens: typeof english = {
  craft: {
    how: 'Как это делают',
    meaning: 'Что это значит',
    makers: 'Кто и где это делает',
    viability: 'Живо ли ремесло?',
    states: {
      thriving: 'Процветает',
      practised: 'Живёт',
      at_risk: 'Под угрозой',
      needs_safeguarding: 'Нуждается в охране',
      unknown: 'Пока неизвестно',
    },
    motifs: 'Его узоры',
    inscriptions: 'Списки и звания',
    related: 'Близкие ремёсла',
    objects: 'Вещи, которые стоит увидеть',
    stories: 'Рассказы об этом',
    noTechnique: 'Шаги пока никто не записал.',
    noMeaning: 'О значении здесь пока никто не рассказал.',
    noMaker: 'Мастера пока не внесены.',
  },

  technique: {
    steps: (n: number) => counted(n, 'шаг', 'шага', 'шагов'),
    step: (n: number, of: number) => `Шаг ${n} из ${of}`,
    overview: 'Все шаги',
    start: 'Пройти по шагам',
    next: 'Дальше',
    previous: 'Назад',
    finish: 'Готово',
    caution: 'Осторожно',
    days,
    minutes: (least: number, most: number) => span(least, most, 'мин'),
    hours: (least: number, most: number) =>
      least === most ? `${comma(least)} ч` : `${comma(least)}–${comma(most)} ч`,
    duration: 'Сколько уходит времени',
    difficulty: 'Сложность',
    level: (n: number) => `${n} ${form(n, 'ступень', 'ступени', 'ступеней')} из 5`,
    transmission: 'Как передают умение',
  },

  motif: {
    readings: 'Что о нём говорят люди',
    noReadings: 'О значении здесь пока никто не рассказал.',
    says: 'Рассказывает:',
    crafts: 'Ремёсла с этим узором',
    objects: 'Вещи с этим узором',
    related: 'Близкие узоры',
  },

  object: {
    inventory: 'Инвентарный номер',
    date: 'Время создания',
    size: 'Размер',
    height: 'высота',
    width: 'ширина',
    depth: 'глубина',
    cm: (n: number) => `${comma(n)} см`,
    forChildren: 'Детям',
    maker: 'Мастер',
    craft: 'Ремесло',
    motifs: 'Узоры на вещи',
    zoomIn: 'Ближе',
    zoomOut: 'Дальше',
    whole: 'Целиком',
    stop: (n: number) => `Посмотрите сюда: ${n}`,
    stops: 'Вглядитесь',
    where: 'Где находится',
  },

  artisan: {
    teaches: 'Чему учит',
    crafts: 'Ремёсла',
    since: (year: number) => `С ${year} года`,
    languages: 'Говорит на языках',
    practice: 'В ремесле',
    objects: 'Сделано этими руками',
    place: 'Где встретить',
  },

  place: {
    crafts: 'Ремёсла этих мест',
    makers: 'Здешние мастера',
    inside: 'Что здесь находится',
    partOf: 'Входит в',
    titles: 'Звания и списки',
    centres: 'Центры здесь',
    materials: 'Здешние материалы',
    onMap: 'Показать на карте',
    types: {
      country: 'Страна',
      region: 'Область',
      district: 'Район',
      city: 'Город',
      town: 'Посёлок',
      lake: 'Озеро',
    },
  },

  centre: {
    here: 'Вы здесь',
    hours: 'Часы работы',
    accessibility: 'Как войти и пройти',
    organisation: 'Кто ведёт',
    region: 'Место',
    makers: 'Здешние мастера',
    objects: 'Что здесь увидеть',
    asOf: (when: string) => `Новости на ${when}`,
    never: 'От этого центра новостей пока нет',
    fresh: 'Новости свежие',
  },

  today: {
    title: 'Сегодня',
    none: 'Показы пока не внесены.',
    kind: 'Всё равно подойдите поближе: это вас ждёт.',
    centres: 'Наши три центра',
    look: 'Что посмотреть сейчас',
  },

  record: {
    lasts: 'Длится',
    spoken: 'Рассказывают на языках',
    preparation: 'Как готовят',
    care: 'Как хранят',
    use: 'Как применяют',
    materials: 'Для каких материалов',
    regions: 'Где встречается',
    host: 'Проводит',
    partners: 'Партнёры',
    subjects: 'К чему относится',
    body: 'Кто присвоил',
    year: 'Год',
    reference: 'Обозначение',
    address: 'Адрес',
    teller: 'Рассказывает',
    about: 'О чём',
    broader: 'Общее понятие',
    statements: 'Что об этом сказано',
    disputed: 'Спорно',
    period: 'Когда',
    place: 'Место',
    genres: {
      legend: 'Легенда',
      memory: 'Воспоминание',
      song: 'Песня',
      proverb: 'Пословица',
      tale: 'Сказка',
    },
    lists: {
      representative: 'Репрезентативный список ЮНЕСКО',
      urgent: 'Список ЮНЕСКО: наследие, нуждающееся в срочной охране',
      good_practice: 'Реестр лучших практик охраны ЮНЕСКО',
      craft_city: 'Всемирный город ремёсел',
      craft_region: 'Всемирный регион ремёсел',
      award: 'Награда',
    },
    organisations: {
      ministry: 'Министерство',
      commission: 'Национальная комиссия',
      museum: 'Музей',
      school: 'Школа',
      company: 'Компания',
      ngo: 'Объединение',
      intergovernmental: 'Межправительственная организация',
      community: 'Община',
      park: 'Креативный парк',
    },
    demonstrations: {
      demonstration: 'Показ',
      workshop: 'Мастер-класс',
      contest_heat: 'Состязание',
      open_studio: 'Открытая мастерская',
      fair: 'Ярмарка',
    },
    programmes: {
      capacity: 'Подготовка специалистов',
      residency: 'Резиденция',
      training: 'Обучение',
      festival: 'Фестиваль',
      grant: 'Грант',
      contest: 'Конкурс',
    },
  },
};
