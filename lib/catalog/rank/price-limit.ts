import type { Money } from '@/lib/money';
import type { ListedVariant } from '../listing/types';
import type { Constraints } from '../types';
import { converted, type Rates } from './rates';

/** What breaks the price limit: undefined when it fits. No price, or none that can be compared, does not fit. */
export function overOrUnder(
  variant: ListedVariant,
  limit: NonNullable<Constraints['price']>,
  rates: Rates,
): { price?: Money; limitPrice?: Money; below?: true } | undefined {
  const { price } = variant;
  if (!price) return {};
  const { max, min } = limit;
  const inMax = max && converted(price, max.currency, rates);
  const inMin = min && converted(price, min.currency, rates);
  if (max && (!inMax || inMax.amount > max.amount)) return { price, limitPrice: max };
  if (min && (!inMin || inMin.amount < min.amount)) return { price, limitPrice: min, below: true };
  return undefined;
}
