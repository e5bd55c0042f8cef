import type { ReactNode } from 'react';

/** A section of the paper form: a line under it instead of a box around it. */
export function Part({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <div className="border-b border-line px-4 py-4 sm:px-6 sm:py-5">
      {title && <h4 className="mb-3 text-sm font-semibold">{title}</h4>}
      {children}
    </div>
  );
}
