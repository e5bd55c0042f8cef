import { createOpenAI } from '@ai-sdk/openai';
import { defaultSettingsMiddleware, type LanguageModel, wrapLanguageModel } from 'ai';
import { type Door, fetchThrough } from '@/lib/wire/door';
import { guard } from './guard';

export type ModelAddress = {
  /** The bundled model's door; absent: over the network. */
  door?: Door;
  apiKey: string;
  /** `https://api.openai.com/v1` when absent. */
  baseUrl?: string;
  model: string;
  /** Responses API, or chat completions for the many servers that only have those. */
  api: 'responses' | 'chat';
};

/**
 * The model behind its door. Every party is asked through @ai-sdk/openai, the bundled one too.
 * `store: false`: the conversation is ours; each request carries it whole and the provider keeps none.
 */
export function languageModel({ door, apiKey, baseUrl, model, api }: ModelAddress): LanguageModel {
  const baseURL = baseUrl ?? (door ? 'http://model.aisle/v1' : undefined);
  const provider = createOpenAI({ apiKey, ...(baseURL ? { baseURL } : {}), ...(door ? { fetch: fetchThrough(door) } : {}) });
  if (api === 'chat') return wrapLanguageModel({ model: provider.chat(model), middleware: guard });
  const settings = { providerOptions: { openai: { store: false } } };
  return wrapLanguageModel({ model: provider.responses(model), middleware: [defaultSettingsMiddleware({ settings }), guard] });
}
