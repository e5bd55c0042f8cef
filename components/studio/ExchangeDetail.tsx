'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { viewExchange } from '@/lib/actions/studio';
import type { Side } from '@/lib/studio/types';
import { bodyWords } from './words';

export type Detail = NonNullable<Awaited<ReturnType<typeof viewExchange>>>;

/** Both sides of an exchange, what the schema says of them, and the request as a command. */
export function ExchangeDetail({ detail }: { detail: Detail }) {
  const { exchange, verdict, curl } = detail;
  const [copied, setCopied] = useState(false);
  return (
    <div className="grid gap-4 px-4 pb-5">
      {exchange.trouble && <Notice look="danger">{exchange.trouble}</Notice>}
      {verdict.is === 'invalid' && (
        <Notice look="warn">
          <p className="font-semibold">Not what ACP 2026-04-17 says</p>
          <ul className="mt-1 list-disc pl-5">
            {verdict.problems.slice(0, 20).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Notice>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        <Half title="Request" schema={verdict.schemas.request} side={exchange.request} />
        {exchange.response && (
          <Half title={`Answer, ${exchange.response.status}`} schema={verdict.schemas.response} side={exchange.response} />
        )}
      </div>
      <div>
        <Button
          size="small"
          onClick={() =>
            void navigator.clipboard.writeText(curl).then(
              () => setCopied(true),
              () => setCopied(false),
            )
          }
        >
          {copied ? 'Copied' : 'Copy as curl'}
        </Button>
      </div>
    </div>
  );
}

function Half({ title, schema, side }: { title: string; schema?: string; side: Side }) {
  return (
    <section aria-label={title} className="min-w-0">
      <h3 className="text-sm font-semibold">
        {title} {schema && <span className="font-normal text-faint">{schema}</span>}
      </h3>
      <details className="mt-1">
        <summary className="inline-flex min-h-9 cursor-pointer items-center text-xs text-soft">{side.headers.length} headers</summary>
        <dl className="grid gap-1 text-xs">
          {side.headers.map(([name, value]) => (
            <div key={`${name} ${value}`} className="break-all">
              <dt className="inline text-soft">{name}: </dt>
              <dd className="inline">{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      {side.body && (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1)
          tabIndex={0}
          className="mt-2 max-h-[28rem] overflow-auto rounded-control bg-sunken p-3 text-xs leading-relaxed"
        >
          {bodyWords(side.body)}
          {side.cut && '\n… cut here'}
        </pre>
      )}
    </section>
  );
}
