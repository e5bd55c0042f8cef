'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { changeOf, errorsOf, type FieldName, fieldOrder, isPostcode, type Values, valuesOf } from './values';

type Errors = Partial<Record<FieldName, string>>;

/**
 * What the shopper types, told to the merchant as soon as it means something: a postcode the moment it is whole, the rest when a field is left.
 * Errors appear after a field was left filled, or when Pay was pressed.
 */
export function useForm({ id, view, change }: { id: string; view: CheckoutView; change: (change?: CheckoutChange) => Promise<unknown> }) {
  const [values, setValues] = useState(() => valuesOf(view));
  const [touched, setTouched] = useState<ReadonlySet<FieldName>>(new Set());
  const latest = useRef(values);
  const held = useRef(false);
  const sent = useRef(JSON.stringify(changeOf(values) ?? null));
  const options = view.session.fulfillment_options;
  const emailOnly = options.length > 0 && options.every((option) => option.type === 'digital');
  const errors = errorsOf(values, !emailOnly);
  // Somebody who has told everything before sees it in a few lines instead of a form.
  const [folded, setFolded] = useState(() => Object.keys(errors).length === 0);

  const take = useCallback((told: Values) => {
    latest.current = told;
    setValues(told);
    sent.current = JSON.stringify(changeOf(told) ?? null);
  }, []);

  // What was told elsewhere (another tab, the last purchase) fills a form that nobody has typed into.
  useEffect(() => {
    if (held.current || sent.current !== 'null' || touched.size > 0) return;
    const told = valuesOf(view);
    if (changeOf(told)) take(told);
  }, [view, touched, take]);

  function tell(next: Values): void {
    const wanted = changeOf(next);
    const text = JSON.stringify(wanted ?? null);
    if (!wanted || text === sent.current) return;
    sent.current = text;
    void change(wanted);
  }

  function onChange(name: FieldName, value: string): void {
    const next = { ...latest.current, [name]: value };
    latest.current = next;
    setValues(next);
    const postcodeWhole = (name === 'postal_code' || name === 'country') && isPostcode(next);
    if (postcodeWhole) tell(next);
  }

  function onBlur(name: FieldName): void {
    if (latest.current[name]) setTouched((before) => new Set(before).add(name));
    tell(latest.current);
  }

  /** Shows every error and puts the focus into the first; true when there is none. Sends what was not sent yet. */
  function check(): boolean {
    setTouched(new Set(fieldOrder));
    const found = errorsOf(latest.current, !emailOnly);
    const first = fieldOrder.find((name) => found[name]);
    if (first) document.getElementById(`${id}-${first}`)?.focus();
    else tell(latest.current);
    return first === undefined;
  }

  const merchantSays = (name: FieldName) =>
    view.messages.find((message) => message.field === name && message.tone === 'error' && message.code !== 'missing')?.text;
  const shown: Errors = {};
  for (const name of fieldOrder) {
    const error = (touched.has(name) ? errors[name] : undefined) ?? (values[name] ? merchantSays(name) : undefined);
    if (error) shown[name] = error;
  }
  function unfold(): void {
    setFolded(false);
    requestAnimationFrame(() => document.getElementById(`${id}-email`)?.focus());
  }
  /** While a wallet tries addresses at the merchant, they are none of the shopper's own yet. */
  function hold(on: boolean): void {
    held.current = on;
  }
  /** What the shopper agreed to elsewhere is what the form says from now on. */
  function adopt(next: CheckoutView): void {
    const told = valuesOf(next);
    take(told);
    setTouched(new Set());
    setFolded(Object.keys(errorsOf(told, !emailOnly)).length === 0);
  }
  const known = folded && Object.keys(errors).length === 0 && Object.keys(shown).length === 0;
  const postcode = isPostcode(values) ? values.postal_code.trim() : undefined;
  return { values, postcode, errors: shown, emailOnly, known, unfold, onChange, onBlur, check, hold, adopt };
}
export type Form = ReturnType<typeof useForm>;
