import { ofMerchant, useLanguage } from '@/components/ui/language';
import type { ProductCard } from '@/lib/catalog/types';
import { deliverySaid } from './said';

/** " · Arrives in 3–5 days": every way that the merchant names, or the `usual` one alone. */
export function DeliveryTold({ told, of, usual }: { told: string; of: ProductCard; usual?: boolean }) {
  const language = useLanguage();
  const shown = usual ? (told.split(',')[0] ?? told) : told;
  const said = deliverySaid(shown, language);
  return <span lang={said ? language : ofMerchant(of)}> · {said ?? shown}</span>;
}
