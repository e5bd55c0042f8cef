/** US dollars for a million tokens; `cached` are input tokens that the provider had read before. */
export type Price = { input: number; cached: number; output: number };

/** OpenAI's list prices by model. A price of one's own (OPENAI_PRICE) goes before them: lists change. */
export const listPrices: { asOf: string; perMillion: Record<string, Price> } = {
  asOf: '2025-08-07',
  perMillion: {
    'gpt-5': { input: 1.25, cached: 0.125, output: 10 },
    'gpt-5-mini': { input: 0.25, cached: 0.025, output: 2 },
    'gpt-5-nano': { input: 0.05, cached: 0.005, output: 0.4 },
    'gpt-4.1': { input: 2, cached: 0.5, output: 8 },
    'gpt-4.1-mini': { input: 0.4, cached: 0.1, output: 1.6 },
    'gpt-4.1-nano': { input: 0.1, cached: 0.025, output: 0.4 },
    'gpt-4o': { input: 2.5, cached: 1.25, output: 10 },
    'gpt-4o-mini': { input: 0.15, cached: 0.075, output: 0.6 },
  },
};

/** The list price of a model, also under its dated name ("gpt-5-mini-2025-08-07"); undefined for models that are not on the list. */
export function listPriceOf(model: string): Price | undefined {
  const name = model.replace(/-\d{4}-\d{2}-\d{2}$/, '');
  return Object.hasOwn(listPrices.perMillion, name) ? listPrices.perMillion[name] : undefined;
}

export type Tokens = { input: number; cached: number; output: number };

/** What tokens cost, in millionths of a dollar, rounded up. `input` counts the cached ones too, as the provider does. */
export function microdollarsOf(tokens: Tokens, price: Price): number {
  const fresh = Math.max(0, tokens.input - tokens.cached);
  return Math.ceil(fresh * price.input + tokens.cached * price.cached + tokens.output * price.output);
}
