'use client';

import { useCallback, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { clearExchanges, listExchanges } from '@/lib/actions/studio';
import type { ExchangeLine } from '@/lib/studio/types';
import { ExchangeRow } from './ExchangeRow';
import { partyName } from './words';

/** Everything that passed between the parties, the newest first; new ones come while one looks. */
export function Inspector({ initial }: { initial: ExchangeLine[] }) {
  const [exchanges, setExchanges] = useState(initial);
  const [live, setLive] = useState(true);
  const [party, setParty] = useState('');
  const [wrong, setWrong] = useState(false);

  const newest = exchanges[0]?.number ?? 0;
  useEffect(() => {
    if (!live) return;
    let gone = false;
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return;
      listExchanges(newest).then(
        (come) => !gone && come && come.length > 0 && setExchanges((before) => [...come, ...before].slice(0, 400)),
        () => undefined, // the next round asks again
      );
    }, 1_500);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [live, newest]);

  const clear = useCallback(async () => {
    await clearExchanges();
    setExchanges([]);
  }, []);

  const parties = [...new Set(exchanges.flatMap(({ from, to }) => [from, to]))].sort();
  const shown = exchanges.filter(
    ({ from, to, verdict, status, trouble }) =>
      (!party || from === party || to === party) && (!wrong || verdict === 'invalid' || trouble || (status ?? 500) >= 400),
  );
  return (
    <>
      <div className="mt-4 flex flex-wrap items-end gap-3">
        <label className="text-xs font-medium text-soft">
          Party
          <select
            value={party}
            onChange={(event) => setParty(event.target.value)}
            className="mt-1 block min-h-11 rounded-control border border-edge bg-raised px-3 text-sm text-ink"
          >
            <option value="">All</option>
            {parties.map((one) => (
              <option key={one} value={one}>
                {partyName(one)}
              </option>
            ))}
          </select>
        </label>
        <label className="inline-flex min-h-11 items-center gap-2 text-sm">
          <input type="checkbox" checked={wrong} onChange={(event) => setWrong(event.target.checked)} className="size-4.5 accent-accent" />
          Only refusals and what does not fit
        </label>
        <span className="grow" />
        <Button onClick={() => setLive(!live)}>{live ? 'Pause' : 'Go on'}</Button>
        <a
          href="/studio/exchanges.har"
          download
          className="inline-flex min-h-11 items-center rounded-control border border-line bg-raised px-4 text-sm font-medium hover:border-edge"
        >
          Download HAR
        </a>
        <Button onClick={() => void clear()}>Clear</Button>
      </div>
      {shown.length === 0 ? (
        <p className="mt-8 text-soft">
          {exchanges.length === 0
            ? 'Nothing has passed yet. Ask for something in the shop, or press Buy: it appears here.'
            : 'Nothing of this kind.'}
        </p>
      ) : (
        <ul aria-label="Exchanges" className="mt-4 divide-y divide-line rounded-card border border-line bg-raised">
          {shown.map((exchange) => (
            <ExchangeRow key={exchange.id} exchange={exchange} />
          ))}
        </ul>
      )}
    </>
  );
}
