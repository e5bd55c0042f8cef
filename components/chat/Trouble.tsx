'use client';

import { X } from 'lucide-react';
import { useState } from 'react';
import { Notice } from '@/components/ui/Notice';

/** What came of a press on a card, which may be anywhere in the thread: said where it is seen from everywhere. */
export function Trouble({ text, onClose }: { text: string; onClose: () => void }) {
  const [closed, setClosed] = useState(false);
  if (closed) return null;
  return (
    <div className="mb-2 flex items-start gap-1 rounded-control bg-warn-wash text-warn shadow-card">
      <div className="max-h-[30dvh] min-w-0 grow overflow-y-auto">
        <Notice look="warn">{text}</Notice>
      </div>
      <button
        type="button"
        aria-label="Close this message"
        onClick={() => {
          setClosed(true);
          onClose();
        }}
        className="grid size-11 shrink-0 place-items-center rounded-control"
      >
        <X aria-hidden size={16} />
      </button>
    </div>
  );
}
