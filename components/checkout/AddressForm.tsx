'use client';

import { Field, SelectField } from '@/components/ui/Field';
import { countries, formatOf } from './countries';
import type { FieldName, Values } from './values';

type Props = {
  /** Prefix of the ids, so that several checkouts live on one page. */
  id: string;
  values: Values;
  errors: Partial<Record<FieldName, string>>;
  /** Nothing is sent anywhere: an email is enough. */
  emailOnly: boolean;
  onChange: (name: FieldName, value: string) => void;
  onBlur: (name: FieldName) => void;
};

/** Who gets it, and where. Country first: the other labels follow it. Password managers and autofill are welcome. */
export function AddressForm({ id, values, errors, emailOnly, onChange, onBlur }: Props) {
  const format = formatOf(values.country);
  const field = (name: FieldName, autoComplete: string, label: string) => ({
    id: `${id}-${name}`,
    name,
    label,
    autoComplete,
    value: values[name],
    error: errors[name],
    onChange: (event: { target: { value: string } }) => onChange(name, event.target.value),
    onBlur: () => onBlur(name),
  });
  return (
    <div className="grid grid-cols-6 gap-x-3 gap-y-3.5">
      <Field {...field('email', 'email', 'Email')} type="email" inputMode="email" spellCheck={false} required className="col-span-6" />
      {!emailOnly && (
        <>
          <SelectField {...field('country', 'shipping country', 'Country')} className="col-span-6">
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
          <Field {...field('name', 'shipping name', 'Full name')} required className="col-span-6" />
          <Field {...field('line_one', 'shipping address-line1', 'Address')} required className="col-span-6 sm:col-span-4" />
          <Field {...field('line_two', 'shipping address-line2', 'Apartment (optional)')} className="col-span-6 sm:col-span-2" />
          <Field {...field('city', 'shipping address-level2', format.city)} required className="col-span-6 sm:col-span-2" />
          <Field
            {...field('state', 'shipping address-level1', format.state)}
            required={format.stateNeeded}
            className="col-span-3 sm:col-span-2"
          />
          <Field
            {...field('postal_code', 'shipping postal-code', format.postal)}
            inputMode={format.digits ? 'numeric' : 'text'}
            required
            className="col-span-3 sm:col-span-2"
          />
        </>
      )}
    </div>
  );
}
