'use client';

import { Copy, Download, Mail } from 'lucide-react';
import { useId, useState } from 'react';
import { PolicyLinks, webAddress } from '@/components/checkout/PolicyLinks';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';
import { NewTab } from '@/components/ui/NewTab';
import type { AfterSalesView } from '@/lib/orders/after-sales/types';
import type { OrderView } from '@/lib/orders/types';
import { Support, supportMail } from '../Support';
import { storyOf } from './story';

const look =
  'inline-flex min-h-11 items-center gap-2 rounded-control border border-line bg-raised px-4 text-sm font-medium hover:border-edge';

/** Whom to ask and everything they need to know, shown first: it leaves only by the shopper's own copy, file or mail. */
export function Help({ order, view, asked = '' }: { order: OrderView; view: AfterSalesView | undefined; asked?: string }) {
  const [question, setQuestion] = useState(asked);
  const id = useId();
  const story = storyOf(order, view?.state === 'offered' ? view.requests : [], question);
  const mail = supportMail(order);
  const page = webAddress(order.order.permalink_url);
  const file = () => {
    const url = URL.createObjectURL(new Blob([story], { type: 'text/plain' }));
    Object.assign(document.createElement('a'), { href: url, download: `order-${order.number.replace(/[^\w-]+/g, '-')}.txt` }).click();
    URL.revokeObjectURL(url);
  };
  return (
    <div className="grid gap-4">
      <div className="grid gap-1">
        <Support order={order} />
        <PolicyLinks merchantName={order.merchant.name} links={view?.links ?? []} />
        {page && (
          <NewTab href={page} className="inline-flex min-h-9 items-center text-xs underline underline-offset-4">
            Order page at {order.merchant.name}
          </NewTab>
        )}
      </div>
      <div>
        <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
          What should they know?
        </label>
        <textarea
          id={id}
          rows={3}
          maxLength={2000}
          value={question}
          onChange={(event) => setQuestion(event.target.value)}
          className={`${controlClass} py-2`}
        />
      </div>
      <figure>
        <figcaption className="mb-1 text-xs text-soft">This is the whole story that you hand over. Nothing has been sent.</figcaption>
        <pre className="rounded-control bg-sunken px-3.5 py-3 font-sans text-xs break-words whitespace-pre-wrap">{story}</pre>
      </figure>
      <div className="flex flex-wrap gap-2">
        {mail && (
          <a
            href={`mailto:${mail}?subject=${encodeURIComponent(`Order ${order.number}`)}&body=${encodeURIComponent(story.slice(0, 6000))}`}
            className={look}
          >
            <Mail aria-hidden size={16} /> Write to {order.merchant.name}
          </a>
        )}
        <Button
          onClick={() =>
            void navigator.clipboard.writeText(story).then(
              () => announce('Copied.'),
              () => announce('It could not be copied.'),
            )
          }
        >
          <Copy aria-hidden size={16} /> Copy
        </Button>
        <Button onClick={file}>
          <Download aria-hidden size={16} /> Download
        </Button>
      </div>
    </div>
  );
}
