/** What may be spoken at a demonstration, each language by its own name. */
export const LANGUAGES = [
  { value: 'ky', label: 'Кыргызча', lang: 'ky' },
  { value: 'ru', label: 'Русский', lang: 'ru' },
  { value: 'en', label: 'English', lang: 'en' },
  { value: 'ko', label: '한국어', lang: 'ko' },
] as const;
