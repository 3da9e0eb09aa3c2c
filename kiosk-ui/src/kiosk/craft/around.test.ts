import { expect, test } from 'vitest';
import type { Craft, Kind, Link } from '../../api';
import { aroundCraft } from './around';

const link = (kind: Kind, code: string): Link => ({ kind, code, name: { text: code, lang: 'ky' } });
const craft = (fields: Partial<Craft>): Craft => ({
  ...{ id: 'x', code: 'x', kind: 'craft', home: 'bishkek', status: 'published', domain: 'felt' },
  name: { text: 'x', lang: 'ky' },
  ...fields,
});

test('a technique named from both sides is shown once', () => {
  const around = aroundCraft(
    craft({
      techniques: [link('technique', 'a')],
      linkedFrom: [
        { kind: 'technique', relation: 'crafts', items: [link('technique', 'a'), link('technique', 'b')] },
      ],
    }),
  );
  expect(around.techniques.map(({ code }) => code)).toEqual(['a', 'b']);
});

test('makers are those who practise the craft, not whoever mentions it', () => {
  const around = aroundCraft(
    craft({
      linkedFrom: [
        { kind: 'artisan', relation: 'crafts', items: [link('artisan', 'a')] },
        { kind: 'artisan', relation: 'about', items: [link('artisan', 'b')] },
      ],
    }),
  );
  expect(around.makers.map(({ code }) => code)).toEqual(['a']);
});
