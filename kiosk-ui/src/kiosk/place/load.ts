import { api, type Region, type Lang } from '../../api';

export const load = (code: string, lang: Lang, signal: AbortSignal): Promise<Region> =>
  api.record<Region>(code, lang, signal);
