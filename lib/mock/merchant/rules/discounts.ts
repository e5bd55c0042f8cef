import type { AppliedDiscount, DiscountErrorCode, Discounts, Message, RejectedDiscount } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { DiscountRule, MerchantProfile } from '../data/format';
import { type Line, lineId } from './lines';
import { warning } from './messages';
import { percentOf, split } from './split';

/** How often codes with a limit were used, by code in upper case. */
export type Uses = ReadonlyMap<string, number>;

export type DiscountResult = {
  /** The lines with their discount, the given order. */
  lines: Line[];
  /** Undefined when no code was sent and nothing applies by itself. */
  discounts?: Discounts;
  messages: Message[];
  /** Rules that took effect, with the details of each line for display. */
  applied: { rule: DiscountRule; shares: number[] }[];
};

type Refused = { reason: DiscountErrorCode; message: string };

/**
 * Codes in any letter case and automatic discounts, all allocated to lines (digest §15): the shopper's codes come before automatic ones, then
 * priority 1 first; one that is not stackable stands alone. A rejected code is reported twice, in `rejected` and as a warning.
 */
export function applyDiscounts(
  before: readonly Line[],
  codes: readonly string[],
  profile: MerchantProfile,
  uses: Uses,
  now: Date,
): DiscountResult {
  let lines = before.map((line) => ({ ...line, discount: 0 }));
  const rejected: RejectedDiscount[] = [];
  const messages: Message[] = [];
  const reject = (at: number, { reason, message }: Refused) => {
    rejected.push({ code: codes[at] ?? '', reason, message });
    messages.push(warning(reason, message, `$.discounts.codes[${at}]`));
  };

  const candidates: { rule: DiscountRule; at?: number }[] = [];
  const seen = new Set<string>();
  for (const [at, code] of codes.entries()) {
    const key = code.toUpperCase();
    const rule = profile.discounts.find((one) => one.code?.toUpperCase() === key);
    const refused: Refused | undefined = seen.has(key)
      ? { reason: 'discount_code_already_applied', message: `The code ${code} is already there.` }
      : refusalOf(rule, code, lines, profile, uses, now);
    seen.add(key);
    if (refused || !rule) reject(at, refused ?? unknown(code));
    else candidates.push({ rule, at });
  }
  candidates.sort((a, b) => a.rule.priority - b.rule.priority);
  const automatic = profile.discounts.filter((rule) => rule.code === undefined && !refusalOf(rule, rule.name, lines, profile, uses, now));
  candidates.push(...automatic.sort((a, b) => a.priority - b.priority).map((rule) => ({ rule })));

  const applied: DiscountResult['applied'] = [];
  for (const { rule, at } of candidates) {
    if (applied.length > 0 && !(rule.stackable && applied.every((other) => other.rule.stackable))) {
      if (at !== undefined)
        reject(at, { reason: 'discount_code_combination_disallowed', message: `The code ${codes[at]} cannot be combined with another.` });
      continue;
    }
    const shares = sharesOf(rule, lines);
    lines = lines.map((line, index) => ({ ...line, discount: line.discount + (shares[index] ?? 0) }));
    applied.push({ rule, shares });
  }
  if (!codes.length && !applied.length) return { lines, messages, applied };
  const discounts: Discounts = {
    codes: [...codes],
    applied: applied.map(({ rule, shares }) => appliedDiscount(rule, shares, profile.currency)),
    ...(rejected.length ? { rejected } : {}),
  };
  return { lines, discounts, messages, applied };
}

const unknown = (code: string): Refused => ({
  reason: 'discount_code_invalid',
  message: `The code ${code.slice(0, 40)} is not known here.`,
});

function refusalOf(
  rule: DiscountRule | undefined,
  code: string,
  lines: readonly Line[],
  profile: MerchantProfile,
  uses: Uses,
  now: Date,
): Refused | undefined {
  if (!rule) return unknown(code);
  if (rule.startsAt && new Date(rule.startsAt) > now)
    return { reason: 'discount_code_invalid', message: `The code ${code} is not valid yet.` };
  if (rule.endsAt && new Date(rule.endsAt) <= now) return { reason: 'discount_code_expired', message: `The code ${code} has expired.` };
  if (rule.usageLimit !== undefined && (uses.get(code.toUpperCase()) ?? 0) >= rule.usageLimit) {
    return { reason: 'discount_code_usage_limit_reached', message: `The code ${code} has been used up.` };
  }
  const goods = lines.reduce((sum, line) => sum + line.base, 0);
  if (rule.minimum !== undefined && goods < rule.minimum) {
    const least = formatMoney({ amount: rule.minimum, currency: profile.currency });
    return { reason: 'discount_code_minimum_not_met', message: `The code ${code} needs goods for at least ${least}.` };
  }
  if (!lines.some((line) => isEligible(rule, line))) {
    return { reason: 'discount_code_user_ineligible', message: `The code ${code} is for other articles than these.` };
  }
  return undefined;
}

const isEligible = (rule: DiscountRule, line: Line): boolean =>
  rule.category === undefined || line.variant.product.categories.some((category) => category.startsWith(rule.category ?? ''));

/** What each line gets, never more than what is left of it. */
function sharesOf(rule: DiscountRule, lines: readonly Line[]): number[] {
  const left = lines.map((line) => (isEligible(rule, line) ? line.base - line.discount : 0));
  const whole = left.reduce((sum, amount) => sum + amount, 0);
  if (rule.method === 'across') {
    const amount = rule.percentOff === undefined ? Math.min(rule.amountOff ?? 0, whole) : percentOf(whole, rule.percentOff);
    return split(amount, left);
  }
  return lines.map((line, at) => {
    const rest = left[at] ?? 0;
    if (rest === 0) return 0;
    return rule.percentOff === undefined ? Math.min((rule.amountOff ?? 0) * line.quantity, rest) : percentOf(rest, rule.percentOff);
  });
}

function appliedDiscount(rule: DiscountRule, shares: readonly number[], currency: string): AppliedDiscount {
  const id = (rule.code ?? lineId(rule.name)).toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return {
    id: `disc_${id}`,
    ...(rule.code === undefined ? { automatic: true } : { code: rule.code }),
    coupon: {
      id: `coupon_${id}`,
      name: rule.name,
      duration: 'once',
      ...(rule.percentOff === undefined ? { amount_off: rule.amountOff ?? 0, currency } : { percent_off: rule.percentOff }),
    },
    amount: shares.reduce((sum, share) => sum + share, 0),
    method: rule.method,
    priority: rule.priority,
    ...(rule.startsAt ? { start: rule.startsAt } : {}),
    ...(rule.endsAt ? { end: rule.endsAt } : {}),
    allocations: shares.flatMap((amount, at) => (amount ? [{ path: `$.line_items[${at}]`, amount }] : [])),
  };
}
