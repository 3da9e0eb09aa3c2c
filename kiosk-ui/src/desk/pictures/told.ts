import type { Uploaded } from '../../api/desk';

/** What staff tell of a file. */
export interface Told {
  name: string;
  alt: Record<'ky' | 'ru' | 'en' | 'ko', string>;
  decorative: boolean;
  /** Nobody speaks in a sound or film. */
  wordless: boolean;
  licence: string;
  credit: string;
  /** Codes of those that can be seen. */
  depicts: { code: string; name: string }[];
  focus: { x: number; y: number };
}

/** What must still be told before it can be kept. A picture needs words in one language at least, or to be decorative. */
export function lacking(told: Told, picture: boolean): string[] {
  const silent = picture && !told.decorative && !Object.values(told.alt).some((text) => text.trim());
  return [
    ...(told.name.trim() ? [] : ['name']),
    ...(silent ? ['alt'] : []),
    ...(told.licence.trim() ? [] : ['licence']),
  ];
}

/** Sound or film. */
export const isRecording = ({ mediaType }: Uploaded) => /^(audio|video)\//.test(mediaType);

const FACTS = ['file', 'sha256', 'mediaType', 'bytes', 'width', 'height', 'duration'] as const;
const MIDDLE = 0.5;

/** A record of media with all that is known of its file. */
export function record(
  made: Record<string, unknown>,
  file: Uploaded,
  told: Told,
  picture: boolean,
): Record<string, unknown> {
  const facts = FACTS.flatMap((fact) => (file[fact] === undefined ? [] : [[fact, file[fact]]]));
  const alt = Object.entries(told.alt).flatMap(([lang, text]) =>
    text.trim() ? [[lang, { text: text.trim() }]] : [],
  );
  const moved = told.focus.x !== MIDDLE || told.focus.y !== MIDDLE;
  return {
    ...made,
    ...Object.fromEntries(facts),
    licence: told.licence.trim(),
    ...(told.credit.trim() ? { credit: told.credit.trim() } : {}),
    ...(told.depicts.length ? { depicts: told.depicts.map(({ code }) => code) } : {}),
    ...(picture && told.decorative ? { decorative: true } : {}),
    ...(isRecording(file) && told.wordless ? { wordless: true } : {}),
    ...(picture && !told.decorative ? { alt: Object.fromEntries(alt) } : {}),
    ...(picture && moved ? { focus: told.focus } : {}),
  };
}
