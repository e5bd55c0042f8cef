'use client';

import { X } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import type { CheckoutView } from '@/lib/checkout/types';

/** Discount codes, folded: most people have none, and an empty field makes them look for one. */
export function Code({ view, onCodes }: { view: CheckoutView; onCodes: (codes: string[]) => void }) {
  const [text, setText] = useState('');
  const id = useId();
  const codes = view.session.discounts?.codes ?? [];
  const rejected = new Set((view.session.discounts?.rejected ?? []).map((one) => one.code.toLowerCase()));
  const accepted = codes.filter((code) => !rejected.has(code.toLowerCase()));
  const said = view.messages.filter((message) => message.field === 'code');
  const reasons = (view.session.discounts?.rejected ?? []).map((one) => one.message).filter((reason): reason is string => Boolean(reason));
  const problem = said[0]?.text ?? reasons[0];

  function add(event: FormEvent) {
    event.preventDefault();
    const code = text.trim();
    if (!code) return;
    onCodes([...accepted.filter((one) => one.toLowerCase() !== code.toLowerCase()), code]);
    setText('');
  }

  return (
    <div>
      {accepted.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-2" aria-label="Discount codes">
          {accepted.map((code) => (
            <li key={code} className="inline-flex items-center rounded-control bg-accent-wash pl-3 text-sm font-medium text-accent">
              {code}
              <button
                type="button"
                aria-label={`Remove code ${code}`}
                onClick={() => onCodes(accepted.filter((one) => one !== code))}
                className="grid size-11 place-items-center"
              >
                <X aria-hidden size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <details open={problem ? true : undefined} className="group">
        <summary className="inline-flex min-h-11 items-center text-sm text-soft underline decoration-line underline-offset-4 hover:text-ink">
          Add a discount code
        </summary>
        <form onSubmit={add} className="mt-1 flex items-end gap-2">
          <div className="grow">
            <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
              Discount code
            </label>
            <input
              id={id}
              value={text}
              onChange={(event) => setText(event.target.value)}
              maxLength={64}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${id}-note` : undefined}
              className={controlClass}
            />
          </div>
          <Button type="submit">Apply</Button>
        </form>
        {problem && (
          <p id={`${id}-note`} role="status" className="mt-1 text-xs text-danger">
            {problem}
          </p>
        )}
      </details>
    </div>
  );
}
