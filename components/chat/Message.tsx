'use client';

import dynamic from 'next/dynamic';
import { memo } from 'react';
import type { CardHandlers } from '@/components/product/ProductCard';
import { ProductList } from '@/components/product/ProductList';
import { type Language, LanguageContext, useLanguage } from '@/components/ui/language';
import type { ShopMessage } from '@/lib/agent/types';
import type { ProductCard } from '@/lib/catalog/types';
import type { CheckoutView } from '@/lib/checkout/types';
import { CheckoutSlot } from './CheckoutSlot';
import { foundWords } from './found-words';
import { languageOf } from './language-of';
import { PolicyPart } from './PolicyPart';
import { type Quotation, quotationsOf } from './quotations';
import { SearchPart, type Turns } from './SearchPart';
import { Words } from './Words';

const Comparison = dynamic(() => import('@/components/product/Comparison').then((file) => file.Comparison), {
  loading: () => <div aria-hidden className="h-[40rem] animate-breathe rounded-control bg-sunken" />,
});
const SizeChips = dynamic(() => import('./SizeChips').then((file) => file.SizeChips));
const RememberCard = dynamic(() => import('./RememberCard').then((file) => file.RememberCard));
const Bundle = dynamic(() => import('@/components/bundle/Bundle').then((file) => file.Bundle));
const AfterCard = dynamic(() => import('@/components/order/after/AfterCard').then((file) => file.AfterCard));
const OrderReference = dynamic(() => import('@/components/order/OrderReference').then((file) => file.OrderReference));

type Extras = CardHandlers &
  Turns & { conversationId: string; onAddAll: (cards: ProductCard[]) => void; checkouts: Record<string, CheckoutView> };

/** One turn. Old ones keep their identity, so a long thread is not drawn again for every word. */
export const Message = memo(function Message({ message, running, ...extras }: { message: ShopMessage; running: boolean } & Extras) {
  return message.role === 'user' ? <Shopper message={message} /> : <Answer message={message} running={running} {...extras} />;
});

function Shopper({ message }: { message: ShopMessage }) {
  return (
    <section data-turn className="flex justify-end">
      <h2 className="only-heard">You</h2>
      <p className="max-w-[85%] rounded-[1.25rem] rounded-br-md bg-sunken px-4 py-2.5 text-base break-words whitespace-pre-wrap">
        {message.parts.map((part) => (part.type === 'text' ? part.text : '')).join('')}
      </p>
    </section>
  );
}

function Answer({ message, running, ...extras }: { message: ShopMessage; running: boolean } & Extras) {
  const language = languageOf(message) ?? 'en';
  const lastSearch = message.parts.findLastIndex((part) => part.type === 'tool-search_products' || part.type === 'tool-find_bundle');
  return (
    <LanguageContext value={language}>
      <section
        className="grid gap-3"
        data-turn={message.parts.some((part) => part.type === 'data-checkout') || undefined}
        aria-busy={running || undefined}
      >
        <h2 className="only-heard">Aisle</h2>
        {message.parts.map((part, place) => (
          <Part
            // biome-ignore lint/suspicious/noArrayIndexKey: parts only ever grow at the end
            key={place}
            messageId={message.id}
            language={message.metadata?.language}
            quotations={part.type === 'text' ? quotationsOf(message) : undefined}
            part={part}
            running={running}
            {...extras}
            open={extras.open && place === lastSearch}
          />
        ))}
        {extras.open && !running && message.parts.some(asks) && <SizeChips message={message} busy={extras.busy} onSay={extras.onSay} />}
        {running && !message.parts.some(isSeen) && <Working />}
        {ending(message, language) && (
          <p lang={language} className="text-xs text-faint">
            {ending(message, language)}
          </p>
        )}
      </section>
    </LanguageContext>
  );
}

const asks = (part: ShopMessage['parts'][number]) => part.type === 'tool-search_products' && part.output?.ask !== undefined;

/** Whether a part shows anything yet. */
function isSeen(part: ShopMessage['parts'][number]): boolean {
  if (part.type === 'text') return part.text !== '';
  return (
    part.type.startsWith('data-') ||
    ('output' in part && part.output !== undefined) ||
    ('errorText' in part && part.errorText !== undefined)
  );
}

