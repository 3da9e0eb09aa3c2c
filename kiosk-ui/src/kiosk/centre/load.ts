import { api, type Centre, type CentreNews, type Lang } from '../../api';

export interface CentreHere {
  centre: Centre;
  /** How fresh the news of it is; unknown while the list of centres cannot be had. */
  news: CentreNews | undefined;
}

/** The record is the page; how fresh it is, is nice to know and never holds it up. */
export async function load(code: string, lang: Lang, signal: AbortSignal): Promise<CentreHere> {
  const list = api.centres(lang, signal).catch(() => ({ items: [] as CentreNews[] }));
  const centre = await api.record<Centre>(code, lang, signal);
  return { centre, news: (await list).items.find((one) => one.code === code) };
}
