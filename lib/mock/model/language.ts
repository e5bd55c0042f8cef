import { inLanguage } from './phrases/talk';

/** Languages that the bundled model speaks. */
export type Language = 'en' | 'zh' | 'fr';

/** Lower case, no accents, straight quotes, single spaces: what patterns are held against. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const french =
  /\b(je|j'|tu|vous|nous|le|la|les|un|une|des|du|de|d'|et|ou|pour|avec|sans|moins|plus|mon|ma|mes|votre|est|sont|que|qui|quel|quelle|cherche|veux|voudrais|bonjour|merci|salut|pas|dans|sur|ce|cette|ces|celui|celle|cadeau|chaussures?|besoin|montre|pourquoi|taille|couleur|noire?s?|rouge|bleue?|prends|acheter|commande|livraison|meilleure?s?|coucou|bonsoir|oui|non|lequel|laquelle|autres?|encore|aide|panier|combien|comment|premiere?|deuxieme|troisieme|dernier|derniere|moi|d'accord|cher|plutot|seulement|sacs?|manteau|veste|lampe|prix)\b/g;
const english =
  /\b(i|i'm|i'll|you|the|a|an|and|or|for|with|without|under|over|my|your|is|are|do|does|did|what|which|who|where|why|how|want|need|looking|show|find|buy|get|shoes?|gift|thanks?|hello|hi|hey|size|colou?r|black|red|blue|cheaper|more|best|not|in|on|of|to|it|this|that|these|those|first|second|third|last|one|ones|please|can|have|order|checkout|cart|help|jacket|coat|bag|lamp|something|someone|me|any|other|else|again|yes|no|ok|okay)\b/g;

/** Words on which both agree say nothing. */
const count = (text: string, words: RegExp) => text.match(words)?.length ?? 0;

/** The language of one message; undefined when it does not show (a number, a brand, "ok"). */
export function languageOf(text: string): Language | undefined {
  const plain = folded(text);
  if (/[\u3040-\u30ff]/.test(plain)) return undefined;
  if (/\p{Script=Han}/u.test(plain)) return 'zh';
  const [inFrench, inEnglish] = [count(plain, french) + (/[àâçéèêëîïôûùœ]/i.test(text.normalize('NFC')) ? 1 : 0), count(plain, english)];
  if (inFrench === inEnglish) return undefined;
  return inFrench > inEnglish ? 'fr' : 'en';
}

/** "In English please", in whatever language it is asked. */
export const languageAskedFor = (text: string): Language | undefined => inLanguage.find(([, words]) => words.test(folded(text)))?.[0];

/** The language to answer in: of the last message that shows one, else what the instructions name, else English. */
export function languageToSpeak(messages: string[], instructions: string): Language {
  for (const message of messages.toReversed()) {
    const language = languageAskedFor(message) ?? languageOf(message);
    if (language) return language;
  }
  const named = /if that is unclear, use ([a-z]{2})/i.exec(instructions)?.[1]?.toLowerCase();
  return named === 'fr' || named === 'zh' ? named : 'en';
}
