'use client';

import { ArrowUp, Square } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { useLanguage } from '@/components/ui/language';
import { foundWords } from './found-words';

/** Characters that the assistant reads in one message (lib/agent/limits.ts says so too, to everybody). */
const longest = 8000;

/** Where words become messages: Enter sends, Shift+Enter breaks the line, a composing input method is left alone, a draft survives a reload. */
export function Composer({
  draftName,
  busy,
  onSend,
  onStop,
  inputRef,
}: {
  /** What the unsent words are kept under; a conversation that has not begun is "new" whatever its id. */
  draftName: string;
  busy: boolean;
  onSend: (text: string) => void;
  onStop: () => void;
  inputRef: RefObject<HTMLTextAreaElement | null>;
}) {
  const language = useLanguage();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const draft = `aisle-draft-${draftName}`;
  useEffect(() => {
    const kept = sessionStorage.getItem(draft);
    if (kept) setText(kept);
  }, [draft]);

  function write(next: string) {
    setText(next);
    setRefused(false);
    if (next) sessionStorage.setItem(draft, next);
    else sessionStorage.removeItem(draft);
  }
  function submit(event?: FormEvent) {
    event?.preventDefault();
    const words = text.trim();
    if (!words || busy) return;
    if (words.length > longest) return setRefused(true);
    write('');
    onSend(words);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    submit();
  }

  return (
    <>
      {refused && (
        <p id="too-long" role="alert" className="mb-2 rounded-control bg-danger-wash px-3.5 py-2 text-sm text-danger">
          That message is too long: {text.trim().length.toLocaleString('en-US')} of {longest.toLocaleString('en-US')} characters. Nothing
          was sent; shorten it and send it again.
        </p>
      )}
      <form
        onSubmit={submit}
        className="flex items-end gap-2 rounded-[1.5rem] border border-edge bg-raised p-1.5 pl-4 shadow-card focus-within:border-accent"
      >
        <textarea
          ref={inputRef}
          aria-label="Message"
          aria-invalid={refused || undefined}
          aria-describedby={refused ? 'too-long' : undefined}
          rows={1}
          value={text}
          placeholder={foundWords[language].need}
          enterKeyHint="send"
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-40 min-h-11 grow resize-none bg-transparent py-2.5 text-base outline-none placeholder:text-faint"
        />
        {busy ? (
          // Two buttons, not one that changes: a press that begins on Stop must not send what is being written.
          <button
            key="stop"
            type="button"
            onClick={onStop}
            aria-label="Stop"
            className="grid size-11 shrink-0 place-items-center rounded-full bg-ink text-paper"
          >
            <Square aria-hidden size={14} className="fill-current" />
          </button>
        ) : (
          <button
            key="send"
            type="submit"
            disabled={!text.trim()}
            aria-label="Send"
            className="grid size-11 shrink-0 place-items-center rounded-full bg-accent text-on-accent hover:bg-accent-strong disabled:bg-sunken disabled:text-faint"
          >
            <ArrowUp aria-hidden size={20} />
          </button>
        )}
      </form>
    </>
  );
}
