import { api, type Motif, type Lang } from '../../api';

export const load = (code: string, lang: Lang, signal: AbortSignal): Promise<Motif> =>
  api.record<Motif>(code, lang, signal);
