import type { PreferenceKind, Wish } from '@/lib/agent/preferences/types';
import { formatMoney } from '@/lib/money';

/** What may be remembered, in the order of the page. */
export const kindTitles: Record<PreferenceKind, string> = {
  size: 'Sizes',
  brand: 'Brands you like',
  avoided_brand: 'Brands you avoid',
  avoided_material: 'Materials you avoid',
  budget: 'Usual budget',
  country: 'Country',
};

/** "Shoe size 10", "No leather". */
export function wishText({ kind, about, value }: Wish): string {
  switch (kind) {
    case 'size':
      return `${about === 'shoes' ? 'Shoe' : 'Clothing'} size ${value}`;
    case 'brand':
      return `${value} first`;
    case 'avoided_brand':
      return `Not ${value}`;
    case 'avoided_material':
      return `No ${value}`;
    case 'budget': {
      const [amount, currency = 'usd'] = value.split(' ');
      return `At most ${formatMoney({ amount: Number(amount), currency })}`;
    }
    case 'country':
      return new Intl.DisplayNames(['en'], { type: 'region' }).of(value) ?? value;
  }
}

/** When something was said, as people say it: "today", "on Tuesday", "on November 3". Days are the reader's. */
export function whenSaid(since: string, now: Date): string {
  const said = new Date(since);
  const day = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((day(now) - day(said)) / 86_400_000);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return `on ${said.toLocaleDateString('en-US', { weekday: 'long' })}`;
  return `on ${said.toLocaleDateString('en-US', { month: 'long', day: 'numeric', ...(days > 300 ? { year: 'numeric' } : {}) })}`;
}
