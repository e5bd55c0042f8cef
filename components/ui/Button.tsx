import type { ComponentProps } from 'react';
import { join } from './join';

const tones = {
  /** The one thing to do next; at most one on a screen. */
  primary: 'bg-accent text-on-accent hover:bg-accent-strong disabled:opacity-60',
  /** Everything else that can be done. */
  quiet: 'border border-line bg-raised text-ink hover:border-edge disabled:text-faint',
  /** Words that act, inside text and toolbars. */
  bare: 'text-soft hover:text-ink hover:bg-sunken',
};
const sizes = {
  /** 44 px: pay, quantity, everything on the phone's thumb path. */
  large: 'min-h-12 px-5 text-base font-semibold',
  medium: 'min-h-11 px-4 text-sm font-medium',
  small: 'min-h-9 px-3 text-xs font-medium',
};

export type ButtonProps = ComponentProps<'button'> & { tone?: keyof typeof tones; size?: keyof typeof sizes };

/** A button of the house. Name it by its text or aria-label; `type` is "button" unless said. */
export function Button({ tone = 'quiet', size = 'medium', className, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={join(
        'inline-flex items-center justify-center gap-2 rounded-control transition-colors duration-150 select-none',
        tones[tone],
        sizes[size],
        className,
      )}
      {...rest}
    />
  );
}
