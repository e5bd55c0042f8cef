'use client';

import { paper } from '@/components/payments/Section';
import { Button } from '@/components/ui/Button';
import type { Preference, PreferenceKind, Wish } from '@/lib/agent/preferences/types';
import { PreferenceForm } from './PreferenceForm';
import { kindTitles, wishText } from './words';

type Props = {
  groups: { kind: PreferenceKind; items: Preference[] }[];
  countries: string[];
  /** The id of the one that is being changed. */
  editing: string | undefined;
  onEdit: (id: string | undefined) => void;
  onKeep: (wish: Wish, id: string) => Promise<boolean>;
  onErase: (one: Preference, text: string) => void;
};

const since = (iso: string) =>
  new Date(iso).toLocaleDateString('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** The kept preferences, by kind, each with when it was said. */
export function PreferenceList({ groups, countries, editing, onEdit, onKeep, onErase }: Props) {
  return (
    <ul aria-label="Preferences" className={paper}>
      {groups.flatMap(({ items }) =>
        items.map((one) => {
          const text = wishText(one);
          if (editing === one.id) {
            return (
              <li key={one.id} className="px-4 py-4 sm:px-5">
                <PreferenceForm
                  initial={one}
                  countries={countries}
                  onKeep={(wish) => onKeep(wish, one.id)}
                  onCancel={() => onEdit(undefined)}
                />
              </li>
            );
          }
          return (
            <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 py-3 sm:px-5">
              <div className="min-w-0 grow">
                <p className="text-sm font-medium">{text}</p>
                <p className="text-xs text-faint">
                  {kindTitles[one.kind]} · since {since(one.since)}
                </p>
              </div>
              <Button aria-label={`Change ${text}`} onClick={() => onEdit(one.id)}>
                Change
              </Button>
              <Button aria-label={`Erase ${text}`} onClick={() => onErase(one, text)}>
                Erase
              </Button>
            </li>
          );
        }),
      )}
    </ul>
  );
}
