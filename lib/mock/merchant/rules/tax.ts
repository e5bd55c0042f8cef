import type { Total } from '@/lib/acp/schema';
import { formatMoney } from '@/lib/money';
import type { MerchantProfile } from '../data/format';
import { countryName } from './country';
import type { Line } from './lines';
import type { Place } from './place';
import { percentOf, percentWithin } from './split';
import { isUsState, usStates } from './us-states';

/** How a destination is taxed. `percent`: what is added on top, for goods and for delivery; `included`: the rate that prices contain. */
export type TaxRule = {
  goods: number;
  delivery: number;
  jurisdiction: string;
  displayText: string;
  included?: number;
  /** Said when nothing is charged. */
  remark?: string;
};

const europeanUnion = new Set('AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

export function taxRuleOf(profile: MerchantProfile, place: Place): TaxRule {
  const { tax } = profile;
  if (tax.kind === 'us') {
    const state = place.country === 'US' && isUsState(place.state ?? '') ? usStates[place.state ?? ''] : undefined;
    if (!state) {
      const remark = place.country === 'US' ? undefined : `No US sales tax; ${countryName(place.country)} may charge import duties.`;
      return { goods: 0, delivery: 0, jurisdiction: countryName(place.country), displayText: 'Sales tax', ...(remark ? { remark } : {}) };
    }
    return { goods: state.rate, delivery: state.taxesShipping ? state.rate : 0, jurisdiction: state.name, displayText: 'Sales tax' };
  }
  if (tax.kind === 'vat' && (place.country === profile.country || europeanUnion.has(place.country))) {
    return { goods: 0, delivery: 0, jurisdiction: countryName(profile.country), displayText: 'VAT included', included: tax.rate };
  }
  const remark = `No tax is charged here; ${countryName(place.country)} may charge import duties.`;
  return {
    goods: 0,
    delivery: 0,
    jurisdiction: countryName(place.country),
    displayText: 'Tax',
    ...(place.country === profile.country ? {} : { remark }),
  };
}

/** Gift cards are taxed when they are spent. */
export const isTaxExempt = (line: Line): boolean => line.variant.product.kind === 'gift-card';

/** The lines with their tax, on what is left after discounts. */
export function taxLines(lines: readonly Line[], rule: TaxRule): Line[] {
  return lines.map((line) => ({ ...line, tax: isTaxExempt(line) ? 0 : percentOf(line.base - line.discount, rule.goods) }));
}

export const taxOnDelivery = (price: number, rule: TaxRule): number => percentOf(price, rule.delivery);

/** The session's tax entry. Included VAT adds nothing to the sum; how much it is stands in the description. */
export function taxTotal(amount: number, rule: TaxRule, gross: number, currency: string): Total {
  if (rule.included !== undefined) {
    const contained = percentWithin(gross, rule.included);
    return {
      type: 'tax',
      display_text: rule.displayText,
      amount: 0,
      description: `The prices include ${rule.included}% VAT of ${rule.jurisdiction}: ${formatMoney({ amount: contained, currency })}.`,
    };
  }
  return {
    type: 'tax',
    display_text: rule.displayText,
    amount,
    ...(rule.remark ? { description: rule.remark } : {}),
    ...(amount > 0 ? { breakdown: [{ jurisdiction: rule.jurisdiction, rate: rule.goods / 100, amount }] } : {}),
  };
}
