import { api, type Artisan, type Lang } from '../../api';

export const load = (code: string, lang: Lang, signal: AbortSignal): Promise<Artisan> =>
  api.record<Artisan>(code, lang, signal);
