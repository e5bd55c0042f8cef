import { CreditCard, Package } from 'lucide-react';
import Link from 'next/link';
import type { ConversationSummary } from '@/lib/agent/types';
import { CartLink } from './CartLink';
import { History } from './History';
import { ThemeButton } from './ThemeButton';

const link = 'inline-flex min-h-11 items-center rounded-control px-2 text-sm text-soft hover:bg-sunken hover:text-ink sm:px-3';
/** Words that make room for a sign: by the header's own width in the reader's letters, so that large letters on a phone count as little room. */
const wordless = '@max-[12rem]:w-11 @max-[12rem]:justify-center';

type Props = { conversations: ConversationSummary[]; cartCount: number; studio: boolean };

/** The same on every page: the way back to the conversations, the orders, the shopper's preferences (on a phone in the menu) and payments, the cart. */
export function Header({ conversations, cartCount, studio }: Props) {
  return (
    <header data-noprint className="@container sticky top-0 z-20 border-b border-line bg-paper">
      <nav
        aria-label="Shop"
        className="mx-auto flex min-h-14 max-w-[64rem] flex-wrap items-center gap-x-1 px-2 sm:px-4 @max-[23rem]:gap-x-0"
      >
        <History initial={conversations} studio={studio} />
        <Link href="/" className="inline-flex min-h-11 items-center gap-2 rounded-control px-2 text-base font-semibold tracking-tight">
          <Mark /> <span className="@max-[23rem]:sr-only">Aisle</span>
        </Link>
        <span className="grow" />
        <Link href="/orders" className={`${link} ${wordless}`}>
          <Package aria-hidden size={18} className="hidden @max-[12rem]:block" />
          <span className="@max-[12rem]:sr-only">Orders</span>
        </Link>
        <Link href="/preferences" prefetch={false} className={`${link} max-sm:hidden`}>
          Preferences
        </Link>
        <Link href="/payments" prefetch={false} className={`${link} max-sm:w-11 max-sm:justify-center`}>
          <CreditCard aria-hidden size={18} className="sm:hidden" />
          <span className="max-sm:sr-only">Payments</span>
        </Link>
        <CartLink count={cartCount} />
        <ThemeButton />
      </nav>
    </header>
  );
}

/** Two shelves and the way between them. */
function Mark() {
  return (
    <svg aria-hidden="true" width="22" height="22" viewBox="0 0 22 22">
      <rect x="2" y="3" width="6" height="16" rx="2" className="fill-ink" />
      <rect x="14" y="3" width="6" height="16" rx="2" className="fill-ink" />
      <circle cx="11" cy="11" r="2" className="fill-accent" />
    </svg>
  );
}
