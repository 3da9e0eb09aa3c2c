import { api, type CentreNews, type Lang, type Listed, type Region } from '../../api';

export async function places(lang: Lang, signal: AbortSignal): Promise<Listed[]> {
  return (await api.list('region', lang, signal)).items;
}

export async function centres(lang: Lang, signal: AbortSignal): Promise<CentreNews[]> {
  return (await api.centres(lang, signal)).items;
}

/** A region or a centre, with the records that point at it. */
export function place(code: string, lang: Lang, signal: AbortSignal): Promise<Region> {
  return api.record<Region>(code, lang, signal);
}
