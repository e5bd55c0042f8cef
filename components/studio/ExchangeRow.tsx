'use client';

import { useState } from 'react';
import { join } from '@/components/ui/join';
import { viewExchange } from '@/lib/actions/studio';
import type { ExchangeLine } from '@/lib/studio/types';
import { type Detail, ExchangeDetail } from './ExchangeDetail';
import { partyName, timeWords } from './words';

/** One exchange in a line; opened, it shows both sides. */
export function ExchangeRow({ exchange }: { exchange: ExchangeLine }) {
  const { from, to, method, path, status, trouble, verdict, ms, at } = exchange;
  const [detail, setDetail] = useState<Detail | null>();
  const refused = trouble !== undefined || (status ?? 0) >= 400;
  return (
    <li>
      <details
        onToggle={(event) => {
          if (event.currentTarget.open && !detail) void viewExchange(exchange.id).then(setDetail, () => setDetail(null));
        }}
      >
        <summary className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 text-sm hover:bg-sunken">
          <span suppressHydrationWarning className="tabular text-xs text-faint">
            {new Date(at).toLocaleTimeString('en-GB')}
          </span>
          <span className="text-soft">
            {partyName(from)} → {partyName(to)}
          </span>
          <span className="min-w-0 grow basis-52 font-medium break-all">
            {method} {path}
          </span>
          {verdict !== 'unknown' && (
            <span className={join('text-xs font-medium', verdict === 'valid' ? 'text-good' : 'text-danger')}>
              {verdict === 'valid' ? 'fits ACP' : 'does not fit ACP'}
            </span>
          )}
          <span className={join('tabular w-12 text-right font-semibold', refused ? 'text-danger' : 'text-ink')}>{status ?? 'broken'}</span>
          <span className="tabular w-16 text-right text-xs text-soft">{timeWords(ms.whole)}</span>
        </summary>
        {detail === null && <p className="px-4 pb-4 text-sm text-soft">This one has left the book.</p>}
        {detail && <ExchangeDetail detail={detail} />}
      </details>
    </li>
  );
}
