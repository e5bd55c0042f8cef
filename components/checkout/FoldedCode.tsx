'use client';

import { X } from 'lucide-react';
import { type FormEvent, useId } from 'react';
import { Button } from '@/components/ui/Button';
import { controlClass } from '@/components/ui/Field';

type Field = { name: string; label: string; value: string; placeholder?: string; secret?: boolean; onChange: (value: string) => void };

/** Fields for something that is typed off a card or a mail, folded: most people have none, and an empty field makes them look for one. */
export function FoldedCode(props: {
  summary: string;
  fields: Field[];
  problem: string | undefined;
  /** The button's name, where its word alone would not say what it applies. */
  applies?: string;
  busy?: boolean;
  onApply: () => void;
}) {
  const { summary, fields, problem, applies, busy = false, onApply } = props;
  const id = useId();
  const note = `${id}-note`;
  function submit(event: FormEvent) {
    event.preventDefault();
    onApply();
  }
  return (
    <details open={problem ? true : undefined} className="group">
      <summary className="inline-flex min-h-11 items-center text-sm text-soft underline decoration-line underline-offset-4 hover:text-ink">
        {summary}
      </summary>
      <form onSubmit={submit} className="mt-1 flex flex-wrap items-end gap-2">
        {fields.map(({ name, label, value, placeholder, secret, onChange }) => (
          <div key={name} className="min-w-40 grow basis-0">
            <label htmlFor={`${id}-${name}`} className="mb-1 block text-xs font-medium text-soft">
              {label}
            </label>
            <input
              id={`${id}-${name}`}
              type={secret ? 'password' : 'text'}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              maxLength={64}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              placeholder={placeholder}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? note : undefined}
              className={controlClass}
            />
          </div>
        ))}
        <Button type="submit" disabled={busy} aria-label={applies}>
          Apply
        </Button>
      </form>
      {problem && (
        <p id={note} role="status" className="mt-1 text-xs text-danger">
          {problem}
        </p>
      )}
    </details>
  );
}

/** What is in the order already and can be taken out again. `says`: the name of its button. */
export function Added({
  name,
  items,
  busy = false,
}: {
  name: string;
  items: { id: string; label: string; says: string; onRemove: () => void }[];
  busy?: boolean;
}) {
  if (items.length === 0) return null;
  return (
    <ul className="my-2 flex flex-wrap gap-2" aria-label={name}>
      {items.map(({ id, label, says, onRemove }) => (
        <li key={id} className="inline-flex items-center rounded-control bg-accent-wash pl-3 text-sm font-medium text-accent">
          {label}
          <button type="button" aria-label={says} disabled={busy} onClick={onRemove} className="grid size-11 place-items-center">
            <X aria-hidden size={16} />
          </button>
        </li>
      ))}
    </ul>
  );
}