/** How an answer ended that did not end by itself. */
function ending({ metadata }: ShopMessage, language: Language): string | undefined {
  const say = foundWords[language];
  if (metadata?.stopped) return say.stopped;
  if (metadata?.cut) return say.cut;
  if (metadata?.failed) return say.failed;
  return undefined;
}

function Part({
  messageId,
  language,
  quotations,
  conversationId,
  part,
  running,
  checkouts,
  open,
  busy,
  onSay,
  onPress,
  onAddAll,
  ...handlers
}: {
  messageId: string;
  language: Language | undefined;
  quotations: Quotation[] | undefined;
  part: ShopMessage['parts'][number];
  running: boolean;
} & Extras) {
  switch (part.type) {
    case 'text':
      return part.text ? (
        <div lang={language}>
          <Words text={part.text} quotations={quotations} />
        </div>
      ) : null;
    case 'tool-search_products':
      return part.state === 'output-error' ? (
        <Failed />
      ) : part.output ? (
        <SearchPart
          output={part.output}
          skipped={part.input?.skip ?? 0}
          running={running}
          open={open}
          busy={busy}
          conversationId={conversationId}
          onSay={onSay}
          onPress={onPress}
          {...handlers}
        />
      ) : null;
    case 'tool-find_bundle':
      return part.state === 'output-error' ? (
        <Failed />
      ) : part.output ? (
        <Bundle output={part.output} running={running} open={open} busy={busy} onSay={onSay} onAddAll={onAddAll} {...handlers} />
      ) : null;
    case 'tool-get_product':
      return part.output?.product ? <ProductList products={[part.output.product]} waiting={0} {...handlers} /> : null;
    case 'tool-compare_products':
      return part.output && part.output.products.length > 1 ? (
        <div className="min-w-0 rounded-card border border-line bg-raised p-4">
          <Comparison products={part.output.products} onBuy={handlers.onBuy} />
        </div>
      ) : null;
    case 'tool-start_checkout': {
      const { checkoutId, product } = part.output ?? {};
      if (checkoutId) return <CheckoutSlot checkoutId={checkoutId} initial={checkouts[checkoutId]} />;
      return product ? <ProductList products={[product]} waiting={0} {...handlers} /> : null;
    }
    case 'tool-get_checkout':
      return part.output?.checkoutId ? (
        <CheckoutSlot checkoutId={part.output.checkoutId} initial={checkouts[part.output.checkoutId]} />
      ) : null;
    case 'tool-get_policy':
      return part.output?.policies.length ? <PolicyPart policies={part.output.policies} /> : null;
    case 'tool-get_order':
      return part.output?.orderIds.map((orderId) => <OrderReference key={orderId} orderId={orderId} />) ?? null;
    case 'tool-show_after_sale':
      return part.output && part.output.orderIds.length > 0 ? (
        <AfterCard orderIds={part.output.orderIds} what={part.output.what} asked={part.output.asked} />
      ) : null;
    case 'data-remember':
      return running ? null : <RememberCard conversationId={conversationId} messageId={messageId} question={part.data} />;
    case 'data-note':
      return (
        <p lang={language} className="text-xs text-faint">
          {part.data.text}
        </p>
      );
    case 'data-checkout':
      return <CheckoutSlot checkoutId={part.data.checkoutId} initial={checkouts[part.data.checkoutId]} />;
    default:
      return null;
  }
}

function Working() {
  const language = useLanguage();
  return (
    <p className="flex items-center gap-1.5 py-2 text-sm text-faint">
      <span lang={language} className="only-heard">
        {foundWords[language].working}
      </span>
      {[0, 150, 300].map((delay) => (
        <span
          key={delay}
          aria-hidden
          className="size-1.5 animate-breathe rounded-full bg-current"
          style={{ animationDelay: `${delay}ms` }}
        />
      ))}
    </p>
  );
}

function Failed() {
  const language = useLanguage();
  return (
    <p lang={language} className="text-sm text-danger">
      {foundWords[language].noSearch}
    </p>
  );
}
