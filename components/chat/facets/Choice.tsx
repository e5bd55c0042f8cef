'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Facet } from '@/lib/catalog/types';
import { Price, readPrice } from './Price';
import { Values } from './Values';
import { countedLabel, type Language, priceLabel, words } from './words';

type Props = {
  facet: Facet;
  language: Language;
  /** the values that shall hold, and what each is called */
  onApply: (values: string[], labels: string[]) => void;
};

/** One limit, to be changed: its values, two prices, a number or a date, and the way to be free of it. */
export function Choice({ facet, language, onApply }: Props) {
  const [chosen, setChosen] = useState(facet.chosen);
  const [wrong, setWrong] = useState(false);
  const say = words[language];
  const labelOf = (value: string) => facet.values.find((one) => one.value === value)?.label ?? countedLabel(facet.field, value, language);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (facet.pick !== 'range') return onApply(chosen, chosen.map(labelOf));
    const price = readPrice(chosen[0] ?? '');
    if (!price) return setWrong(true);
    const empty = !price.min && !price.max;
    onApply(empty ? [] : chosen, empty ? [] : [priceLabel(price.min, price.max, price.currency, language)]);
  }

  return (
    <form onSubmit={submit} className="flex min-h-0 flex-col">
      <div className="grid min-h-0 content-start gap-2 overflow-y-auto overscroll-contain p-2">
        {facet.pick === 'range' && <Price facet={facet} chosen={chosen} language={language} wrong={wrong} onChoose={setChosen} />}
        {facet.pick === 'number' && (
          <Field
            label={say.howMany}
            type="number"
            inputMode="numeric"
            min={1}
            max={99}
            value={chosen[0] ?? ''}
            onChange={(event) => setChosen(event.target.value ? [event.target.value] : [])}
            className="p-1"
          />
        )}
        {facet.field === 'sizes' ? (
          <Sizes facet={facet} chosen={chosen} language={language} onChoose={setChosen} />
        ) : (
          (facet.pick === 'one' || facet.pick === 'many') && (
            <Values facet={facet} values={facet.values} chosen={chosen} language={language} onChoose={setChosen} />
          )
        )}
        {facet.field === 'deliveryWithinDays' && (
          <Field
            label={say.byDate}
            type="date"
            min={facet.today}
            max={dayAfter(facet.today, 90)}
            value={chosen[0] && !facet.values.some(({ value }) => value === chosen[0]) ? dayAfter(facet.today, Number(chosen[0])) : ''}
            onChange={(event) => event.target.value && setChosen([String(daysTo(facet.today, event.target.value))])}
            className="px-1"
          />
        )}
      </div>
      <div className="flex flex-wrap gap-2 border-t border-line p-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
        <Button type="submit" tone="primary" className="grow">
          {say.apply}
        </Button>
        {facet.chosen.length > 0 && facet.field !== 'kinds' && <Button onClick={() => onApply([], [])}>{facet.any.label}</Button>}
      </div>
    </form>
  );
}

/** Sizes of one system at a time: two systems in one search would contradict each other. */
function Sizes({
  facet,
  chosen,
  language,
  onChoose,
}: {
  facet: Facet;
  chosen: string[];
  language: Language;
  onChoose: (values: string[]) => void;
}) {
  const systemOf = (value: string) => /^(US|EU|UK|CM) /.exec(value)?.[1] ?? '';
  const systems = [...new Set(facet.values.map(({ value }) => systemOf(value)))];
  const [system, setSystem] = useState(() => systemOf(chosen[0] ?? facet.values[0]?.value ?? ''));
  return (
    <>
      {systems.length > 1 && (
        <fieldset className="flex gap-1 rounded-control bg-sunken p-1">
          <legend className="only-heard">{words[language].system}</legend>
          {systems.map((one) => (
            <label
              key={one}
              className="flex min-h-11 grow items-center justify-center rounded-control px-3 text-sm has-[:checked]:bg-raised has-[:checked]:font-medium has-[:checked]:shadow-card has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-accent forced-colors:has-[:checked]:outline-2"
            >
              <input
                type="radio"
                name="system"
                className="sr-only"
                checked={one === system}
                onChange={() => {
                  setSystem(one);
                  onChoose([]);
                }}
              />
              {one || 'S–XL'}
            </label>
          ))}
        </fieldset>
      )}
      <Values
        facet={facet}
        values={facet.values.filter(({ value }) => systemOf(value) === system)}
        chosen={chosen}
        language={language}
        compact
        onChoose={onChoose}
      />
    </>
  );
}

const day = 24 * 60 * 60 * 1000;
const dayAfter = (today: string, days: number) => new Date(Date.parse(today) + days * day).toISOString().slice(0, 10);
const daysTo = (today: string, date: string) => Math.min(90, Math.max(0, Math.round((Date.parse(date) - Date.parse(today)) / day)));
