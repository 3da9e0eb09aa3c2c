import { api, type Technique, type Lang } from '../../api';

export const load = (code: string, lang: Lang, signal: AbortSignal): Promise<Technique> =>
  api.record<Technique>(code, lang, signal);
