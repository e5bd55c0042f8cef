import type { ReactNode } from 'react';

/** One part of the Payments page: a heading, what it is about, and its paper. */
export function Section({ id, title, about, children }: { id: string; title: string; about: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className="scroll-mt-20 text-lg font-semibold">
        {title}
      </h2>
      <p className="mt-1 max-w-[62ch] text-sm text-soft">{about}</p>
      <div className="mt-4">{children}</div>
    </section>
  );
}

/** Where the focus goes when the button that had it is gone. */
export function focusOn(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}

/** The paper that rows lie on. */
export const paper = 'divide-y divide-line rounded-card border border-line bg-raised';
export const emptyPaper = 'rounded-card border border-dashed border-line px-4 py-5 text-sm text-soft sm:px-5';
