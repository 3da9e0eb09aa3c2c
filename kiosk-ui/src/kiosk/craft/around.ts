import { pointing, type Craft, type Link } from '../../api';

/** Who points at a craft, beside what it names itself. */
export interface Around {
  makers: Link[];
  objects: Link[];
  stories: Link[];
  titles: Link[];
  techniques: Link[];
}

export function aroundCraft(craft: Craft): Around {
  const own = craft.techniques ?? [];
  const known = new Set(own.map(({ code }) => code));
  return {
    makers: pointing(craft, 'artisan', 'crafts'),
    objects: pointing(craft, 'object', 'craft'),
    stories: pointing(craft, 'story'),
    titles: pointing(craft, 'designation'),
    // A technique may name the craft without being named by it.
    techniques: [...own, ...pointing(craft, 'technique', 'crafts').filter(({ code }) => !known.has(code))],
  };
}
