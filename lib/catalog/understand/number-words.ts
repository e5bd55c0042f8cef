const english: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15,
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100, thousand: 1000,
}; // biome-ignore format: a table
const french: Record<string, number> = {
  un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16,
  vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, cents: 100, mille: 1000,
}; // biome-ignore format: a table

const currency = String.raw`\s*(?:dollars?|bucks?|euros?|balles|quid|pounds?|usd|eur|gbp|yen|yuans?|[€$£])`;
const runOf = (words: Record<string, number>, joint: string) => {
  const one = `(?:${Object.keys(words).join('|')})`;
  return `(?<![\\p{L}\\d])${one}(?:${joint}${one})*(?![\\p{L}])`;
};
const runs = {
  // "A hundred and fifty" is one amount, "between thirty and fifty" are two.
  en: runOf(english, '(?:(?<=hundred|thousand)[\\s-]+and[\\s-]+|[\\s-]+)'),
  fr: runOf(french, '(?:[\\s-]+et[\\s-]+(?=une?|onze)|[\\s-]+)'),
};

/** What comes before an amount that has no currency, and after it; "for up to twelve" speaks of people. */
const limits = {
  en: String.raw`(?<!for )(?:under|below|less th[ae]n|over|above|more th[ae]n|at least|at most|max(?:imum)?(?:\s+of)?|up to|around|about|roughly|budget(?:\s+of|\s+is)?|spend)\s+(?:an?\s+)?`,
  fr: String.raw`(?<!pour )(?:moins de|plus de|max(?:imum)?|budget(?:\s+de)?|environ|jusqu'[àa]|autour de|dans les|au moins)\s+`,
};
const ends = String.raw`(?=\s*(?:tops|max(?:imum)?|maxi|or less|or under|ou moins|grand max)(?![\p{L}]))`;
/** An amount ends the sentence or a part of it; before a name it counts: "around twenty candles". */
const alone = String.raw`(?![\p{L}])(?=\s*(?:$|[^\p{L}\d\s'’-]|(?:for|in|with|and|or|please|pls|if|total|each|apiece|pour|en|avec|et|ou|svp|stp|chacune?|au total)(?![\p{L}])))`;

type Shape = { all: RegExp[]; words: Record<string, number> };
const shapeOf = (run: string, words: Record<string, number>, before: string): Shape => ({
  all: [
    new RegExp(`${run}(?=${currency}(?![\\p{L}]))`, 'giu'),
    new RegExp(`${run}(?=\\s*(?:-|to|and|et|à|a|ou|or)\\s*(?:an?\\s+)?\\d+${currency})`, 'giu'),
    new RegExp(`(?<=${before})${run}${alone}`, 'giu'),
    new RegExp(`${run}${ends}`, 'giu'),
    new RegExp(`${run}(?=-?ish(?![\\p{L}]))`, 'giu'),
  ],
  words,
});
const shapes = { en: shapeOf(runs.en, english, limits.en), fr: shapeOf(runs.fr, french, limits.fr) };

/** « Une trentaine d'euros » is about thirty. */
const dozens: [RegExp, number][] = [
  ['dizaine', 10], ['quinzaine', 15], ['vingtaine', 20], ['trentaine', 30], ['quarantaine', 40], ['cinquantaine', 50], ['soixantaine', 60], ['centaine', 100],
].map(([word, count]) => [new RegExp(`(?:\\bune )?\\b${word} (?:de |d')(?=${currency})`, 'gi'), Number(count)]); // biome-ignore format: a table

/** Amounts written out, as digits where they are money: "two hundred bucks", "under sixty", « entre cinquante et quatre-vingts euros ». */
export function withAmounts(text: string, language: 'en' | 'fr'): string {
  const { all, words } = shapes[language];
  const figures = (said: string, at: number, whole: string) => {
    const amount = amountOf(said, words);
    // Whoever has little to spend names the currency; « en 41 deux cents balles » are two numbers.
    return amount < 20 && !new RegExp(`^${currency}`, 'i').test(whole.slice(at + said.length))
      ? said
      : `${/\d\s+$/.test(whole.slice(0, at)) ? ', ' : ''}${amount}`;
  };
  const rounded = language === 'fr' ? dozens.reduce((said, [dozen, count]) => said.replace(dozen, `environ ${count} `), text) : text;
  return all.reduce((said, shape) => said.replace(shape, figures), rounded);
}

/** "Two hundred fifty" → 250, « quatre-vingt-dix » → 90. */
function amountOf(said: string, words: Record<string, number>): number {
  let sum = 0;
  let part = 0;
  for (const word of said.toLowerCase().split(/[\s-]+/)) {
    const value = words[word];
    if (value === undefined) continue;
    if (value === 1000) {
      sum += (part || 1) * 1000;
      part = 0;
    } else if (value === 100) part = (part || 1) * 100;
    else if (value === 20 && part === 4) part = 80;
    // "Two fifty" are two hundred and fifty.
    else if (words === english && value >= 20 && part > 0 && part < 10) part = part * 100 + value;
    else part += value;
  }
  return sum + part;
}

const sizes: Record<string, number> = { four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };
const size = String.raw`(${Object.keys(sizes).join('|')}|\d{1,2})`;
const sized = new RegExp(
  String.raw`(?<=\b(?:sizes?|sz|us|uk|(?:wo)?men'?s|ladies)\s+)${size}\b(\s+and\s+(?:a\s+)?half\b)?(?:(\s+(?:to|or)\s+)${size}\b)?(?!\s*(?:-?(?:piece|pack)|pairs?|for all\b))`,
  'gi',
);

/** English sizes that were written out: "size ten and a half" → "size 10.5", "women's seven". */
export function withSizes(text: string): string {
  const digits = (word: string) => sizes[word.toLowerCase()] ?? word;
  return text.replace(sized, (_, one: string, andHalf?: string, joint?: string, other?: string) => {
    return `${digits(one)}${andHalf ? '.5' : ''}${joint && other ? joint + digits(other) : ''}`;
  });
}
