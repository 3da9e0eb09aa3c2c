import { counted } from '../../ru/plural';
import type { closures as english } from '../en/closures';

const shows = (n: number) => counted(n, 'показ', 'показа', 'показов');

export const closures: typeof english = {
  closures: {
    title: 'Закрытия',
    add: 'Новое закрытие',
    empty: 'Закрытий впереди нет',
    emptyMore: 'Для обычных выходных закрытие не нужно: они указаны в часах работы.',
    whole: 'Весь центр',
    lift: 'Снова открыть',
    lifted: (what) => `Снова открыто: ${what}`,
    until: 'до',

    newTitle: 'Новое закрытие',
    back: 'Все закрытия',
    what: 'Что закрывается',
    days: 'На сколько',
    spans: { day: 'Целые дни', hours: 'Несколько часов' },
    from: 'Первый день',
    to: 'Последний день',
    begins: 'Начало',
    ends: 'Конец',
    endsFirst: 'Конец должен быть позже начала.',
    reasonHint: 'Сотрудники увидят её в расписании, посетители — у отменённых показов.',

    hits: 'Что попадает',
    hitsNone: 'На это время ничего не назначено.',
    hitsCount: (n) => `Попадает: ${shows(n)}`,
    holders: (n) => `занято мест: ${n}`,
    running: 'идёт сейчас и будет доведён до конца',
    policy: 'Что с ними сделать',
    policies: { flag: 'Оставить и показать в разделе «Ждут решения»', cancel: 'Отменить' },
    cancelWarn: 'Отменённое не вернётся, даже если закрытие снять. Занятые места остаются в записях.',
    save: 'Закрыть',
    saveCancel: (n) => `Закрыть и отменить: ${shows(n)}`,
    done: (what) => `Закрыто: ${what}`,
    doneCancelled: (what, n) => `Закрыто: ${what}; отменено: ${shows(n)}`,
  },
};
