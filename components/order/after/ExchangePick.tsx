'use client';

import { useEffect, useId, useState } from 'react';
import { VariantSelect } from '@/components/checkout/VariantSelect';
import { loadProduct } from '@/lib/actions/catalog';
import type { CardVariant, ProductCard } from '@/lib/catalog/types';
import { formatMoney } from '@/lib/money';
import type { OrderLine } from '@/lib/orders/types';
import { saidVariant } from './said-variant';
import type { NewVariant } from './use-return';

/** Money back, or another size or colour of the same thing at the same merchant; what it costs more or less is said before anything is pressed. */
export function ExchangePick({
  line,
  paid,
  productKey,
  asked,
  words,
  wanted,
  variant,
  missing,
  onWant,
  onPick,
}: {
  line: OrderLine;
  /** The price of one when it was bought, minor units. */
  paid: number | undefined;
  productKey: string | undefined;
  /** The shopper came for an exchange. */
  asked: boolean;
  /** What they said, which may name the other one already. */
  words?: string;
  wanted: boolean;
  variant: NewVariant | undefined;
  missing: boolean;
  onWant: (wants: boolean) => void;
  onPick: (variant: NewVariant | undefined) => void;
}) {
  const name = useId();
  const [product, setProduct] = useState<ProductCard | null>();
  useEffect(() => {
    if (!productKey) return setProduct(null);
    loadProduct(productKey).then(setProduct, () => setProduct(null));
  }, [productKey]);
  const keyOf = ({ id }: CardVariant) => `${product?.merchant.slug}/${id}`;
  const others = product?.variants.filter((one) => keyOf(one) !== productKey) ?? [];
  const pick = (one: CardVariant | undefined) => onPick(one && { key: keyOf(one), name: nameOf(one) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the product is known; from then on the choice is the shopper's
  useEffect(() => {
    const old = product?.variants.find((one) => keyOf(one) === productKey);
    if (words && !variant) pick(saidVariant(words, old, others));
  }, [product]);
  const none = product !== undefined && !others.some(({ availability }) => availability.available);
  // Nobody is kept waiting for a choice that there is not.
  useEffect(() => {
    if (none && wanted) onWant(false);
  }, [none, wanted, onWant]);
  if (none && asked) return <p className="text-sm text-soft">No other size or color of it is in stock now; you can get your money back.</p>;
  if (none || !product) return null;
  const chosen = others.find((one) => keyOf(one) === variant?.key);
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-semibold">What would you like?</legend>
      {[
        { wants: false, text: 'Money back' },
        { wants: true, text: `Another ${product.variants[0]?.options.map((option) => option.name.toLowerCase()).join(' or ') || 'one'}` },
      ].map(({ wants, text }) => (
        <label key={text} className="flex min-h-11 items-center gap-3 rounded-control border border-line px-3 text-sm">
          <input type="radio" name={name} checked={wanted === wants} onChange={() => onWant(wants)} className="size-4.5 accent-accent" />
          {text}
        </label>
      ))}
      {wanted && (
        <div className="grid gap-2 text-sm">
          <VariantSelect
            title={line.title}
            variants={[blank(product), ...others]}
            chosen={chosen?.id ?? ''}
            disabled={false}
            onChoose={(id) => pick(others.find((one) => one.id === id))}
          />
          {missing && <p className="text-xs text-danger">Choose what you want instead.</p>}
          {chosen && <p>{differenceText(chosen, paid)}</p>}
          <p className="text-xs text-soft">
            An exchange is two steps here: {product.merchant.name} takes this one back and refunds it, and you order the other one now in a
            checkout of its own. Nothing is paid before you press Pay there.
          </p>
        </div>
      )}
    </fieldset>
  );
}

const nameOf = ({ options, id }: CardVariant) => options.map(({ value }) => value).join(' · ') || id;

/** The first entry of the list: nothing is chosen for the shopper. */
const blank = (product: ProductCard): CardVariant => ({
  id: '',
  options: [{ name: product.variants[0]?.options.map((option) => option.name).join(', ') ?? 'Variant', value: 'Choose' }],
  price: product.price,
  availability: { status: 'in_stock', available: true, label: '' },
});

function differenceText({ price }: CardVariant, paid: number | undefined): string {
  if (paid === undefined) return `It costs ${formatMoney(price)} each.`;
  const more = price.amount - paid;
  if (more === 0) return `It costs the same, ${formatMoney(price)} each.`;
  const difference = formatMoney({ amount: Math.abs(more), currency: price.currency });
  return `It costs ${formatMoney(price)} each, ${difference} ${more > 0 ? 'more' : 'less'} than the one you bought.`;
}
