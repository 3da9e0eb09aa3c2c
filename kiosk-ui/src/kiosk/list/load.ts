import { api, type Kind, type Lang, type Listed } from '../../api';

export const load = (kind: Kind, lang: Lang, signal: AbortSignal): Promise<Listed[]> =>
  api.list(kind, lang, signal).then(({ items }) => items);
