import { api, type Exhibit, type Lang } from '../../api';

export const load = (code: string, lang: Lang, signal: AbortSignal): Promise<Exhibit> =>
  api.record<Exhibit>(code, lang, signal);
