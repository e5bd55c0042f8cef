import { formatMoney } from '@/lib/money';
import { invalid, type Refusal } from '../refusal';

/** The least that Stripe charges, in minor units, by currency (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). Of others it is not told. */
const leastCharge: Readonly<Record<string, number>> = {
  ...{ aed: 200, aud: 50, bgn: 100, brl: 50, cad: 50, chf: 50, czk: 1500, dkk: 250, eur: 50, gbp: 30, hkd: 400, huf: 17500 },
  ...{ inr: 50, jpy: 50, mxn: 1000, myr: 200, nok: 300, nzd: 50, pln: 200, ron: 200, sek: 300, sgd: 50, thb: 1000, usd: 50 },
};

/** Why so little is not charged; undefined when it is enough. `currency` in lower case. */
export function tooSmall(amount: number, currency: string): Refusal | undefined {
  const least = leastCharge[currency];
  if (least === undefined || amount >= least) return undefined;
  return invalid(`Amount must be at least ${formatMoney({ amount: least, currency })} ${currency}`, {
    code: 'amount_too_small',
    param: 'amount',
  });
}
