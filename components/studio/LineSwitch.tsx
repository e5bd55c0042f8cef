'use client';

import type { Line, Switch } from '@/lib/studio/types';
import { faultWords, partyName } from './words';

type Props = { line: Line; current: Switch | undefined; onSet: (wanted: Switch) => void; onNormal: () => void };

const select = 'min-h-11 min-w-0 rounded-control border border-edge bg-raised px-3 text-sm text-ink disabled:text-faint';

/** One way between two parties, and what is wrong with it. */
export function LineSwitch({ line, current, onSet, onNormal }: Props) {
  const now: Switch = current ?? { line: line.id, fault: 'slow', only: 'every', times: null };
  const isMerchant = line.to.startsWith('merchant:');
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3">
      <p className="min-w-0 grow basis-48">
        <span className="font-medium">{line.name}</span>
        <span className="block text-xs text-soft">
          {partyName(line.from)} → {partyName(line.to)}
        </span>
      </p>
      <select
        aria-label={`${line.name}: what happens`}
        value={current?.fault ?? ''}
        onChange={({ target }) => (target.value ? onSet({ ...now, fault: target.value as Switch['fault'] }) : onNormal())}
        className={select}
      >
        <option value="">works</option>
        {Object.entries(faultWords).map(([fault, words]) => (
          <option key={fault} value={fault}>
            {words}
          </option>
        ))}
      </select>
      {isMerchant && (
        <select
          aria-label={`${line.name}: which calls`}
          value={now.only}
          disabled={!current}
          onChange={({ target }) => onSet({ ...now, only: target.value as Switch['only'] })}
          className={select}
        >
          <option value="every">every call</option>
          <option value="complete">only Pay</option>
        </select>
      )}
      <select
        aria-label={`${line.name}: how often`}
        value={now.times === null ? 'always' : 'once'}
        disabled={!current}
        onChange={({ target }) => onSet({ ...now, times: target.value === 'once' ? 1 : null })}
        className={select}
      >
        <option value="always">until turned off</option>
        <option value="once">once</option>
      </select>
    </li>
  );
}
