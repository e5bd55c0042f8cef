import type { ReactNode } from 'react';
import { join } from './join';

const looks = {
  calm: 'bg-sunken text-ink',
  warn: 'bg-warn-wash text-warn',
  danger: 'bg-danger-wash text-danger',
  good: 'bg-accent-wash text-good',
};

/** A sentence about something that happened. `urgent` interrupts a screen reader: payment failures only. */
export function Notice({ look = 'calm', urgent = false, children }: { look?: keyof typeof looks; urgent?: boolean; children: ReactNode }) {
  return (
    <div role={urgent ? 'alert' : 'status'} className={join('rounded-control px-3.5 py-3 text-sm', looks[look])}>
      {children}
    </div>
  );
}
