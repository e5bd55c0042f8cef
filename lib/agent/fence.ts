/**
 * What cannot be seen is taken out before a model or a database reads words that others wrote: control characters but tab and newline, format
 * characters (zero-width, bidirectional, tags), private use and unassigned code points, unpaired surrogates, invisible fillers, variation selectors.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0]|\p{Variation_Selector}/gu;

/** Merchants' and shoppers' words are data: text without what cannot be seen; lines and tabs stay. Well-formed UTF-16. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(unseen, (one) => (one === '\n' || one === '\t' ? one : ''));
}

/** One line of merchant's text for a model: visible, without markup brackets and fences, spaces folded, at most `cap` characters. */
export function fenced(text: string | undefined, cap: number): string {
  const line = visible(text ?? '')
    .replace(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replace(/[<>`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > cap ? `${visible(line.slice(0, cap - 1))}…` : line;
}
