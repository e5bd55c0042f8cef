'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, SelectField } from '@/components/ui/Field';
import type { Family, PreferenceKind, Wish } from '@/lib/agent/preferences/types';
import { decimalsOf, minorUnits } from '@/lib/money';
import { kindTitles } from './words';

type Props = {
  /** Absent: a new one, whose kind is chosen first. */
  initial?: Wish;
  countries: string[];
  /** False: the shop did not understand it. */
  onKeep: (wish: Wish) => Promise<boolean>;
  onCancel?: () => void;
};

const labels: Record<PreferenceKind, string> = {
  size: 'Size',
  brand: 'Brand',
  avoided_brand: 'Brand',
  avoided_material: 'Material',
  budget: 'At most',
  country: 'Country',
};
const hints: Partial<Record<PreferenceKind, string>> = { size: 'Such as US 10, EU 42 or M', avoided_material: 'Such as leather or wool' };
const currencies = ['usd', 'eur', 'gbp', 'jpy'];

/** One preference as a form. */
export function PreferenceForm({ initial, countries, onKeep, onCancel }: Props) {
  const [kind, setKind] = useState<PreferenceKind>(initial?.kind ?? 'size');
  const [about, setAbout] = useState<Family>(initial?.about ?? 'shoes');
  const [currency, setCurrency] = useState(initial?.kind === 'budget' ? (initial.value.split(' ')[1] ?? 'usd') : 'usd');
  const [text, setText] = useState(() => textOf(initial));
  const [wrong, setWrong] = useState(false);
  const country = countries.includes(text) ? text : 'US';

  async function submit(event: FormEvent) {
    event.preventDefault();
    const value = kind === 'country' ? country : kind === 'budget' ? `${minorUnits(text.trim(), currency) ?? 0} ${currency}` : text;
    setWrong(!(await onKeep({ kind, value, ...(kind === 'size' ? { about } : {}) })));
  }

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={initial ? 'Change this preference' : 'Add a preference'}
      className="flex flex-wrap items-start gap-3"
    >
      {!initial && (
        <SelectField
          label="What"
          value={kind}
          onChange={(event) => setKind(event.target.value as PreferenceKind)}
          className="w-full sm:w-48"
        >
          {(Object.keys(kindTitles) as PreferenceKind[]).map((one) => (
            <option key={one} value={one}>
              {kindTitles[one]}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'size' && (
        <SelectField label="Of" value={about} onChange={(event) => setAbout(event.target.value as Family)} className="w-32">
          <option value="shoes">Shoes</option>
          <option value="clothing">Clothing</option>
        </SelectField>
      )}
      {kind === 'budget' && (
        <SelectField label="Currency" value={currency} onChange={(event) => setCurrency(event.target.value)} className="w-28">
          {currencies.map((one) => (
            <option key={one} value={one}>
              {one.toUpperCase()}
            </option>
          ))}
        </SelectField>
      )}
      {kind === 'country' ? (
        <SelectField label="Country" value={country} onChange={(event) => setText(event.target.value)} className="min-w-40 grow">
          {countries.map((code) => (
            <option key={code} value={code}>
              {new Intl.DisplayNames(['en'], { type: 'region' }).of(code)}
            </option>
          ))}
        </SelectField>
      ) : (
        <Field
          label={labels[kind]}
          value={text}
          maxLength={60}
          autoComplete="off"
          inputMode={kind === 'budget' ? 'decimal' : undefined}
          onChange={(event) => {
            setText(event.target.value);
            setWrong(false);
          }}
          error={wrong ? 'This was not understood. Nothing has changed.' : undefined}
          hint={hints[kind]}
          className="min-w-40 grow"
        />
      )}
      <div className="flex w-full gap-2">
        <Button type="submit" tone="primary">
          {initial ? 'Save' : 'Remember'}
        </Button>
        {onCancel && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </form>
  );
}

/** What stands in the field: a budget in whole units. */
function textOf(wish: Wish | undefined): string {
  if (wish?.kind !== 'budget') return wish?.value ?? '';
  const [amount, currency = 'usd'] = wish.value.split(' ');
  return String(Number(amount) / 10 ** decimalsOf(currency));
}
