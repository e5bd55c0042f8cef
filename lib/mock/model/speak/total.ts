import type { Context } from '../read/context';
import type { Intent } from '../read/intent';
import { ToldCheckout } from '../told';
import { amount } from './limits';
import type { Voice } from './voice';

/** What things cost together, as the shop or the merchant added it up; prices of single things are said side by side, since only merchants add. */
export function speakOfTotal(
  of: (Intent & { kind: 'total' })['of'],
  { bundleTotal, bundle, shown }: Context,
  output: unknown,
  voice: Voice,
): string {
  const { total } = voice.phrases;
  if (of === 'bundle')
    return bundleTotal ? voice.say(total.bundle, { n: bundle?.length ?? 0, sum: amount(bundleTotal, voice) }) : voice.say(total.unknown);
  if (of === 'checkout') {
    const told = ToldCheckout.safeParse(output);
    return told.success && told.data.total
      ? voice.say(total.checkout, { merchant: told.data.merchant_text.merchant, sum: amount(told.data.total, voice) })
      : voice.say(total.unknown);
  }
  const prices = shown.filter(({ key }) => of.includes(key)).map(({ price }) => amount(price, voice));
  return prices.length > 1 ? voice.say(total.each, { prices: voice.join(prices) }) : voice.say(total.unknown);
}
