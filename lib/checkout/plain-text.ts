/** Control, zero-width, bidirectional and tag characters: they change what a reader sees, never what is said. */
const invisible = /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E007F}]/gu;

/** Merchant text as one line of text to show: nothing invisible, single spaces, capped. Never markdown, never a link. */
export function plainText(text: string, most = 300): string {
  const line = text
    .replace(/[\n\r\t]/g, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line;
}
