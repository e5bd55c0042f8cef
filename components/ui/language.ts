import { createContext, useContext } from 'react';
import type { Constraints } from '@/lib/catalog/types';

/** A language that the shop itself speaks. */
export type Language = Constraints['language'];

/** The language of the answer that something stands in. What stands in none is English. */
export const LanguageContext = createContext<Language>('en');
export const useLanguage = (): Language => useContext(LanguageContext);

/** How each language writes numbers and dates. */
export const locales: Record<Language, string> = { en: 'en-US', zh: 'zh-CN', fr: 'fr-FR' };

/** What stands between a name and what is said of it. */
export const colons: Record<Language, string> = { en: ': ', zh: '：', fr: '\u00a0: ' };

/** The language of a merchant's words (`language` is absent where they are English), for the places around which another one is spoken. */
export const ofMerchant = ({ language = 'en' }: { language?: string }): string => language;

/** The entry of a table under a word that comes from a feed, and may be any word. */
export const entryOf = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;
