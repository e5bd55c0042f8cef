import { folded } from '../language';
import { colours } from '../phrases/colours';

/** Options as start_checkout takes them: only what the text says, and only where the product leaves a choice. */
export type Said = { name: string; value: string };

export const isSize = (name: string) => /size|taille|pointure|尺|码/i.test(name);
const isColour = (name: string) => /colou?r|couleur|颜色/i.test(name);

const size = [
  /\b(?:size|sz|taille|pointure|in (?:a |an )?|en )\s?((?:us |eu |uk )?\d{1,2}(?:[.,]5)?)\b/,
  /(\d{1,2}(?:[.,]5)?)\s?(?:码|号|us|eu|uk)/,
  /\b(?:size|taille|in (?:a |an )?|en )\s?(xxs|xs|s|m|l|xl|xxl|xxxl|small|medium|large|x-large)\b/,
  /\b(xxs|xs|xl|xxl|xxxl|small|medium|large)\b/,
];
const letter: { [word: string]: string } = { small: 'S', medium: 'M', large: 'L', 'x-large': 'XL' };

/** A size in the text, as shops write it. */
export function sizeIn(text: string): string | undefined {
  for (const way of size) {
    const found = way.exec(text)?.[1];
    if (found) return letter[found] ?? found.replace(',', '.').toUpperCase();
  }
  return undefined;
}

/** A colour in the text, by its English name. */
export function colourIn(text: string): string | undefined {
  return Object.entries(colours).find(([, ways]) => ways.test(text))?.[0];
}

/** "Buy the second one in black, size 10" → what it says of the options that are open. */
export function saidIn(text: string, open: string[]): Said[] {
  const [number, shade] = [sizeIn(text), colourIn(text)];
  return open.flatMap((name) => {
    if (isSize(name) && number) return [{ name, value: number }];
    if (isColour(name) && shade) return [{ name, value: shade }];
    return [];
  });
}

/** The answer to "which size?": a value that was offered, said as it is or within a few words ("10 please", "in black"). */
export function answerTo(text: string, open: string[], available: { [name: string]: string[] }): Said[] {
  const plain = folded(text);
  const words = plain.replace(/[^\p{L}\p{N}.]+/gu, ' ').trim();
  if (words.split(' ').length > 8) return [];
  const spoken = saidIn(plain, open);
  return open.flatMap((name) => {
    const known = spoken.find((one) => one.name === name);
    if (known) return [known];
    const value = (available[name] ?? [])
      .toSorted((a, b) => b.length - a.length)
      .find((one) =>
        ` ${words} `.includes(
          ` ${folded(one)
            .replace(/[^\p{L}\p{N}.]+/gu, ' ')
            .trim()} `,
        ),
      );
    const bare = /^(\d{1,2}(?:[.]5)?|[xsml]{1,4})$/.exec(words)?.[1];
    return value ? [{ name, value }] : bare && isSize(name) ? [{ name, value: bare.toUpperCase() }] : [];
  });
}
