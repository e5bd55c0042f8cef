'use client';

import { type ComponentType, lazy, Suspense } from 'react';

const Markdown = lazy(() => import('./Markdown').then((file) => ({ default: file.Markdown as ComponentType<{ text: string }> })));

/** Signs of markdown; plain sentences, which are most, are spared the library. */
const marks = /[*_`[\]#|<>]|^\s*(?:[-•]|\d+\.)\s/m;

/** The assistant's words, directly on the page. */
export function Words({ text }: { text: string }) {
  const plain = (
    <div className="grid gap-2">
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim())
        .map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs only ever grow at the end
          <p key={place} className="max-w-[65ch] whitespace-pre-line text-base">
            {paragraph}
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
