import type { LanguageModel } from 'ai';
import { languageModel } from '@/lib/agent';
import type { Env } from '@/lib/env';
import { createModelStandIn } from '@/lib/mock/model';
import type { Clock } from '@/lib/wire/types';

/** The bundled model alone without a key; with one the real model, and the bundled one to take over when it fails. */
export function wireModels(env: Env, clock: Clock): { model: LanguageModel; fallback?: LanguageModel; name: string } {
  const door = createModelStandIn({ clock, settings: { charactersPerSecond: env.DEMO_SPEED } });
  const bundled = languageModel({ door, apiKey: 'stand-in', model: 'aisle-stand-in', api: 'responses' });
  if (!env.OPENAI_API_KEY) return { model: bundled, name: 'stand-in' };
  const real = languageModel({ apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL, model: env.OPENAI_MODEL, api: env.OPENAI_API });
  return { model: real, fallback: bundled, name: env.OPENAI_MODEL };
}
