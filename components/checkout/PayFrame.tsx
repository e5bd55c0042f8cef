'use client';

import { Lock } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button } from '@/components/ui/Button';
import { join } from '@/components/ui/join';

type Props = {
  /** What the button says: "Pay " and the exact amount. */
  text: string;
  /** More than an amount stands on it. */
  long?: boolean;
  paying: boolean;
  button: Ref<HTMLButtonElement>;
  onPress: () => void;
  /** Under the button: what the press allows, or what is being waited for. */
  children: ReactNode;
};

/** The strongest thing on the screen, with the exact amount, always in reach of the thumb. */
export function PayFrame({ text, long = false, paying, button, onPress, children }: Props) {
  return (
    <>
      <div
        data-noprint
        data-paybar
        className="sticky bottom-(--above-composer,0px) border-t border-line bg-raised px-4 pt-3 pb-2 sm:static sm:px-6 sm:pt-5"
      >
        <Button tone="primary" size="large" className="w-full" ref={button} disabled={paying} onClick={onPress}>
          <Lock aria-hidden size={16} />
          <span className={join('tabular', long && 'leading-tight text-balance max-sm:text-sm')}>{text}</span>
        </Button>
      </div>
      <p
        data-noprint
        className="px-4 pb-4 text-center text-xs text-balance text-soft sm:px-6 sm:pb-5"
        aria-live={paying ? 'polite' : 'off'}
      >
        {children}
      </p>
    </>
  );
}
