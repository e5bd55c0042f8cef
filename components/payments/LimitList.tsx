import Link from 'next/link';
import type { LimitChoice } from '@/lib/actions/payments';
import type { Limit } from '@/lib/checkout/limits/types';
import { limitKey, limitText, limitTitle } from './limit-words';
import { emptyPaper, paper } from './Section';

/** The limits to read; they are changed on a screen of their own. */
export function LimitList({ limits, merchants }: { limits: Limit[]; merchants: LimitChoice[] }) {
  return (
    <>
      {limits.length === 0 ? (
        <p className={emptyPaper}>No limit is set.</p>
      ) : (
        <ul aria-label="Limits" className={paper}>
          {limits.map((limit) => (
            <li key={limitKey(limit)} className="flex flex-wrap justify-between gap-x-4 px-4 py-3 text-sm sm:px-5">
              <span className="font-medium">{limitTitle(limit, merchants)}</span>
              <span className="tabular text-soft">{limitText(limit)}</span>
            </li>
          ))}
        </ul>
      )}
      <Link
        href="/payments/limits"
        className="mt-3 inline-flex min-h-11 items-center rounded-control border border-line bg-raised px-4 text-sm font-medium hover:border-edge"
      >
        {limits.length === 0 ? 'Set a limit' : 'Change limits'}
      </Link>
    </>
  );
}
