'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { Constraints } from '@/lib/catalog/types';
import { decimalsOf, type Money } from '@/lib/money';
import { saysUnder, typedPrice } from './say';

/** Another highest price; it becomes a message like any other. */
export function ChangePrice({
  max,
  language,
  busy,
  onSay,
  onClose,
}: {
  max: Money;
  language: Constraints['language'];
  busy: boolean;
  onSay: (text: string) => void;
  onClose: () => void;
}) {
  const [text, setText] = useState(() => String(max.amount / 10 ** decimalsOf(max.currency)));
  const [wrong, setWrong] = useState(false);
  function submit(event: FormEvent) {
    event.preventDefault();
    const price = typedPrice(text);
    if (!price) return setWrong(true);
    onSay(saysUnder(price, max.currency, language));
  }
  return (
    <form
      aria-label="Change the highest price"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="flex items-start gap-2"
    >
      <Field
        label={`Highest price (${max.currency.toUpperCase()})`}
        inputMode="decimal"
        autoComplete="off"
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
        error={wrong ? 'Write a price above zero, such as 80.' : undefined}
        className="w-44"
      />
      <Button type="submit" disabled={busy} className="mt-[1.375rem]">
        Apply
      </Button>
    </form>
  );
}
