import type { Language } from '../language';
import { en } from './en';
import { fr } from './fr';
import type { Phrases } from './types';
import { zh } from './zh';

export const phrases: Record<Language, Phrases> = { en, zh, fr };
export type { Phrases, Ways } from './types';
