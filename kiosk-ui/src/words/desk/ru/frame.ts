import { counted } from '../../ru/plural';
import type { frame as english } from '../en/frame';

export const frame: typeof english = {
  name: 'Русский',
  title: 'Стол сотрудника',

  rooms: {
    waiting: (n: number) => `ожидает: ${n}`,
    label: 'Разделы',
    menu: 'Меню',
    groups: {
      exhibition: 'Экспозиция',
      demonstrations: 'Показы',
      people: 'Люди',
    },
    toContent: 'К содержанию',
    missing: 'Такой страницы здесь нет.',
    toFirst: 'К расписанию',
  },

  look: {
    languages: 'Язык',
    theme: 'Цвета',
    light: 'Светлые',
    dark: 'Тёмные',
  },

  person: {
    label: 'Ваша учётная запись',
    roles: {
      artisan: 'мастер',
      host: 'администратор зала',
      curator: 'куратор',
      manager: 'заведующий центром',
      administrator: 'администратор сети',
    },
    signOut: 'Выйти',
    everywhere: 'Выйти везде',
    everywhereTitle: 'Выйти везде?',
    everywhereMeaning: 'Вход будет закрыт на всех компьютерах и телефонах, во всех центрах.',
    noRole: 'У этой учётной записи нет роли в этом центре. Обратитесь к заведующему.',
  },

  signIn: {
    title: 'Вход',
    lead: 'Для сотрудников центра. Работает без интернета.',
    name: 'Имя',
    passphrase: 'Пароль',
    show: 'Показать пароль',
    submit: 'Войти',
    wrong: 'Имя или пароль не подходят. Проверьте язык клавиатуры и заглавные буквы.',
    wait: (seconds) => `Несколько попыток подряд не удались. Следующая возможна через ${seconds} с.`,
    ready: 'Можно попробовать снова.',
    forgotten: 'Забыли? Новый пароль даст заведующий центром.',
    again: 'Войдите снова, чтобы продолжить',
    againLead: 'Сеанс закончился. Всё, что вы ввели, осталось на месте.',
    nameMissing: 'Введите имя.',
    passphraseMissing: 'Введите пароль.',
  },

  ending: {
    title: 'Вы ещё за столом?',
    left: (seconds) =>
      `Сеанс закончится через ${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}.`,
    stay: 'Остаться',
    last: 'Сегодня его больше нельзя продлить: когда он закончится, войдите снова. Введённое не пропадёт.',
    understood: 'Понятно',
  },

  sync: {
    label: 'Другие центры',
    fresh: 'данные свежие',
    asOf: (when, ago) => `данные на ${when}, ${ago} назад`,
    never: 'вестей ещё не было',
    away: 'Сервер не отвечает. Показанное могло устареть; введённое остаётся на месте.',
    minutes: (n) => counted(n, 'минуту', 'минуты', 'минут'),
    hours: (n) => counted(n, 'час', 'часа', 'часов'),
    days: (n) => counted(n, 'день', 'дня', 'дней'),
  },

  says: {
    undo: 'Вернуть',
    undone: 'Возвращено',
    dismiss: 'Убрать',
    notices: 'Сообщения',
    away: 'Сервер не отвечает. Ничего не изменено; попробуйте ещё раз.',
    tryAgain: 'Попробовать снова',
    waiting: 'Ждём ответа сервера…',
    later: 'Появится, как только сервер ответит.',
    busy: 'Минуту…',
  },

  form: {
    cancel: 'Отмена',
    close: 'Закрыть',
    reason: 'Причина',
    reasonMissing: 'Укажите причину.',
  },
};
