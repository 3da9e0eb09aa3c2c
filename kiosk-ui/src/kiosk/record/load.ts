import { api, type Plain, type Lang } from '../../api';

export const load = (code: string, lang: Lang, signal: AbortSignal): Promise<Plain> =>
  api.record<Plain>(code, lang, signal);
