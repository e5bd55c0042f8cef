import { formatMoney } from '@/lib/money';
import type { MerchantProduct, MerchantProfile } from '../data/format';

/**
 * The description as CommonMark: the prose, a blank line, then one list entry per fact: Brand and Rating first, the product's facts in its order,
 * Dispatch and Returns last. An agent reads the facts back from the list.
 */
export function factsMarkdown(product: MerchantProduct, profile: MerchantProfile): string {
  const facts: [string, string][] = [
    ['Brand', product.brand],
    ...(product.rating
      ? [['Rating', `${product.rating.value.toFixed(1)} of 5 (${product.rating.count} ratings)`] as [string, string]]
      : []),
    ...Object.entries(product.facts),
    ['Dispatch', dispatchOf(product, profile)],
    ['Shipping', shippingOf(product, profile)],
    ...(product.digital
      ? []
      : [['Returns', `within ${profile.returns.days} days${profile.returns.free ? ', free' : ''}`] as [string, string]]),
  ];
  return `${plain(product.description)}\n\n${facts.map(([name, value]) => `- ${plain(name)}: ${plain(value)}`).join('\n')}`;
}

/** "$6.90, free from $75.00": what the usual way of sending at home costs. */
function shippingOf(product: MerchantProduct, profile: MerchantProfile): string {
  const method = product.digital ? undefined : usualMethod(profile);
  if (!method || method.price === 0) return 'free';
  const print = (amount: number) => formatMoney({ amount, currency: profile.currency });
  return method.freeFrom === undefined ? print(method.price) : `${print(method.price)}, free from ${print(method.freeFrom)}`;
}

const usualMethod = ({ shipping, country }: MerchantProfile) =>
  shipping.find(({ countries }) => !countries || countries.includes(country)) ?? shipping[0];

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "ships in 1 day, delivered in 3–5 days, express in 1–2 days": the merchant's first and its fastest way of shipping at home. */
function dispatchOf(product: MerchantProduct, profile: MerchantProfile): string {
  if (product.digital) return 'sent by e-mail within minutes';
  const handling = product.handlingDays ?? 0;
  const method = usualMethod(profile);
  const ships = handling === 0 ? 'ships today' : handling === 1 ? 'ships in 1 day' : `ships in ${handling} days`;
  if (!method) return ships;
  const reachable = profile.shipping.filter(({ countries }) => !countries || countries.includes(profile.country));
  const fastest = reachable.reduce((best, other) => (other.days[1] < best.days[1] ? other : best), method);
  const express = fastest === method ? '' : `, express in ${span(fastest.days, handling)}`;
  return `${ships}, delivered in ${span(method.days, handling)}${express}`;
}

/** "3–5 days", "1 day", handling included. */
function span([from, to]: [number, number], handling: number): string {
  const last = to + handling;
  return from === to ? `${last} ${last === 1 ? 'day' : 'days'}` : `${from + handling}–${last} days`;
}
