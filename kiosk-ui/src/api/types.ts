/** What the server gives, as the visitor's screens see it. One file, so that generated types can take its place. */

export type Lang = 'ky' | 'ru' | 'en' | 'ko';

/** A text always says which language it really is in: it may be a fallback. */
export interface Text {
  text: string;
  lang: Lang;
  origin?: 'machine' | 'human' | 'author';
  review?: 'unread' | 'read' | 'approved';
  stale?: boolean;
}

/** A text with the keys of the sources it leans on; none means that nobody has given one yet. */
export interface Passage {
  text: Text;
  sources?: string[];
}

export interface Picture {
  url: string;
  alt?: Text;
  width: number;
  height: number;
}

export type Kind =
  | 'craft'
  | 'technique'
  | 'material'
  | 'tool'
  | 'motif'
  | 'region'
  | 'centre'
  | 'artisan'
  | 'object'
  | 'organisation'
  | 'programme'
  | 'designation'
  | 'story'
  | 'term'
  | 'media';

/** Another record in short: enough for a card. */
export interface Link {
  code: string;
  kind: Kind;
  name: Text;
  summary?: Text;
  image?: Picture;
  sample?: boolean;
}

/** A link in a list of one kind, with the few fields that lists are grouped by. */
export interface Listed extends Link {
  home?: string;
  latitude?: number;
  longitude?: number;
  domain?: string;
  type?: string;
}

export interface Source {
  key: string;
  title: string;
  publisher?: string;
  address?: string;
  date?: string;
  evidence: 'verified' | 'seen' | 'memory';
  note?: string;
}

/** Records that point at this one, by their kind and by the relation that points. */
export interface Pointing {
  kind: Kind;
  relation: string;
  items: Link[];
}

/** Least and most, in the unit that the field's name says. */
export interface Span {
  least: number;
  most: number;
}

/** A place in a picture, as fractions 0–1 of its width and height. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Entry {
  id: string;
  code: string;
  kind: Kind;
  home: string;
  status: string;
  sample?: boolean;
  name: Text;
  term?: { text: string; latin?: string[]; variants?: string[] };
  image?: Picture;
  summary?: Passage;
  description?: Passage;
  sources?: Source[];
  linkedFrom?: Pointing[];
}

export type Viability = 'thriving' | 'practised' | 'at_risk' | 'needs_safeguarding' | 'unknown';

export interface Craft extends Entry {
  domain: string;
  meaning?: Passage;
  viability?: { state: Viability; text?: Passage };
  techniques?: Link[];
  materials?: Link[];
  tools?: Link[];
  motifs?: Link[];
  regions?: Link[];
  related?: Link[];
}

export interface Step {
  action: Text;
  text: Text;
  minutes?: Span;
  materials?: Link[];
  tools?: Link[];
  caution?: Text;
  image?: Picture;
  sources?: string[];
}

export interface Technique extends Entry {
  transmission?: Passage;
  difficulty?: number;
  days?: Span;
  crafts?: Link[];
  materials?: Link[];
  tools?: Link[];
  steps: Step[];
}

/** One meaning, as one teller gives it: a motif has voices, never a printed meaning of its own. */
export interface Reading {
  text: Text;
  teller: Text;
  sources?: string[];
}

export interface Motif extends Entry {
  readings: Reading[];
  symmetry?: string;
  crafts?: Link[];
  related?: Link[];
}

export interface Stop extends Spot {
  text: Text;
}

export interface Exhibit extends Entry {
  inventory?: string;
  date?: string;
  size?: { height?: number; width?: number; depth?: number };
  forChildren?: Passage;
  craft?: Link;
  techniques?: Link[];
  materials?: Link[];
  maker?: Link;
  centre?: Link;
  motifs?: (Spot & { motif: Link })[];
  stops?: Stop[];
}

export interface Artisan extends Entry {
  teaches?: Passage;
  centre?: Link;
  region?: Link;
  crafts?: Link[];
  languages?: string[];
  since?: number;
}

export interface Region extends Entry {
  type: string;
  partOf?: Link;
  latitude?: number;
  longitude?: number;
}

export interface Hours {
  days: string[];
  opens: string;
  closes: string;
}

export interface Centre extends Entry {
  centre: string;
  region?: Link;
  organisation?: Link;
  latitude?: number;
  longitude?: number;
  zone: string;
  hours?: Hours[];
  accessibility?: Passage;
}

/** A centre and how fresh this server's news of it is. */
export interface CentreNews extends Link {
  centre: string;
  here: boolean;
  latitude?: number;
  longitude?: number;
  zone?: string;
  asOf?: string | null;
  ageSeconds?: number | null;
}

/** The kinds shown on the one calm record page share these fields; each kind has only some of them. */
export interface Plain extends Entry {
  preparation?: Passage;
  care?: Passage;
  use?: Passage;
  materials?: Link[];
  regions?: Link[];
  type?: string;
  region?: Link;
  address?: string;
  host?: Link;
  partners?: Link[];
  from?: string;
  until?: string;
  subjects?: Link[];
  list?: string;
  body?: Link;
  year?: number;
  reference?: string;
  evidence?: Source['evidence'];
  statements?: { text: Text; sources?: string[]; standing?: 'shown' | 'disputed' }[];
  genre?: string;
  teller?: Text;
  about?: Link[];
  scheme?: string;
  broader?: Link;
  alternatives?: Partial<Record<Lang, string[]>>;
}

export interface Hit {
  id: string;
  code: string;
  kind: Kind;
  name: string;
  lang: Lang;
  text?: string;
  image?: string | null;
}

export interface Found {
  total: number;
  items: Hit[];
  facets: { kind: Partial<Record<Kind, number>> };
}

export interface Page<T> {
  total: number;
  items: T[];
}

export interface ProblemBody {
  type?: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
}
