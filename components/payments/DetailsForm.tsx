'use client';

import { type FormEvent, useEffect, useId, useState } from 'react';
import { AddressForm } from '@/components/checkout/AddressForm';
import { errorsOf, type FieldName, fieldOrder, type Values } from '@/components/checkout/values';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { changeDetails } from '@/lib/actions/payments';
import type { Remembered } from '@/lib/checkout/types';
import type { Attempt } from './PaymentsPage';

type Props = { initial: Values; attempt: Attempt; onDone: (changed?: Remembered) => void };

/** The remembered details as a form; an email alone will do. */
export function DetailsForm({ initial, attempt, onDone }: Props) {
  const id = useId();
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState(false);
  const parcel = [values.line_one, values.city, values.postal_code].some((value) => value.trim());
  const errors = errorsOf(values, parcel);
  useEffect(() => document.getElementById(`${id}-email`)?.focus(), [id]);

  function save(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    setRefused(false);
    const first = fieldOrder.find((name) => errors[name]);
    if (first) return document.getElementById(`${id}-${first}`)?.focus();
    void attempt(
      () => changeDetails(rememberedOf(values, parcel)),
      (changed) => {
        if (!changed) return setRefused(true);
        announce('Your details are saved.');
        onDone(changed);
      },
    );
  }

  return (
    <form onSubmit={save} noValidate aria-label="Your details" className="rounded-card border border-line bg-raised px-4 py-4 sm:px-5">
      <AddressForm
        id={id}
        values={values}
        errors={tried ? errors : {}}
        emailOnly={false}
        onChange={(name: FieldName, value) => setValues((before) => ({ ...before, [name]: value }))}
        onBlur={() => undefined}
      />
      {refused && (
        <p role="alert" className="mt-3 text-xs text-danger">
          These details were not understood. Nothing has changed.
        </p>
      )}
      <div className="mt-4 flex gap-2">
        <Button type="submit" tone="primary">
          Save details
        </Button>
        <Button onClick={() => onDone()}>Cancel</Button>
      </div>
    </form>
  );
}

function rememberedOf(values: Values, parcel: boolean): Remembered {
  const { email, ...address } = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim()])) as Values;
  const buyer = { email, ...(address.name && { full_name: address.name }) };
  return parcel ? { buyer, address } : { buyer };
}
