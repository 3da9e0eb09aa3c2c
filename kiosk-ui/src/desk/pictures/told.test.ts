import { expect, test } from 'vitest';
import { lacking, record, type Told } from './told';

const told = (): Told => ({
  name: 'Felt',
  alt: { ky: '', ru: '', en: '', ko: '' },
  decorative: false,
  wordless: false,
  licence: 'CC0-1.0',
  credit: ' ',
  depicts: [],
  focus: { x: 0.5, y: 0.5 },
});
const file = {
  sha256: 'a',
  mediaType: 'image/png',
  bytes: 9,
  file: 'media/a.png',
  same: null,
  width: 3,
  height: 2,
};

test('a picture needs words or to be decorative, a sound does not; both need a licence and a name', () => {
  expect(lacking(told(), true)).toEqual(['alt']);
  expect(lacking({ ...told(), decorative: true }, true)).toEqual([]);
  expect(lacking({ ...told(), name: ' ', licence: '' }, false)).toEqual(['name', 'licence']);
});

test('only of a sound or film is told whether somebody speaks in it', () => {
  const sound = { ...file, mediaType: 'audio/wav', duration: 6 };
  expect(record({}, sound, { ...told(), wordless: true }, false)).toMatchObject({
    wordless: true,
    duration: 6,
  });
  expect(record({}, sound, told(), false)).not.toHaveProperty('wordless');
  expect(record({}, file, { ...told(), wordless: true }, true)).not.toHaveProperty('wordless');
});

test('a record holds what the file is and what was told, and nothing that was not', () => {
  const about = {
    ...told(),
    alt: { ...told().alt, ky: ' Кийиз ' },
    depicts: [{ code: 'yurt', name: 'Yurt' }],
  };
  expect(record({ kind: 'media' }, file, about, true)).toEqual({
    kind: 'media',
    file: 'media/a.png',
    sha256: 'a',
    mediaType: 'image/png',
    bytes: 9,
    width: 3,
    height: 2,
    licence: 'CC0-1.0',
    depicts: ['yurt'],
    alt: { ky: { text: 'Кийиз' } },
  });
  const ornament = { ...told(), decorative: true, focus: { x: 0.2, y: 0.5 } };
  expect(record({}, file, ornament, true)).toMatchObject({ decorative: true, focus: { x: 0.2, y: 0.5 } });
});
