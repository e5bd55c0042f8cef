'use client';

import { type FormEvent, useEffect, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, SelectField } from '@/components/ui/Field';
import type { LimitChoice } from '@/lib/actions/payments';
import type { Limit, LimitName, LimitWish } from '@/lib/checkout/limits/types';
import { decimalsOf, minorUnits } from '@/lib/money';
import { currenciesOf, limitTitle } from './limit-words';

type Props = { changing?: Limit; merchants: LimitChoice[]; onWish: (wish: LimitWish) => void; onCancel: () => void };

/** A new limit, or another amount for one that stands. */
export function LimitForm({ changing, merchants, onWish, onCancel }: Props) {
  const id = useId();
  useEffect(() => {
    if (changing) document.getElementById(id)?.focus();
  }, [changing, id]);
  const currencies = currenciesOf(merchants);
  const [what, setWhat] = useState('purchase');
  const [currency, setCurrency] = useState(currencies[0] ?? 'usd');
  const [text, setText] = useState(changing ? majorUnits(changing) : '');
  const [error, setError] = useState<string>();
  const merchant = merchants.find(({ slug }) => what === `merchant ${slug}`);
  const name: LimitName =
    changing ??
    (merchant
      ? { kind: 'merchant', merchant: merchant.slug, currency: merchant.currency }
      : { kind: what === 'day' ? 'day' : 'purchase', currency });

  function save(event: FormEvent) {
    event.preventDefault();
    const amount = minorUnits(text.trim(), name.currency);
    if (amount === undefined) return setError(`Enter an amount, like ${majorUnits({ amount: 10_000, currency: name.currency })}.`);
    setError(undefined);
    const { kind, currency: money } = name;
    onWish({ kind, currency: money, ...(name.merchant && { merchant: name.merchant }), amount });
  }

  return (
    <form onSubmit={save} noValidate className="rounded-card border border-line bg-raised px-4 py-4 sm:px-5">
      <h2 className="mb-3 text-sm font-semibold">{changing ? `Change the limit: ${limitTitle(changing, merchants)}` : 'Set a limit'}</h2>
      <div className="grid gap-3.5 sm:grid-cols-[2fr_1fr_1fr]">
        {!changing && (
          <>
            <SelectField label="What is limited" value={what} onChange={(event) => setWhat(event.target.value)}>
              <option value="purchase">One purchase</option>
              <option value="day">Everything in 24 hours</option>
              {merchants.map(({ slug, name: merchantName }) => (
                <option key={slug} value={`merchant ${slug}`}>
                  At {merchantName} in 24 hours
                </option>
              ))}
            </SelectField>
            <SelectField
              label="Currency"
              value={name.currency}
              disabled={merchant !== undefined}
              onChange={(event) => setCurrency(event.target.value)}
            >
              {currencies.map((code) => (
                <option key={code} value={code}>
                  {code.toUpperCase()}
                </option>
              ))}
            </SelectField>
          </>
        )}
        <Field
          id={id}
          label={`At most (${name.currency.toUpperCase()})`}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          error={error}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="mt-4 flex gap-2">
        <Button type="submit" tone="primary">
          {changing ? 'Save limit' : 'Set limit'}
        </Button>
        {changing && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  );
}

/** Minor units as they are typed: 10000 cents are "100.00". */
const majorUnits = ({ amount, currency }: { amount: number; currency: string }) =>
  (amount / 10 ** decimalsOf(currency)).toFixed(decimalsOf(currency));
