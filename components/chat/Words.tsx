'use client';

import { type ComponentType, lazy, Suspense } from 'react';
import { pieces, type Quotation } from './quotations';

const Markdown = lazy(() => import('./Markdown').then((file) => ({ default: file.Markdown as ComponentType<{ text: string }> })));

/** Signs of markdown; plain sentences, which are most, are spared the library. */
const marks = /[*_`[\]#|<>]|^\s*(?:[-•]|\d+\.)\s/m;

/** The assistant's words, directly on the page; `quotations`: merchants' words among them, which keep their language. */
export function Words({ text, quotations = [] }: { text: string; quotations?: Quotation[] }) {
  const plain = (
    <div className="grid gap-2">
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim())
        .map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs only ever grow at the end
          <p key={place} className="max-w-[65ch] whitespace-pre-line text-base">
            {quotations.length === 0
              ? paragraph
              : pieces(paragraph, quotations).map((piece, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces only ever grow at the end
                  <span key={at} lang={piece.language}>
                    {piece.text}
                  </span>
                ))}
          </p>
        ))}
    </div>
  );
  return marks.test(text) ? (
    <Suspense fallback={plain}>
      <Markdown text={text} />
    </Suspense>
  ) : (
    plain
  );
}
