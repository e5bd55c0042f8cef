import { Download } from 'lucide-react';
import Link from 'next/link';
import { momentText } from '@/components/order/dates';
import type { LedgerEntry } from '@/lib/checkout/ledger/types';
import { emptyPaper, paper } from './Section';

const marks: Record<LedgerEntry['outcome'], [text: string, look: string]> = {
  paid: ['Paid', 'bg-accent-wash text-good'],
  declined: ['Not charged', 'bg-sunken text-soft'],
  dropped: ['Not charged', 'bg-sunken text-soft'],
  under_way: ['Under way', 'bg-warn-wash text-warn'],
};

/** Every consent in plain words, newest first, with the token that was made for it; and both as a file to keep. */
export function Book({ entries }: { entries: LedgerEntry[] }) {
  if (entries.length === 0) return <p className={emptyPaper}>You have agreed to nothing yet.</p>;
  return (
    <>
      <ol aria-label="What you agreed to" className={paper}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      <p className="mt-3 flex flex-wrap gap-2">
        <File format="csv" name="CSV" />
        <File format="json" name="JSON" />
      </p>
    </>
  );
}

function Entry({ entry }: { entry: LedgerEntry }) {
  const [first, ...rest] = entry.steps;
  const [mark, look] = marks[entry.outcome];
  return (
    <li className="px-4 py-4 text-sm sm:px-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
        <p className="min-w-0 font-medium">{first?.text}</p>
        <span className={`shrink-0 rounded-control px-2.5 py-0.5 text-xs font-medium ${look}`}>{mark}</span>
      </div>
      <p className="mt-0.5 text-xs break-words text-soft">
        <Moment at={entry.at} /> · {entry.items.join(', ')}
      </p>
      <ul className="mt-2 grid gap-0.5 text-xs text-soft">
        {rest.map((step) => (
          <li key={step.text}>
            {step.at && (
              <>
                <Moment at={step.at} /> ·{' '}
              </>
            )}
            {step.text}
          </li>
        ))}
      </ul>
      {entry.orderId && (
        <Link
          href={`/orders/${entry.orderId}`}
          aria-label={`Order at ${entry.merchant}, ${momentText(entry.at)}`}
          className="inline-flex min-h-9 items-center text-xs text-soft underline decoration-line underline-offset-4 hover:text-ink"
        >
          Order at {entry.merchant}
        </Link>
      )}
    </li>
  );
}

const Moment = ({ at }: { at: string }) => (
  <time dateTime={at} className="tabular">
    {momentText(at)}
  </time>
);

function File({ format, name }: { format: 'csv' | 'json'; name: string }) {
  return (
    <a
      href={`/payments/file?format=${format}`}
      download={`payments.${format}`}
      className="inline-flex min-h-11 items-center gap-2 rounded-control border border-line bg-raised px-4 text-sm font-medium hover:border-edge"
    >
      <Download aria-hidden size={16} /> Save as {name}
    </a>
  );
}
