'use client';

import { useId, useState } from 'react';
import { controlClass } from '@/components/ui/Field';
import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';

type Props = { view: CheckoutView; onChange: (change: CheckoutChange) => void };

/** Words for the merchant and for whoever gets the parcel, folded: most orders need none. Sent when a field is left. */
export function Notes({ view, onChange }: Props) {
  const { note, giftMessage } = view.asked;
  return (
    <details open={note || giftMessage ? true : undefined}>
      <summary className="inline-flex min-h-11 items-center text-sm text-soft underline decoration-line underline-offset-4 hover:text-ink">
        Add a note or a gift message
      </summary>
      <div className="mt-1 grid gap-3">
        <Words label={`Note for ${view.merchant.name}`} value={note} most={1000} onLeave={(text) => onChange({ note: text })} />
        <Words
          label="Gift message"
          hint="It goes with the order note; the merchant writes it on a card."
          value={giftMessage}
          most={500}
          onLeave={(text) => onChange({ giftMessage: text })}
        />
      </div>
    </details>
  );
}

type WordsProps = { label: string; hint?: string; value: string | undefined; most: number; onLeave: (text: string) => void };

function Words({ label, hint, value = '', most, onLeave }: WordsProps) {
  const id = useId();
  const [text, setText] = useState(value);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        value={text}
        maxLength={most}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => text.trim() !== value && onLeave(text.trim())}
        aria-describedby={hint ? `${id}-note` : undefined}
        className={`${controlClass} py-2`}
      />
      {hint && (
        <p id={`${id}-note`} className="mt-1 text-xs text-faint">
          {hint}
        </p>
      )}
    </div>
  );
}
