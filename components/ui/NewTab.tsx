import type { ReactNode } from 'react';

/** A link out of the shop: a tab of its own, so that what is on the screen stays, and said to those who do not see it open. Only for an address that was checked. */
export function NewTab({ href, className, lang, children }: { href: string; className?: string; lang?: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" className={className} lang={lang}>
      {children}
      <span className="only-heard"> (opens in a new tab)</span>
    </a>
  );
}
