/** A passphrase that can be read aloud and typed on any keyboard: "mako-tiru-sebo-lani-pude". */

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';
const GROUPS = 5;
const SYLLABLES = 2;

/** A place in a text, each as likely as the others. */
function draw(letters: string): string {
  const fair = 256 - (256 % letters.length);
  const byte = new Uint8Array(1);
  do crypto.getRandomValues(byte);
  while ((byte[0] ?? 0) >= fair);
  return letters[(byte[0] ?? 0) % letters.length] ?? '';
}

/** Ten syllables out of seventy: 61 bits, with the server's growing wait more than anybody guesses. */
export function suggest(): string {
  const syllable = () => draw(CONSONANTS) + draw(VOWELS);
  const group = () => Array.from({ length: SYLLABLES }, syllable).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
