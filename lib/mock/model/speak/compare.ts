import type { ToldWhole } from '../told';
import { amount } from './limits';
import { fill, type Voice } from './voice';

/** Two to four products: what differs among the facts, unknown ones named as such; at most four facts. */
export function speakOfComparison(products: ToldWhole[], voice: Voice): string {
  const { compare, labels } = voice.phrases;
  const [a, b] = products;
  if (!a || !b) return voice.say(compare.needTwo);
  const row = (name: string, values: string[]) =>
    new Set(values).size > 1 ? fill(compare.fact, { name, x: values[0] ?? '', y: values.slice(1).join(' / ') }) : undefined;
  const factOf = (product: ToldWhole, name: string) =>
    product.merchant_text.facts.find((fact) => fact.name === name)?.value ?? compare.notStated;
  const names = [...new Set(products.flatMap((product) => product.merchant_text.facts.map((fact) => fact.name)))].filter(
    (name) => !/^(rating|price|sku|gtin)/i.test(name),
  );
  const shared = names.toSorted((x, y) => stated(y) - stated(x));
  function stated(name: string): number {
    return products.filter((product) => factOf(product, name) !== compare.notStated).length;
  }
  const price = row(
    labels.price,
    products.map((product) => amount(product.price, voice)),
  );
  const rating = row(
    labels.rating,
    products.map((product) => (product.rating ? String(product.rating.value) : compare.notStated)),
  );
  const facts = shared
    .map((name) =>
      row(
        name,
        products.map((product) => factOf(product, name)),
      ),
    )
    .filter((one) => one !== undefined);
  const lines = [price, rating, ...facts].filter((one) => one !== undefined).slice(0, 4);
  if (lines.length === 0) return voice.say(compare.same);
  const short = (product: ToldWhole) => product.merchant_text.title.slice(0, 48);
  return voice.say(compare.lead, {
    a: short(a),
    b: voice.join(products.slice(1).map(short)),
    facts: lines.join(voice.language === 'zh' ? '；' : '; '),
  });
}
