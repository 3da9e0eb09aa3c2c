import type { CardLink } from '../cards/link';

/** Something shown live, in the words of the visitor's language, ready to be hung up. */
export interface ShownLive {
  href: string;
  /** From and until, in the centre's own time. */
  time: string;
  /** The day, in a list of several. */
  day?: string;
  name: { text: string; lang: string };
  /** Where and with whom, each in a word or two. */
  about: readonly { text: string; lang: string }[];
  /** What must be known before one walks there: that it is full, moved or called off. */
  marks: readonly string[];
  /** What is good to know, such as how soon it starts. */
  note?: string | undefined;
  image?: CardLink['image'] | undefined;
  /** Called off: told, but nothing to go to. */
  off?: boolean;
}
