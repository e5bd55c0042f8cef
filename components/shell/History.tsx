'use client';

import { Menu, Pencil, Plus, SlidersHorizontal, ToggleRight, Trash2 } from 'lucide-react';
import Link from 'next/link';
import { usePathname, useRouter } from 'next/navigation';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { controlClass } from '@/components/ui/Field';
import { removeConversation, renameConversation } from '@/lib/actions/chat';
import type { ConversationSummary } from '@/lib/agent/types';
import { announceConversations, conversationList } from './conversations';

/** The shopper's conversations: open, rename, delete. Below them the ways that the header has no room for. */
export function History({ initial, studio }: { initial: ConversationSummary[]; studio: boolean }) {
  const [open, setOpen] = useState(false);
  const list = conversationList.use(initial) ?? initial;
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-label="Conversations"
        aria-haspopup="dialog"
        className="grid size-11 place-items-center rounded-control text-soft hover:bg-sunken hover:text-ink"
      >
        <Menu aria-hidden size={18} />
      </button>
      {open && (
        <Dialog title="Conversations" onClose={() => setOpen(false)}>
          <Link
            href="/"
            onClick={() => setOpen(false)}
            className="mb-3 inline-flex min-h-11 items-center gap-2 rounded-control bg-accent-wash px-4 text-sm font-semibold text-accent"
          >
            <Plus aria-hidden size={16} /> New conversation
          </Link>
          {list.length === 0 && (
            <p className="text-sm text-soft">Nothing yet. Every conversation is kept here, on this device’s guest account.</p>
          )}
          <ul className="grid">
            {list.map((one) => (
              <Row key={one.id} conversation={one} onLeave={() => setOpen(false)} />
            ))}
          </ul>
          <Link href="/preferences" prefetch={false} onClick={() => setOpen(false)} className={`${below} sm:hidden`}>
            <SlidersHorizontal aria-hidden size={16} /> Preferences
          </Link>
          {studio && (
            <Link href="/studio" prefetch={false} onClick={() => setOpen(false)} className={below}>
              <ToggleRight aria-hidden size={16} /> Studio
            </Link>
          )}
        </Dialog>
      )}
    </>
  );
}

const below = 'mt-2 mr-4 inline-flex min-h-11 items-center gap-2 rounded-control text-sm text-soft hover:text-ink';
const icon = 'grid size-11 shrink-0 place-items-center rounded-control text-faint hover:bg-sunken hover:text-ink';

function Row({ conversation, onLeave }: { conversation: ConversationSummary; onLeave: () => void }) {
  const [mode, setMode] = useState<'shown' | 'renaming' | 'deleting'>('shown');
  const [trouble, setTrouble] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  // What was pressed is gone with the old face of the row; the first thing of the new one takes the focus.
  const before = useRef(mode);
  useEffect(() => {
    if (mode !== before.current) row.current?.querySelector<HTMLElement>('input, a, button')?.focus();
    before.current = mode;
  }, [mode]);
  const router = useRouter();
  const here = usePathname() === `/c/${conversation.id}`;

  async function rename(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const title = String(new FormData(event.currentTarget).get('title') ?? '').trim();
    if (title) await reach(renameConversation(conversation.id, title));
    setMode('shown');
    announceConversations();
  }
  /** True when the shop was reached. */
  const reach = (asked: Promise<unknown>) =>
    asked.then(
      () => {
        setTrouble(false);
        return true;
      },
      () => {
        setTrouble(true);
        return false;
      },
    );
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault(); // Esc takes back the last step, not the whole dialog
    setMode('shown');
  };
  async function remove() {
    const list = row.current?.closest('dialog');
    if (!(await reach(removeConversation(conversation.id)))) return setMode('shown');
    announceConversations();
    list?.querySelector('h2')?.focus();
    if (!here) return;
    onLeave();
    router.push('/');
  }

  if (mode === 'renaming') {
    return (
      <li ref={row} className="border-t border-line py-2" onKeyDown={onEscape}>
        <form onSubmit={rename} className="flex gap-2">
          <input name="title" aria-label="New name" defaultValue={conversation.title} maxLength={120} className={controlClass} />
          <Button type="submit">Save</Button>
        </form>
      </li>
    );
  }
  if (mode === 'deleting') {
    return (
      <li ref={row} className="flex items-center gap-2 border-t border-line py-2 text-sm" onKeyDown={onEscape}>
        <span className="grow">Delete “{conversation.title}”? Its orders stay.</span>
        <Button onClick={() => setMode('shown')}>Keep</Button>
        <Button onClick={remove} className="text-danger">
          Delete
        </Button>
      </li>
    );
  }
  return (
    <li ref={row} className="flex flex-wrap items-center border-t border-line">
      <Link
        href={`/c/${conversation.id}`}
        onClick={onLeave}
        aria-current={here ? 'page' : undefined}
        className="min-h-11 min-w-0 grow basis-0 truncate py-2.5 text-sm aria-[current=page]:font-semibold"
      >
        {conversation.title}
      </Link>
      <button type="button" onClick={() => setMode('renaming')} aria-label={`Rename ${conversation.title}`} className={icon}>
        <Pencil aria-hidden size={16} />
      </button>
      <button type="button" onClick={() => setMode('deleting')} aria-label={`Delete ${conversation.title}`} className={icon}>
        <Trash2 aria-hidden size={16} />
      </button>
      {trouble && (
        <p role="status" className="basis-full pb-2 text-xs text-danger">
          The shop could not be reached. Nothing was changed; try again in a moment.
        </p>
      )}
    </li>
  );
}
