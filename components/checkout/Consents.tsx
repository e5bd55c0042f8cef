'use client';

import { useState } from 'react';
import { NewTab } from '@/components/ui/NewTab';
import type { CheckoutChange, CheckoutView } from '@/lib/checkout/types';
import { webAddress } from './PolicyLinks';

type Props = { view: CheckoutView; onChange: (change: CheckoutChange) => void };

/** What the merchant asks about its news: only when it asks, never ticked for the shopper, and sent only for boxes that were touched. */
export function Consents({ view, onChange }: Props) {
  const { consents, merchant } = view;
  const [picked, setPicked] = useState<Record<string, boolean>>({});
  if (consents.length === 0) return null;
  function answer(channel: string, opted_in: boolean) {
    setPicked({ ...picked, [channel]: opted_in }); // shown at once
    onChange({ consents: [{ channel, opted_in }] });
  }
  return (
    <fieldset aria-label={`News from ${merchant.name}`} className="min-w-0">
      {consents.map(({ channel, text, privacyUrl, on }) => {
        const page = webAddress(privacyUrl);
        return (
          <div key={channel} className="flex flex-wrap items-center gap-x-3">
            <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm">
              <input
                type="checkbox"
                checked={picked[channel] ?? on}
                onChange={(event) => answer(channel, event.target.checked)}
                className="size-4.5 shrink-0 accent-accent"
              />
              {text}
            </label>
            {page && (
              <NewTab
                href={page}
                className="inline-flex min-h-11 items-center text-xs text-soft underline decoration-line underline-offset-4 hover:text-ink"
              >
                Privacy at {merchant.name}
              </NewTab>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
