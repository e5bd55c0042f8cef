import type { ShopMessage } from '@/lib/agent/types';
import { foundWords } from './found-words';
import { languageOf } from './language-of';

/** One sentence for people who listen: the result, not each token. */
export function summaryOf(message: ShopMessage): string {
  const found = message.parts.find((part) => part.type === 'tool-search_products');
  const count = found?.type === 'tool-search_products' ? (found.output?.products.length ?? 0) : undefined;
  const words = message.parts
    .map((part) => (part.type === 'text' ? part.text : ''))
    .join(' ')
    .trim();
  return [count === undefined ? '' : foundWords[languageOf(message) ?? 'en'].found(count), words].filter(Boolean).join(' ');
}
