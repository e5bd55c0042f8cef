import type { Doc } from '../search/document';
import type { Constraints } from '../types';
import { features, kinds, materials } from '../vocabulary';
import { type Says, saysCompatible, saysFeature } from './attributes';
import { answers, type Broken, type Law, type Mentions, type Verdict } from './law';
import { brandLimits, plainLimits, shopLimits } from './plain-limits';
import { contains, saysMaterial } from './stuff';
import { isThing } from './thing';
import { variantsUnder } from './variants';

const hard = new Set(features.filter((feature) => feature.facts).map((feature) => feature.value));
/** Kinds of things that can be ruled out; what is a material too ("ceramics") is ruled out as one. */
const things = new Set(kinds.map(({ value }) => value).filter((value) => !materials.some((one) => one.value === value)));

/** Holds a listing against everything the shopper limited. Price and stock always count; a stated attribute counts; silence is no "no" to a wish. */
export function judge(doc: Doc, law: Law, mentions: Mentions = () => true): Verdict {
  const { constraints } = law;
  const broken: Broken[] = [];
  let silent = 0;
  let confirmed = 0;
  const weigh = (says: Says, limit: keyof Constraints, value: string, strict: boolean) => {
    if (says.answer === 'yes') confirmed++;
    else if (says.answer === 'no') broken.push({ limit, value, ...(says.fact && { fact: says.fact }) });
    else if (strict) broken.push({ limit, value, silent: true });
    else silent++;
  };
  for (const feature of constraints.features ?? []) {
    const says = saysFeature(doc, feature, mentions(feature));
    // A wish that nobody states as a fact ("comfortable") is never a limit, whatever a sentence says.
    if (hard.has(feature) || says.answer === 'yes') weigh(says, 'features', feature, hard.has(feature) && answers(law, doc, feature));
    else silent++;
  }
  for (const thing of constraints.compatibility ?? [])
    weigh(saysCompatible(doc, thing, mentions(thing)), 'compatibility', thing, answers(law, doc, 'compatibility'));
  for (const { material, says } of materialAnswers(doc, constraints, mentions)) weigh(says, 'materials', material, false);
  for (const refused of constraints.without ?? []) {
    const says = things.has(refused) ? isThing(doc, refused) : contains(doc, refused);
    if (says.answer === 'yes')
      broken.push({ limit: 'without', value: refused, ...(says.fact && { fact: says.fact }), ...(things.has(refused) && { thing: true }) });
  }
  broken.push(...brandLimits(doc, constraints), ...shopLimits(doc, constraints), ...plainLimits(doc, law));
  const chosen = variantsUnder(doc, law, mentions);
  confirmed += chosen.confirmed;
  return { variants: chosen.variants, broken: [...chosen.broken, ...broken], confirmed, silent: silent + chosen.silent };
}

/** What is said of each material asked for; where one of them is enough, the best answer alone. */
function materialAnswers(doc: Doc, { materials: asked = [], anyMaterial }: Constraints, mentions: Mentions) {
  const all = asked.map((material) => ({ material, says: saysMaterial(doc, material, mentions(material)) }));
  if (!anyMaterial) return all;
  const place = { yes: 0, silent: 1, no: 2 };
  return all.toSorted((one, other) => place[one.says.answer] - place[other.says.answer]).slice(0, 1);
}
