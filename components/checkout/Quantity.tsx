'use client';

import { Minus, Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';

const button =
  'grid size-11 place-items-center rounded-control text-soft hover:bg-sunken hover:text-ink disabled:text-line disabled:hover:bg-transparent';

/** Less, the number, more. Shows what was pressed at once; the amounts follow from the merchant. */
export function Quantity({
  title,
  quantity,
  most = 99,
  removable,
  onChange,
}: {
  title: string;
  quantity: number;
  most?: number;
  removable: boolean;
  onChange: (quantity: number) => void;
}) {
  const [shown, setShown] = useState(quantity);
  useEffect(() => setShown(quantity), [quantity]);
  function press(next: number) {
    setShown(next);
    onChange(next);
  }
  const removes = shown <= 1 && removable;
  return (
    <fieldset aria-label={`Quantity of ${title}`} className="inline-flex items-center rounded-control border border-line">
      <button
        type="button"
        className={button}
        disabled={shown <= 1 && !removable}
        onClick={() => press(shown - 1)}
        aria-label={removes ? `Remove ${title}` : `One ${title} less`}
      >
        {removes ? <Trash2 aria-hidden size={16} /> : <Minus aria-hidden size={16} />}
      </button>
      <output className="tabular min-w-7 text-center text-sm font-medium" aria-live="polite">
        {shown}
      </output>
      <button type="button" className={button} disabled={shown >= most} onClick={() => press(shown + 1)} aria-label={`One ${title} more`}>
        <Plus aria-hidden size={16} />
      </button>
    </fieldset>
  );
}
