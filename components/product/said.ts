import { entryOf, type Language, locales } from '@/components/ui/language';
import { productWords, type Way } from './words';

/** Stock in another language, where it is one of the shop's own words for it; undefined where it is English, or the feed's own word. */
export const stockSaid = (label: string, language: Language): string | undefined => entryOf(productWords[language].stock, label);

/** The two numbers of a rating as a language writes them. */
export function ratingSaid(rating: { value: number; count: number }, language: Language): { value: string; count: string } {
  const locale = locales[language];
  return {
    value: rating.value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    count: rating.count.toLocaleString(locale),
  };
}

const told = /^(?:Ships today|(Arrives|Ships|express) in (\d+(?:[–-]\d+)?) (business )?days?)$/;

/**
 * Delivery in another language, where it is days in the words that the shop itself puts around them ("Arrives in 3–5 days, express in 1–2 days");
 * undefined where it is English or the merchant says it in words of their own, which stay.
 */
export function deliverySaid(text: string, language: Language): string | undefined {
  const { delivery, today } = productWords[language];
  if (!delivery) return undefined;
  const parts = text.split(', ').map((part) => {
    const [found, way, count, working] = told.exec(part) ?? [];
    return way && count ? delivery(way as Way, count, working !== undefined) : found && today;
  });
  return parts.includes(undefined) ? undefined : parts.join(language === 'zh' ? '，' : ', ');
}
