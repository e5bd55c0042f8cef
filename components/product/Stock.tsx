import { join } from '@/components/ui/join';
import type { Availability } from '@/lib/catalog/types';

/** Stock in words; the colour only repeats them. */
export function Stock({ availability, className }: { availability: Availability; className?: string }) {
  const low = availability.status === 'limited_stock' || availability.status === 'backorder' || availability.status === 'preorder';
  return (
    <span className={join(!availability.available ? 'text-danger' : low ? 'text-warn' : 'text-soft', className)}>{availability.label}</span>
  );
}
