'use client';

import { useState } from 'react';
import { emptyPaper, focusOn, Section } from '@/components/payments/Section';
import { announce } from '@/components/ui/Announce';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Notice } from '@/components/ui/Notice';
import { erasePreference, erasePreferences, keepPreference } from '@/lib/actions/preferences';
import type { Preference, PreferenceKind, Wish } from '@/lib/agent/preferences/types';
import { PreferenceForm } from './PreferenceForm';
import { PreferenceList } from './PreferenceList';
import { kindTitles } from './words';

/** What the shop remembers of the shopper: to read, change and erase, one by one or all of it. */
export function PreferencesPage({ initial, countries }: { initial: Preference[]; countries: string[] }) {
  const [list, setList] = useState(initial);
  const [editing, setEditing] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState(false);
  const kinds = (Object.keys(kindTitles) as PreferenceKind[]).filter((kind) => list.some((one) => one.kind === kind));

  async function attempt<T>(work: () => Promise<T>, done: (result: T) => void): Promise<void> {
    setTrouble(false);
    try {
      done(await work());
    } catch {
      setTrouble(true);
    }
  }
  /** Whether the wish was understood; the form says so where it was not. */
  async function keep(wish: Wish, id?: string): Promise<boolean> {
    let understood = true;
    await attempt(
      () => keepPreference(wish, id),
      (next) => {
        understood = next !== null;
        if (!next) return;
        setList(next);
        setEditing(undefined);
        announce('Your preferences are saved.');
      },
    );
    return understood;
  }

  return (
    <>
      <h1 className="text-xl font-semibold">Preferences</h1>
      <p className="mt-1 max-w-[62ch] text-soft">
        What you let the assistant remember. It uses it when you search for yourself, says so each time, and never for a gift.
      </p>
      <div className="mt-8 grid gap-10">
        {trouble && <Notice look="warn">The shop could not be reached. Nothing has changed; try again in a moment.</Notice>}
        <Section id="remembered" title="Remembered" about="Kept only after you said yes in a conversation, or typed it here.">
          {list.length === 0 ? (
            <p className={emptyPaper}>Nothing is remembered.</p>
          ) : (
            <PreferenceList
              groups={kinds.map((kind) => ({ kind, items: list.filter((one) => one.kind === kind) }))}
              countries={countries}
              editing={editing}
              onEdit={setEditing}
              onKeep={keep}
              onErase={(one, text) =>
                attempt(
                  () => erasePreference(one.id),
                  (next) => {
                    setList(next);
                    announce(`Erased: ${text}.`);
                    focusOn('remembered');
                  },
                )
              }
            />
          )}
        </Section>
        <Section id="add" title="Add one" about="Sizes, brands, materials, a usual budget, the country you live in.">
          <PreferenceForm key={list.length} countries={countries} onKeep={(wish) => keep(wish)} />
        </Section>
        <Section id="erase" title="Erase" about="Forgets all of it, and what you said no to, so that the assistant may ask again.">
          <Button onClick={() => setAsking(true)} className="text-danger">
            Erase all preferences
          </Button>
          {asking && (
            <Dialog title="Erase all preferences?" onClose={() => setAsking(false)}>
              <p className="text-sm text-soft">The assistant begins anew. This cannot be undone.</p>
              <div className="mt-5 flex flex-wrap justify-end gap-2">
                <Button onClick={() => setAsking(false)}>Keep them</Button>
                <Button
                  className="text-danger"
                  onClick={() =>
                    void attempt(erasePreferences, () => {
                      setList([]);
                      setAsking(false);
                      announce('Your preferences are erased.');
                      focusOn('erase');
                    })
                  }
                >
                  Erase all
                </Button>
              </div>
            </Dialog>
          )}
        </Section>
      </div>
    </>
  );
}
