'use client';

import { LinePicture } from '@/components/checkout/LinePicture';
import { Quantity } from '@/components/checkout/Quantity';
import type { OrderLine } from '@/lib/orders/types';

export type Picked = Record<string, number>;
type Choice = { line: OrderLine; most: number; note?: string };

/** Which pieces: a tick for each line, a number where there are several. */
export function PickLines({
  legend,
  choices,
  picked,
  onPick,
}: {
  legend: string;
  choices: Choice[];
  picked: Picked;
  onPick: (picked: Picked) => void;
}) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{legend}</legend>
      <ul className="grid gap-2">
        {choices.map(({ line, most, note }) => {
          const quantity = picked[line.id] ?? 0;
          return (
            <li key={line.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-control border border-line px-3 py-2">
              <label className="flex min-h-11 min-w-48 grow basis-0 items-center gap-3 text-sm">
                <input
                  type="checkbox"
                  checked={quantity > 0}
                  onChange={(event) => onPick({ ...picked, [line.id]: event.target.checked ? most : 0 })}
                  className="size-4.5 shrink-0 accent-accent"
                />
                <LinePicture url={line.picture?.url} alt="" small />
                <span className="min-w-0">
                  <span className="block break-words">{line.title}</span>
                  {note && <span className="block text-xs text-soft">{note}</span>}
                </span>
              </label>
              {most > 1 && quantity > 0 && (
                <Quantity
                  title={line.title}
                  quantity={quantity}
                  most={most}
                  removable={false}
                  onChange={(next) => onPick({ ...picked, [line.id]: next })}
                />
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** As the merchant is asked. */
export const linesOf = (picked: Picked) => Object.entries(picked).flatMap(([id, quantity]) => (quantity > 0 ? [{ id, quantity }] : []));
