import { useState } from 'react';
import { Field } from '@/components/ui/Field';
import type { Facet } from '@/lib/catalog/types';
import { type Language, money, readTyped, typed, words } from './words';

type Range = { min?: number; max?: number; currency: string };

/** A price as a change writes it ("5000-9000 usd"); undefined when it cannot hold. Both sides open is any price. */
export function readPrice(value: string): Range | undefined {
  const [, low, high, currency] = /^(\d+)?-(\d+)? ([a-z]{3})$/.exec(value) ?? [];
  if (!currency) return undefined;
  const range = { ...(low && { min: Number(low) }), ...(high && { max: Number(high) }), currency };
  return range.min && range.max && range.min > range.max ? undefined : range;
}

/** Lowest and highest price, and the round ones between with what each would leave. */
export function Price({
  facet,
  chosen,
  language,
  wrong,
  onChoose,
}: {
  facet: Facet;
  chosen: string[];
  language: Language;
  wrong: boolean;
  onChoose: (values: string[]) => void;
}) {
  const { prices } = facet;
  const start = readPrice(chosen[0] ?? '');
  const currency = prices?.currency ?? start?.currency ?? 'usd';
  const [low, setLow] = useState(start?.min ? typed(start.min, currency) : '');
  const [high, setHigh] = useState(start?.max ? typed(start.max, currency) : '');
  const say = words[language];
  const write = (min: string, max: string) => {
    setLow(min);
    setHigh(max);
    const [from, to] = [min, max].map((text) => (text.trim() ? (readTyped(text, currency) ?? 'x') : ''));
    onChoose([`${from}-${to} ${currency}`]);
  };
  const field = (label: string, value: string, onText: (text: string) => void) => (
    <Field
      label={`${label} (${currency.toUpperCase()})`}
      inputMode="decimal"
      autoComplete="off"
      value={value}
      onChange={(event) => onText(event.target.value)}
      aria-invalid={wrong || undefined}
      className="min-w-0 grow basis-28"
    />
  );
  return (
    <div className="grid gap-2 p-1">
      <div className="flex flex-wrap gap-2">
        {field(say.lowest, low, (text) => write(text, high))}
        {field(say.highest, high, (text) => write(low, text))}
      </div>
      <p role="alert" className="text-xs text-danger empty:hidden">
        {wrong && say.wrongPrice}
      </p>
      {prices && (
        <p className="text-xs text-faint">{say.range(money(prices.from, currency, language), money(prices.to, currency, language))}</p>
      )}
      <ul className="flex flex-wrap gap-1.5">
        {facet.values.map(({ value, label, count }) => (
          <li key={value}>
            <button
              type="button"
              disabled={count === 0}
              onClick={() => write('', typed(readPrice(value)?.max ?? 0, currency))}
              className="min-h-11 rounded-control border border-line px-3 text-sm hover:border-edge disabled:text-faint"
            >
              {label} <span className="tabular text-xs text-soft">{count}</span>
              <span className="only-heard"> {say.products(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
