/** One thing that shoppers say in three languages. `value` is the word that chips, constraints and feeds use. */
export type Entry = {
  value: string;
  en: string[];
  zh: string[];
  fr: string[] /** Further words by which English feeds name it; shoppers' words are not searched for them. */;
  feed: string[];
};

/**
 * Reads a table of words: one line per entry, columns divided by "|", words by ",":
 * `value | further English | 中文 | français | further words of feeds`. The value is an English word too.
 */
export function table(text: string): Entry[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [value = '', en = [], zh = [], fr = [], feed = []] = line
        .split('|')
        .map((cell, at) => (at === 0 ? cell.trim() : words(cell))) as [string, ...string[][]];
      return { value, en: [value, ...en], zh, fr, feed };
    });
}

function words(cell: string): string[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
