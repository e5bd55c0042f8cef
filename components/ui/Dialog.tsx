'use client';

import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { join } from './join';
import type { Language } from './language';

const close: Record<Language, string> = { en: 'Close', zh: '关闭', fr: 'Fermer' };

/**
 * A modal over the page by the browser's own <dialog>: it holds the focus, Esc closes it, and the focus goes back to what opened it.
 * On a phone it is a sheet from below.
 */
export function Dialog({
  title,
  onClose,
  children,
  wide,
  language,
  titleLanguage,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
  wide?: boolean | 'table';
  /** of what the dialog says, where that is not English, and of its title */
  language?: Language;
  titleLanguage?: string;
}) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc and the close button do it by keyboard; the click is on the backdrop
    <dialog
      ref={ref}
      lang={language}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === ref.current && onClose()}
      className={join(
        'm-0 mt-auto max-h-[92dvh] w-full max-w-none animate-arrive overflow-y-auto overscroll-contain rounded-t-card bg-raised text-ink backdrop:bg-black/40',
        'sm:m-auto sm:rounded-card',
        wide === 'table' ? 'sm:max-w-5xl' : wide ? 'sm:max-w-3xl' : 'sm:max-w-md',
      )}
    >
      <div className="p-5">
        <div className="mb-4 flex items-start justify-between gap-4">
          <h2 id={id} lang={titleLanguage} tabIndex={-1} className="text-lg font-semibold text-balance">
            {title}
          </h2>
          <button
            type="button"
            onClick={onClose}
            aria-label={close[language ?? 'en']}
            className="-m-2 grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-sunken hover:text-ink"
          >
            <X aria-hidden size={20} />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
