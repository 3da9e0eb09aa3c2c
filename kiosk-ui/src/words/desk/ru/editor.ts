import { counted } from '../../ru/plural';
import type { editor as english } from '../en/editor';

const words = (n: number) => counted(n, 'слово', 'слова', 'слов');
const share = (of: number) => `${Math.round(of * 100)} %`;

export const editor: typeof english = {
  editor: {
    toList: 'Все записи',
    missing: 'Такой записи нет. Возможно, её удалили.',
    noName: 'Пока без названия',
    sections: {
      texts: 'Тексты',
      facts: 'Сведения',
      relations: 'Связи',
      sources: 'Источники',
      keeping: 'Права и заметки',
    },
    jump: 'Части записи',
    languages: 'Показать языки',
    undo: 'Отменить',
    redo: 'Повторить',
    saved: (time) => `Сохранено в ${time}`,
    asItIs: 'Всё сохранено',
    saving: 'Сохраняется…',
    waiting: 'Сохранено на этом устройстве; сервер недоступен',
    signIn: 'Сохранено на этом устройстве; войдите снова, чтобы отправить',
    stopped: 'Хранится на этом устройстве, сервер не принял:',
    keepsNothing: 'Этот браузер ничего не хранит: не уходите со страницы, пока не сохранится.',
    again: 'Попробовать снова',

    required: 'нужно для публикации',
    source: 'оригинал',
    chooseSource: 'Оригинал',
    count: (n, most) => (most ? `${n} из ${counted(most, 'слова', 'слов', 'слов')}` : words(n)),
    tooLong: (n) => `${counted(n, 'лишнее слово', 'лишних слова', 'лишних слов')} для экрана`,
    stale: (lang) => `${lang} текст с тех пор изменился.`,
    staleShow: 'Что изменилось?',
    staleGone: 'Каким он был раньше, здесь неизвестно.',
    stillRight: 'Перевод ещё верен',
    markRead: 'Прочитано мной',
    lift: 'Слово между *звёздочками* выделяется на экране.',

    add: (what) => `Добавить: ${what}`,
    up: 'Выше',
    down: 'Ниже',
    remove: 'Убрать',
    item: (what, n, of) => `${what} ${n} из ${of}`,
    moveKeys: 'Переставить: клавиша Альт и стрелка.',
    removed: (what) => `Убрано: ${what}`,
    empty: 'Пока пусто.',
    perLine: 'По одному в строке.',

    area: {
      title: 'Где на снимке',
      hint: 'Обведите место на снимке. Стрелки сдвигают рамку, с ⇧ меняют её размер.',
      none: 'Рамки пока нет.',
      at: (x: number, y: number, width: number, height: number) =>
        `${share(x)} слева, ${share(y)} сверху, ширина ${share(width)}, высота ${share(height)}`,
      noPicture: 'У записи пока нет снимка: выберите его, тогда место можно обвести.',
      numbers: 'Числами',
    },

    seek: 'Найти по названию',
    seekHint: 'Введите часть названия, выберите стрелками и нажмите «Ввод».',
    foundNone: 'Ничего с таким названием нет.',
    foundCount: (n) => `Найдено: ${n}`,
    take: (name) => `Убрать: ${name}`,
    gone: 'больше нет',
    unknownPerson: (sign) => `Учётная запись, которой здесь не знают: ${sign}…`,

    whoSays: 'Кто это говорит',
    noSource: 'Посетители прочтут: «источник пока не указан».',
    noSources: 'Сначала впишите источники записи ниже.',
    unknownKey: (key) => `Источник, которого нет в этой записи: ${key}`,

    kept: 'На этом устройстве осталось несохранённое',
    keptAt: (when) => `Введено: ${when}. До сервера не дошло.`,
    keptTake: 'Продолжить с этим',
    keptDrop: 'Выбросить',

    clash: 'То же самое изменил кто-то ещё',
    clashBy: (who, when) => `${who}, ${when}`,
    somebody: 'Кто-то',
    theirs: 'У коллеги',
    mine: 'У вас',
    takeTheirs: 'Взять у коллеги',
    takeMine: 'Взять ваше',
    third: 'Или напишите, как должно быть',
    takeThird: 'Взять это',

    conflict: 'Два центра написали по-разному',
    conflictShown: 'показывается, пока никто не решил',
    keepThis: 'Взять это',

    lacks: (n) => `До публикации не хватает: ${n}`,
    complete: (done, of) => `Заполнено ${done} из ${of}`,
    unpublished: (n) =>
      counted(n, 'неопубликованная правка', 'неопубликованные правки', 'неопубликованных правок'),
    sameAsPublished: 'Посетители видят то же, что здесь.',
    notYetPublished: 'Посетители этого ещё не видят.',
    goneFromVisitors: 'Посетители этого больше не видят.',
    byWhom: (when, who) => `Изменено: ${when}, ${who}`,

    publish: 'Опубликовать…',
    preview: 'Предпросмотр',
    history: 'История',
    more: 'Ещё',
    toReview: 'Отдать на проверку',
    toDraft: 'Вернуть в черновик',
    approve: 'Одобрить',
    discard: 'Отказаться от правок…',
    withdraw: 'Снять с показа…',
    delete: 'Удалить…',
  },
};
