'use client';

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { announceCart } from '@/components/cart/count';
import { expectFocus } from '@/components/checkout/opened';
import { CompareBar } from '@/components/product/CompareBar';
import { ProductDialog } from '@/components/product/ProductDialog';
import { announceConversations } from '@/components/shell/conversations';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { LanguageContext } from '@/components/ui/language';
import { Notice } from '@/components/ui/Notice';
import type { Press, ShopMessage } from '@/lib/agent/types';
import type { CheckoutView } from '@/lib/checkout/types';
import { useBuying } from './buying';
import { loadCheckoutCard } from './CheckoutSlot';
import { Composer } from './Composer';
import { checkoutsIn } from './checkouts-in';
import { focusChip } from './focus-chip';
import { useFollow } from './follow';
import { foundWords } from './found-words';
import { JumpToLatest } from './JumpToLatest';
import { languageOf } from './language-of';
import { Message } from './Message';
import { summaryOf } from './summary';
import { Trouble } from './Trouble';
import { createThread } from './thread';
import { actionTransport } from './transport';
import { Welcome } from './Welcome';

/** A conversation from its first word to its receipts. */
export function Conversation({
  id,
  messages,
  running,
  checkouts,
}: {
  id: string;
  messages: ShopMessage[];
  running: boolean;
  checkouts: Record<string, CheckoutView>;
}) {
  /** The limit that was pressed last, until its answer is there. */
  const pressed = useRef<string>(undefined);
  const tabs = useRef<{ tell: () => void; stop: () => void }>(undefined);
  const [thread] = useState(() =>
    createThread({
      id,
      messages,
      transport: actionTransport,
      draw: (paint) => requestAnimationFrame(paint),
      newId: () => crypto.randomUUID(),
      onSent: (own) => {
        if (own) tabs.current?.tell();
        // The address is the conversation's from its first message on, without a navigation that would cut the stream.
        if (location.pathname !== `/c/${id}`) history.replaceState(null, '', `/c/${id}`);
        announceConversations();
      },
      onAnswered: (message) => {
        announce(summaryOf(message), languageOf(message));
        focusChip(pressed.current);
        pressed.current = undefined;
      },
    }),
  );
  const state = useSyncExternalStore(thread.subscribe, thread.getState, thread.getState);
  const input = useRef<HTMLTextAreaElement>(null);
  const { away, jump, follow } = useFollow(id, state.messages);
  const busy = state.status !== 'ready';
  const onOpened = useCallback(
    (message: ShopMessage) => {
      for (const opened of checkoutsIn([message])) expectFocus(opened);
      thread.append(message);
      follow();
      tabs.current?.tell();
    },
    [thread, follow],
  );
  const buying = useBuying({ conversationId: id, onOpened, onAdded: announceCart });
  const { buy, add, addAll, look } = buying;

  useEffect(() => {
    if (running) thread.resume();
  }, [running, thread]);

  useEffect(() => {
    let gone = false;
    void import('./other-tabs').then(({ heedOtherTabs }) => {
      if (!gone) tabs.current = heedOtherTabs(id, thread);
    });
    return () => {
      gone = true;
      tabs.current?.stop();
      tabs.current = undefined;
    };
  }, [id, thread]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Esc belongs to what lies over the page, and to an input method, before it belongs to the answer.
      if (event.key !== 'Escape' || event.isComposing || document.querySelector(':modal, :popover-open')) return;
      if (thread.getState().status !== 'ready') thread.stop();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [thread]);

  // The checkout's code is fetched while the shopper reads the cards, not when they press Buy.
  const hasCards = state.messages.length > 0;
  useEffect(() => {
    if (hasCards) void loadCheckoutCard();
  }, [hasCards]);

  const send = useCallback(
    (text: string) => {
      thread.send(text);
      follow();
      input.current?.focus();
    },
    [thread, follow],
  );

  /** Where the focus goes when the button that had it goes. On a touch screen the keyboard stays down. */
  const toComposer = useCallback(() => {
    if (matchMedia('(hover: hover)').matches) input.current?.focus();
  }, []);
  /** Said by a press on the screen. */
  const say = useCallback(
    (text: string) => {
      thread.send(text);
      follow();
      toComposer();
    },
    [thread, follow, toComposer],
  );
  const retry = () => {
    thread.retry();
    follow();
    toComposer();
  };
  const stop = () => {
    thread.stop();
    toComposer();
  };
  /** A limit pressed on the screen: its chip goes with the old answer, so the focus waits for the new one's. */
  const press = useCallback(
    (text: string, what: Press) => {
      pressed.current = what.change?.field ?? 'add';
      thread.send(text, what);
      follow();
    },
    [thread, follow],
  );
  const language = state.messages.map(languageOf).findLast(Boolean) ?? 'en';
  const words = foundWords[language];
  const newest = state.messages.findLast((message) => message.parts.some(isSearch))?.id;

  return (
    <div className="mx-auto flex w-full max-w-[46rem] grow flex-col px-4 [--above-composer:7.25rem] has-[[data-compare-bar]]:[--above-composer:10.75rem]">
      {/* Turns far back cost nothing until they are scrolled to; the last ones keep their true size, or the newest would jump. */}
      <div
        role="log"
        aria-label="Conversation"
        aria-live="off"
        className="grid grow content-start gap-6 pt-6 pb-8 *:[contain-intrinsic-size:auto_30rem] [&>*:nth-last-child(n+7)]:[content-visibility:auto]"
      >
        {state.messages.length === 0 && <Welcome onPick={send} />}
        {state.messages.map((message, place) => (
          <Message
            key={message.id}
            message={message}
            running={busy && place === state.messages.length - 1}
            checkouts={checkouts}
            onBuy={buy}
            onAdd={add}
            onAddAll={addAll}
            conversationId={id}
            onLook={look}
            open={message.id === newest}
            busy={busy && message.id === newest}
            onSay={say}
            onPress={press}
          />
        ))}
        {state.status === 'sending' && (
          <Message
            message={waiting}
            running
            checkouts={checkouts}
            onBuy={buy}
            onAdd={add}
            onAddAll={addAll}
            conversationId={id}
            onLook={look}
            open={false}
            busy
            onSay={say}
            onPress={press}
          />
        )}
        {state.failed && (
          <Notice look="danger">
            <p>{state.failed.text}</p>
            <Button size="small" className="mt-2" onClick={retry}>
              Try again
            </Button>
          </Notice>
        )}
      </div>
      <div
        data-noprint
        className="sticky bottom-0 z-10 bg-gradient-to-t from-paper from-75% to-transparent pt-4 forced-colors:bg-paper pb-[max(0.75rem,env(safe-area-inset-bottom))]"
      >
        {buying.trouble && <Trouble key={buying.trouble} text={buying.trouble} onClose={toComposer} />}
        <LanguageContext value={language}>
          {away && <JumpToLatest onJump={jump} />}
          <CompareBar onBuy={buy} onCleared={toComposer} />
          <Composer draftName={state.messages.length === 0 ? 'new' : id} busy={busy} onSend={send} onStop={stop} inputRef={input} />
        </LanguageContext>
        <p lang={language} className="mt-2 text-center text-xs text-faint">
          {words.promise}
        </p>
      </div>
      {buying.dialog && (
        <LanguageContext value={language}>
          <ProductDialog
            key={buying.dialog.card.key}
            card={buying.dialog.card}
            reason={buying.dialog.reason}
            onClose={buying.close}
            onContinue={(variant, what) => buying.chosen(variant, what)}
          />
        </LanguageContext>
      )}
    </div>
  );
}

const isSearch = (part: ShopMessage['parts'][number]) =>
  (part.type === 'tool-search_products' || part.type === 'tool-find_bundle') && part.output !== undefined;
const waiting: ShopMessage = { id: 'waiting', role: 'assistant', parts: [] };
