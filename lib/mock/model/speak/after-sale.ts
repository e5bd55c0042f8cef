import { z } from 'zod';
import { afterSaleWords } from '../phrases/after-sale';
import type { AfterSale } from '../read/after-sale';
import type { Voice } from './voice';

const Told = z.object({
  orders: z.array(z.object({ merchant_text: z.object({ number: z.string().catch(''), merchant: z.string().catch('') }) })).catch([]),
});

/** After show_after_sale: what is on the screen and that the press is the shopper's; without an order, what there is to say of it. */
export function speakOfAfterSale({ what }: AfterSale, output: unknown, voice: Voice): string {
  const words = afterSaleWords[voice.language];
  const orders = Told.safeParse(output).data?.orders ?? [];
  const [first] = orders;
  if (!first) {
    const { policy, order } = voice.phrases;
    return voice.say(what === 'cancel' ? order.none : what === 'help' ? policy.person : policy.returns);
  }
  if (orders.length > 1) return voice.say(words.which, { n: orders.length });
  return voice.say(what === 'help' ? words.help : words.form, first.merchant_text);
}
