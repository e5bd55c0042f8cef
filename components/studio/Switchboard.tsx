'use client';

import { useState } from 'react';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { setSwitches, unsetSwitches } from '@/lib/actions/studio';
import type { Line, Switch } from '@/lib/studio/types';
import { LineSwitch } from './LineSwitch';
import { scenarios } from './scenarios';

/** What can be made to go wrong on purpose: whole scenarios, and each line by itself. */
export function Switchboard({ lines, initial }: { lines: Line[]; initial: Switch[] }) {
  const [switches, setShown] = useState(initial);
  const [trouble, setTrouble] = useState(false);

  async function keep(next: Promise<Switch[] | null>, said: string) {
    const now = await next.catch(() => null);
    setTrouble(now === null);
    if (!now) return;
    setShown(now);
    announce(said);
  }
  const set = (wanted: Switch[], said: string) => void keep(setSwitches(wanted), said);
  const normal = (only?: string[]) => void keep(unsetSwitches(only), 'Back to normal.');

  return (
    <div className="mt-4 grid gap-6">
      {trouble && <Notice look="warn">The shop did not take this. Load the page again.</Notice>}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-soft" role="status">
          {switches.length === 0 ? 'Everything is as it should be.' : `${switches.length} of ${lines.length} lines are broken on purpose.`}
        </p>
        <Button disabled={switches.length === 0} onClick={() => normal()}>
          Turn everything back to normal
        </Button>
      </div>
      <section aria-label="Scenarios">
        <h2 className="text-base font-semibold">Scenarios</h2>
        <ul className="mt-3 grid gap-3 sm:grid-cols-2">
          {scenarios.map(({ name, what, set: make }) => (
            <li key={name} className="flex flex-col rounded-card border border-line bg-raised p-4">
              <p className="font-medium">{name}</p>
              <p className="mt-1 grow text-sm text-soft">{what}</p>
              <Button
                className="mt-3 self-start"
                aria-label={`Switch on: ${name}`}
                onClick={() => set(make(lines), `${name}: switched on.`)}
              >
                Switch on
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label="Lines">
        <h2 className="text-base font-semibold">Lines</h2>
        <ul className="mt-3 divide-y divide-line rounded-card border border-line bg-raised">
          {lines.map((line) => (
            <LineSwitch
              key={line.id}
              line={line}
              current={switches.find((one) => one.line === line.id)}
              onSet={(wanted) => set([wanted], `${line.name}: switched.`)}
              onNormal={() => normal([line.id])}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}
