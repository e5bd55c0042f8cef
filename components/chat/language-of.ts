import type { Language } from '@/components/ui/language';
import type { ShopMessage } from '@/lib/agent/types';

/** The language of an answer: its search's, which is the conversation's ("US 9" alone has none), else its words'. Undefined where nothing is said yet. */
export function languageOf(message: ShopMessage): Language | undefined {
  for (const part of message.parts)
    if ((part.type === 'tool-search_products' || part.type === 'tool-find_bundle') && part.output) return part.output.constraints.language;
  return message.metadata?.language;
}
