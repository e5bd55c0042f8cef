import type { LimitChoice } from '@/lib/actions/payments';
import type { Limit, LimitName } from '@/lib/checkout/limits/types';
import { formatMoney } from '@/lib/money';

/** "One purchase in USD", "Everything in 24 hours, in USD", "At Cornerly in 24 hours": what a limit binds. A merchant sells in one currency. */
export function limitTitle({ kind, merchant, currency }: LimitName, merchants: LimitChoice[]): string {
  if (kind === 'purchase') return `One purchase in ${currency.toUpperCase()}`;
  if (kind === 'day') return `Everything in 24 hours, in ${currency.toUpperCase()}`;
  return `At ${merchants.find(({ slug }) => slug === merchant)?.name ?? merchant} in 24 hours`;
}

export const limitText = ({ amount, currency }: Limit) => `at most ${formatMoney({ amount, currency })}`;

export const limitKey = ({ kind, merchant, currency }: LimitName) => `${kind} ${merchant ?? ''} ${currency}`;

/** The currencies that anything is sold in here, in the merchants' order. */
export const currenciesOf = (merchants: LimitChoice[]) => [...new Set(merchants.map(({ currency }) => currency))];
