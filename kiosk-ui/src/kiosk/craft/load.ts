import { api, type Craft, type Lang } from '../../api';

export const load = (code: string, lang: Lang, signal: AbortSignal): Promise<Craft> =>
  api.record<Craft>(code, lang, signal);
