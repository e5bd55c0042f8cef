import { createSignal } from '@/components/ui/signal';
import type { ProductCard } from '@/lib/catalog/types';

/** A table of more than four columns compares nothing any more. */
export const most = 4;

/** The picks after a press on "Compare": in or out; a fifth changes nothing. */
export function toggled(picked: ProductCard[], card: ProductCard): ProductCard[] {
  if (picked.some((one) => one.key === card.key)) return picked.filter((one) => one.key !== card.key);
  return picked.length < most ? [...picked, card] : picked;
}

/** What the shopper picked to compare, over all answers of the conversation on the screen. */
const signal = createSignal<ProductCard[]>([]);
const nothing: ProductCard[] = [];

export const usePicked = (): ProductCard[] => signal.use(nothing);
export const togglePicked = (card: ProductCard): void => signal.set(toggled(signal.get(), card));
export const clearPicked = (): void => signal.set(nothing);
