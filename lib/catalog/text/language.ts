import { hasHan } from './tokens';

const french =
  /(?:^|[\s,.;:!?'’(])(?:le|la|les|des|du|de|au|aux|un|une|pour|avec|sans|moins|et|ou|je|j|qui|que|cherche|besoin|cadeau|plutôt|plutot|taille|couleur|pas|mon|ma|mes|[dl](?=['’])|en|est|sont|dans|sur|noir|noire|rouge|bleu|meilleur|meilleure|meilleurs|meilleures|chaussures?|veste|manteau|livraison|autres?|marques?|deux|trois|quatre|cinq|stp|svp|vous|avez|petite?|grande?|homme|femme|enfant)(?=$|[\s,.;:!?'’)])/gi;
const english = /\b(?:the|a|an|for|with|without|under|and|or|i|my|need|want|of|in|over|gift|shoes?|best|to|is|that|size|any|show)\b/gi;

/** The language a shopper writes in: Chinese by its characters, French by its small words and accents, else what the page's locale says, else English. */
export function languageOf(text: string, locale?: string, before?: 'en' | 'zh' | 'fr'): 'en' | 'zh' | 'fr' {
  if (hasHan(text)) return 'zh';
  const frenchWords = (text.match(french)?.length ?? 0) + (text.match(/[àâçéèêëîïôûùœ]/gi)?.length ?? 0);
  const englishWords = text.match(english)?.length ?? 0;
  if (frenchWords > englishWords) return 'fr';
  if (englishWords > frenchWords) return 'en';
  if (before) return before;
  const start = locale?.slice(0, 2).toLowerCase();
  return start === 'fr' || start === 'zh' ? (start === 'zh' ? 'en' : 'fr') : 'en';
}

/** BCP 47 language of a merchant's words when they are not English; short or mixed texts are taken for English. */
export function listingLanguage(text: string): string | undefined {
  const sample = text.slice(0, 600);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (!letters) return undefined;
  if ((sample.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) > letters * 0.1) return 'ja';
  if ((sample.match(/\p{Script=Han}/gu)?.length ?? 0) > letters * 0.2) return 'zh';
  const words = sample.match(/\p{L}+/gu)?.length ?? 1;
  return (sample.match(/(?:^|[\s'’])(?:le|la|les|des|du|une|pour|avec|sans|et|est|dans|au|aux|d|l)(?=[\s'’])/gi)?.length ?? 0) >
    words * 0.14
    ? 'fr'
    : undefined;
}
