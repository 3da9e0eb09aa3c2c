/** What a card needs of a record. */
export interface CardLink {
  code: string;
  kind: string;
  name: { text: string; lang: string };
  summary?: { text: string; lang: string };
  image?: { url: string; alt?: { text: string; lang: string }; width?: number; height?: number };
  sample?: boolean;
}
