'use client';

import { X } from 'lucide-react';
import { announce } from '@/components/ui/Announce';
import { cancelCheckout } from '@/lib/actions/checkout';
import type { CheckoutView } from '@/lib/checkout/types';
import { MerchantHead } from './MerchantHead';

/** Whose checkout it is, and the way out of it. */
export function SessionHead({ view, take }: { view: CheckoutView; take: (view: CheckoutView) => void }) {
  async function cancel() {
    const canceled = await cancelCheckout(view.id).catch(() => undefined);
    if (!canceled) return;
    take(canceled);
    announce('The checkout is canceled. Nothing was charged.');
  }
  return (
    <div className="flex items-center gap-2 px-4 pt-4 sm:px-6 sm:pt-5">
      <div className="min-w-0 grow">
        <MerchantHead merchant={view.merchant} />
      </div>
      <button
        type="button"
        onClick={cancel}
        aria-label={`Cancel checkout at ${view.merchant.name}`}
        title="Cancel checkout"
        className="-mr-2 grid size-11 place-items-center rounded-control text-faint hover:bg-sunken hover:text-ink disabled:opacity-40"
      >
        <X aria-hidden size={18} />
      </button>
    </div>
  );
}
