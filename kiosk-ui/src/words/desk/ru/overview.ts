import { counted } from '../../ru/plural';
import type { overview as english } from '../en/overview';

const records = (n: number) => counted(n, 'запись', 'записи', 'записей');

export const overview: typeof english = {
  needs: {
    title: 'Что ждёт меня сегодня',
    nothing: 'Ничего не ждёт. Хороший день, чтобы записать чью-то историю.',
    conflicts: (n) =>
      counted(n, 'расхождение между центрами', 'расхождения между центрами', 'расхождений между центрами'),
    conflictsHint: 'Решите, какой текст верен.',
    inReview: (n) => `${records(n)} на проверке`,
    inReviewHint: 'Прочитайте, затем одобрите или опубликуйте.',
    stale: (n) => `${records(n)} с устаревшими переводами`,
    staleHint: 'Оригинал с тех пор изменился.',
    drafts: (n) => `${records(n)} с неопубликованными правками`,
    draftsHint: 'Посетители их ещё не видят.',
    requests: (n) => `${counted(n, 'показ ждёт', 'показа ждут', 'показов ждут')} решения`,
    requestsHint: 'Мастера ждут ответа.',
    wishes: (n) => counted(n, 'поиск без ответа', 'поиска без ответа', 'поисков без ответа'),
    wishesHint: 'Что посетители искали и не нашли.',
    windows: 'Скоро появится или закончится',
    begins: (when) => `появится ${when}`,
    ends: (when) => `закончится ${when}`,
  },
  debt: {
    title: 'Языки',
    lead: 'Сколько текстов готово у каждого вида. Нажмите на число, чтобы увидеть записи.',
    kind: 'Вид',
    records: 'Записей',
    complete: 'Заполнено',
    percent: (n) => `${n} %`,
    allDone: 'всё готово',
    open: (kind, lang, state) => `${kind}, ${lang}: ${state}`,
    legend: 'Что значат знаки',
    meanings: {
      done: 'готово: написано и прочитано',
      unread: 'не прочитано: написано человеком, другим ещё не прочитано',
      machine: 'машинное: никто ещё не прочитал',
      stale: 'устарело: оригинал с тех пор изменился',
      missing: 'нет текста',
    },
  },
};
