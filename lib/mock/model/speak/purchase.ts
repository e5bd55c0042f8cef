import { ToldCheckout, ToldOrders, type ToldStart } from '../told';
import type { Voice } from './voice';

/** After start_checkout: opened, or what is still to be chosen, or why not. */
export function speakOfStart(told: ToldStart, voice: Voice): string {
  const { buy } = voice.phrases;
  if (told.checkoutId) return voice.say(buy.opened, { merchant: told.merchant_text.merchant });
  const names = told.openOptions ?? (told.trouble ? Object.keys(told.available) : []);
  if (names.length === 0) return voice.say(buy.trouble, { trouble: told.trouble ?? '' });
  const choices = names.map((name) => {
    const values = told.available[name]?.slice(0, 16) ?? [];
    const called = voice.phrases.options[name.toLowerCase()] ?? name;
    return values.length ? `${called} (${values.join(', ')})` : called;
  });
  return voice.say(told.trouble ? buy.notThere : buy.open, { choices: voice.join(choices) });
}

export function speakOfCheckout(output: unknown, voice: Voice): string {
  const { checkout } = voice.phrases;
  const told = ToldCheckout.safeParse(output);
  if (!told.success) return voice.say(checkout.none);
  const { merchant } = told.data.merchant_text;
  const ways = { open: checkout.open, paying: checkout.paying, completed: checkout.completed }[told.data.phase] ?? checkout.closed;
  return voice.say(ways, { merchant });
}

export function speakOfOrders(output: unknown, number: string | undefined, voice: Voice): string {
  const { order, locale } = voice.phrases;
  const told = ToldOrders.safeParse(output);
  const orders = told.success ? told.data.orders : [];
  const newest = orders[0]?.merchant_text;
  if (!newest) return number ? voice.say(order.notFound, { number }) : voice.say(order.none);
  const status = order.status[newest.delivery] ?? order.status[newest.status] ?? order.status.created ?? '';
  const day = new Date(newest.arrives);
  const date = Number.isNaN(day.getTime()) ? '' : day.toLocaleDateString(locale, { month: 'long', day: 'numeric', timeZone: 'UTC' });
  const over =
    ['delivered', 'completed', 'canceled'].includes(newest.delivery) || ['delivered', 'completed', 'canceled'].includes(newest.status);
  const arrives = date && !over ? order.arrives.replace('{date}', date) : '';
  return voice.say(orders.length > 1 ? order.many : order.one, {
    n: orders.length,
    number: newest.number,
    merchant: newest.merchant,
    status,
    arrives,
  });
}
