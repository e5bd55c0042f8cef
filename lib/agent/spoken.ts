const french =
  /(?<![\p{L}])(je|j'|tu|vous|le|la|les|un|une|des|du|de|d'|et|ou|pour|avec|sans|moins|mon|ma|mes|est|sont|que|qui|quel|quelle|cherche|veux|voudrais|bonjour|merci|pas|dans|sur|cadeau|besoin|montre|pourquoi|taille|plutôt|autre|cher|tout)(?![\p{L}])/giu;
const english =
  /(?<![\p{L}])(i|you|the|a|an|and|or|for|with|without|under|my|is|are|do|what|which|why|how|want|need|show|find|buy|gift|size|cheaper|more|best|not|in|on|of|to|it|this|these|another|hello|hi|thanks)(?![\p{L}])/giu;

/** The language of a message as far as it shows: Chinese by its characters, French and English by their small words; else what the browser asks for, else English. */
export function spokenIn(text: string, locale: string | undefined): 'en' | 'fr' | 'zh' {
  if (/\p{Script=Han}/u.test(text) && !/[\u3040-\u30ff]/.test(text)) return 'zh';
  const plain = text.replace(/’/g, "'").replace(/\b([jd])'/gi, "$1' ");
  const [inFrench, inEnglish] = [plain.match(french)?.length ?? 0, plain.match(english)?.length ?? 0];
  if (inFrench !== inEnglish) return inFrench > inEnglish ? 'fr' : 'en';
  const start = locale?.slice(0, 2).toLowerCase();
  return start === 'fr' || start === 'zh' ? start : 'en';
}
