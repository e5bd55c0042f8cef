'use client';

import type { ReactNode } from 'react';
import { CardLine } from '@/components/payments/CardLine';
import { hasExpired } from '@/components/payments/card-words';
import { join } from '@/components/ui/join';
import { anotherCard, type CardChoice } from './use-card-choice';

/** "Pay with": the cards that are kept at the provider, and another one. */
export function SavedCards({ id, choice }: { id: string; choice: CardChoice }) {
  const shared = { name: `${id}-card`, choice };
  return (
    <div role="radiogroup" aria-label="Pay with" className="grid divide-y divide-line overflow-hidden rounded-control border border-line">
      {choice.cards.map((card) => (
        <Row key={card.id} {...shared} value={card.id} disabled={hasExpired(card, new Date())}>
          <CardLine card={card} />
        </Row>
      ))}
      <Row {...shared} value={anotherCard}>
        <span className="text-sm font-medium">Another card</span>
      </Row>
    </div>
  );
}

type RowProps = { name: string; choice: CardChoice; value: string; disabled?: boolean; children: ReactNode };

function Row({ name, choice, value, disabled = false, children }: RowProps) {
  const chosen = choice.chosen === value;
  return (
    <label
      className={join(
        'flex min-h-12 items-center gap-3 px-3.5 py-2.5 has-[:focus-visible]:outline-2 has-[:focus-visible]:-outline-offset-2 has-[:focus-visible]:outline-accent',
        chosen ? 'bg-accent-wash' : 'hover:bg-sunken',
      )}
    >
      <input
        type="radio"
        name={name}
        value={value}
        checked={chosen}
        disabled={disabled}
        onChange={() => choice.pick(value)}
        className="size-4.5 shrink-0 accent-accent focus-visible:outline-none"
      />
      {children}
    </label>
  );
}
