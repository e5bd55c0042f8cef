import { join } from '@/components/ui/join';
import { useLanguage } from '@/components/ui/language';
import type { Availability } from '@/lib/catalog/types';
import { stockSaid } from './said';

/** Stock in words; the colour only repeats them. A word that the shop does not know stays the feed's. */
export function Stock({ availability, className }: { availability: Availability; className?: string }) {
  const language = useLanguage();
  const said = stockSaid(availability.label, language);
  const low = availability.status === 'limited_stock' || availability.status === 'backorder' || availability.status === 'preorder';
  return (
    <span
      lang={said ? language : 'en'}
      className={join(!availability.available ? 'text-danger' : low ? 'text-warn' : 'text-soft', className)}
    >
      {said ?? availability.label}
    </span>
  );
}
