import { type AssistantParts, languageModel, listPriceOf } from '@/lib/agent';
import type { Env } from '@/lib/env';
import { createModelStandIn } from '@/lib/mock/model';
import { lineOf } from '@/lib/studio';
import type { Clock } from '@/lib/wire/types';
import type { Through } from './common';

/** The bundled model alone without a key; with one the real model, and the bundled one to take over when it fails. */
export function wireModels(
  env: Env,
  clock: Clock,
  through: Through = (_, door) => door,
): Pick<AssistantParts, 'model' | 'fallback' | 'spending'> & { name: string } {
  const standIn = createModelStandIn({ clock, settings: { charactersPerSecond: env.DEMO_SPEED } });
  const door = through(lineOf('agent', 'model', 'The model'), standIn);
  const bundled = languageModel({ door, apiKey: 'stand-in', model: 'aisle-stand-in', api: 'responses' });
  if (!env.OPENAI_API_KEY) return { model: bundled, name: 'stand-in' };
  const real = languageModel({ apiKey: env.OPENAI_API_KEY, baseUrl: env.OPENAI_BASE_URL, model: env.OPENAI_MODEL, api: env.OPENAI_API });
  return { model: real, fallback: bundled, name: env.OPENAI_MODEL, spending: spendingOf(env) };
}

/** A limit that was set and cannot be held stops the start; the one that is there by itself holds where the price is known. */
function spendingOf({ OPENAI_PRICE, OPENAI_MODEL, OPENAI_DAILY_LIMIT }: Env): AssistantParts['spending'] {
  const price = OPENAI_PRICE ?? listPriceOf(OPENAI_MODEL);
  if (OPENAI_DAILY_LIMIT && !price)
    throw new Error(`The environment is not right:\n  OPENAI_DAILY_LIMIT needs OPENAI_PRICE: nobody knows what ${OPENAI_MODEL} costs.`);
  return { price, perDay: OPENAI_DAILY_LIMIT === 0 ? undefined : (OPENAI_DAILY_LIMIT ?? usualDailyLimit) };
}

/** US dollars. A shop that is left open to the world should not cost more by accident. */
const usualDailyLimit = 5;
