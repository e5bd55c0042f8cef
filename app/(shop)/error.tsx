'use client';

import { Button } from '@/components/ui/Button';

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <div role="alert" className="mx-auto grid w-full max-w-[46rem] content-center gap-3 px-4 py-24">
      <h1 className="text-xl font-semibold">This page did not load</h1>
      <p className="text-base text-soft">
        Something broke on our side. Your conversations, cart and orders are kept, and nothing was bought by this.
      </p>
      <p>
        <Button tone="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </div>
  );
}
