import { api, type Lang, type Showing } from '../../api';

export const load = (id: string, lang: Lang, signal: AbortSignal): Promise<Showing> =>
  api.showing(id, lang, signal);
