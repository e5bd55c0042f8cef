import { type Feature, features } from '../vocabulary';
import type { Listing } from './types';

const asked = features.filter((feature): feature is Feature & { facts: RegExp } => feature.facts !== undefined);

/** The features about which a listing has a fact by name, whatever it says; and "delivery", "compatibility", "recipient". */
export function featuresAnswered(listing: Listing): string[] {
  const names = listing.facts.map((fact) => fact.name);
  const answered = asked.filter((feature) => names.some((name) => feature.facts.test(name))).map((feature) => feature.value);
  if (listing.delivery) answered.push('delivery');
  if (names.some((name) => compatibilityFact.test(name))) answered.push('compatibility');
  return answered;
}

export const compatibilityFact = /compatib|works with|connect|platform|smart home|fits/i;
export const recipientFact = /^(?:for|gender|department|suitable for|pour|适用人群)$/i;
export const colorFact = /^(?:colou?r|colou?r name|main colou?r|couleur|颜色)$/i;
export const materialFact =
  /material|fabric|upper|outer|shell|lining|sole|fill|composition|matière|fabric|材质|ingredient|body|glass|strap/i;
