import { type ComponentProps, useId } from 'react';
import { join } from './join';

export const controlClass =
  'w-full min-h-11 rounded-control border border-edge bg-raised px-3 text-[1rem] text-ink placeholder:text-faint focus-visible:outline-offset-0 aria-[invalid=true]:border-danger';

type Around = { label: string; error?: string; hint?: string; className?: string };

/** A labelled text input; the error stands under it and is read with it. */
export function Field({ label, error, hint, className, id, ...input }: Around & ComponentProps<'input'>) {
  const own = useId();
  const inputId = id ?? own;
  const noteId = error || hint ? `${inputId}-note` : undefined;
  return (
    <div className={className}>
      <label htmlFor={inputId} className="mb-1 block text-xs font-medium text-soft">
        {label}
      </label>
      <input id={inputId} aria-invalid={error ? true : undefined} aria-describedby={noteId} className={controlClass} {...input} />
      {noteId && (
        <p id={noteId} className={join('mt-1 text-xs', error ? 'text-danger' : 'text-faint')}>
          {error ?? hint}
        </p>
      )}
    </div>
  );
}

/** A labelled choice from a list. */
export function SelectField({ label, error, className, id, children, ...select }: Around & ComponentProps<'select'>) {
  const own = useId();
  const selectId = id ?? own;
  return (
    <div className={className}>
      <label htmlFor={selectId} className="mb-1 block text-xs font-medium text-soft">
        {label}
      </label>
      <select
        id={selectId}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${selectId}-note` : undefined}
        className={controlClass}
        {...select}
      >
        {children}
      </select>
      {error && (
        <p id={`${selectId}-note`} className="mt-1 text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
