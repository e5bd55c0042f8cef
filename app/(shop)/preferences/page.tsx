import type { Metadata } from 'next';
import { PreferencesPage } from '@/components/preferences/PreferencesPage';
import { countryChoices, listPreferences } from '@/lib/actions/preferences';

export const metadata: Metadata = { title: 'Preferences' };

export default async function Preferences() {
  const [list, countries] = await Promise.all([listPreferences(), countryChoices()]);
  return (
    <div className="mx-auto w-full max-w-[46rem] px-4 py-8">
      <PreferencesPage initial={list} countries={countries} />
    </div>
  );
}
