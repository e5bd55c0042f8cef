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
  en: runOf(english, '(?:[\\s-]+and[\\s-]+|[\\s-]+)'),
  fr: runOf(french, '(?:[\\s-]+et[\\s-]+(?=une?|onze)|[\\s-]+)'),
};

/** Amounts written out, as digits where they are money: "two hundred bucks", « entre cinquante et quatre-vingts euros ». */
export function withAmounts(text: string, language: 'en' | 'fr'): string {
  const [run, words] = language === 'fr' ? [runs.fr, french] : [runs.en, english];
  const figures = (said: string) => String(amountOf(said, words));
  return text
    .replace(new RegExp(`${run}(?=${currency}(?![\\p{L}]))`, 'giu'), figures)
    .replace(new RegExp(`${run}(?=\\s*(?:-|to|and|et|à|a|ou|or)\\s*\\d+${currency})`, 'giu'), figures);
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
    else part += value;
  }
  return sum + part;
}
