import type { ReactNode } from 'react';
import { join } from '@/components/ui/join';

/**
 * The room that the card form takes: two rows, or three or four where it is narrow, as the stand-in's frame sizes itself (public/stripe-stand-in/card-element.js).
 * Taken before the form is there, so that nothing moves when it comes. Without children it is the form's waiting place.
 */
export function CardPlace({ children }: { children?: ReactNode }) {
  const waiting = children ? '' : 'animate-breathe rounded-control bg-sunken';
  return (
    <div className="@container" aria-hidden={children ? undefined : true}>
      {/* join and not one text: Tailwind does not find a class that touches a placeholder. */}
      <div className={join('min-h-[26.625rem] @min-[16.01rem]:min-h-[19.125rem] @min-[26.01rem]:min-h-[12.125rem]', waiting)}>
        {children}
      </div>
    </div>
  );
}
