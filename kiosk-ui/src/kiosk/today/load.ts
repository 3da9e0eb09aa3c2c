import { api, type CentreNews, type Lang, type Listed, type TodayAnswer } from '../../api';

export interface Day {
  today: TodayAnswer;
  centres: CentreNews[];
  objects: Listed[];
}

/** What is shown today, and what can be looked at on any day. Each but the first may be missing. */
export async function load(lang: Lang, signal: AbortSignal): Promise<Day> {
  const centres = api.centres(lang, signal).catch(() => ({ items: [] }));
  const objects = api.list('object', lang, signal).catch(() => ({ items: [] }));
  const today = await api.today(lang, signal);
  return { today, centres: (await centres).items, objects: (await objects).items };
}
