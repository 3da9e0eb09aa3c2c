import { expect, test } from 'vitest';
import type { Craft } from '../../api';
import { entry, link, passage } from '../../api/fixtures';
import { aroundCraft } from './around';

const craft = (fields: Partial<Craft>): Craft => ({
  ...entry,
  kind: 'craft',
  domain: 'felt',
  description: passage('x'),
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
