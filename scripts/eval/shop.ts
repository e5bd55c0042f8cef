import { randomUUID } from 'node:crypto';
import type { AssistantParts } from '@/lib/agent';
import { createAssistant } from '@/lib/agent';
import { chunksOf, fakeCheckout, fakeOrders, messageFrom, textOf } from '@/lib/agent/testing';
import { type CatalogNeeds, converted, createCatalog, usualRates } from '@/lib/catalog';
import { push } from '@/lib/catalog/testing/catalog';
import type { Database } from '@/lib/db';
import { newId } from '@/lib/wire/ids';
import { bundled, policyOf } from './bundled';
import { hostile } from './cases/hostile';
import type { Seen, Tool } from './types';

/** A Friday, for all "by Monday". */
const now = () => new Date('2026-11-20T12:00:00Z');

/** A shop of the bundled goods and one hostile listing, with the assistant that any shopper meets; checkouts and orders are written down and go nowhere. */
export async function openShop(db: Database, model: Pick<AssistantParts, 'model' | 'spending'>) {
  const faces = [...bundled, { slug: 'zorblax', name: 'Zorblax' }].map(({ slug, name }) => ({
    slug,
    name,
    accent: { light: '#000', dark: '#fff' },
    logoUrl: '',
    currency: 'usd',
  }));
  const needs: CatalogNeeds = {
    db,
    clock: now,
    newId,
    merchants: () => faces,
    feedBearers: (token) => (token.startsWith('demo-') ? token.slice(5) : undefined),
    log: () => undefined,
  };
  const catalog = createCatalog(needs);
  for (const { slug, products } of bundled) await push(catalog, slug, products);
  await push(catalog, 'zorblax', [hostile]);
  const assistant = createAssistant({
    db,
    clock: now,
    newId,
    log: () => undefined,
    catalog,
    checkout: fakeCheckout(),
    orders: fakeOrders(),
    policies: async (slug, kind) => policyOf(slug, kind),
    rates: { asOf: usualRates.asOf, convert: (money, currency) => converted(money, currency, usualRates) },
    ...model,
  });

  /** One conversation of a new guest, turn by turn. */
  return async function converse(said: string[]): Promise<Seen[]> {
    const guest = { shopperId: randomUUID(), conversationId: randomUUID() };
    const seen: Seen[] = [];
    for (const text of said) {
      const chunks = await chunksOf(await assistant.sendTurn({ ...guest, message: { id: randomUUID(), text } }));
      seen.push(seenIn(messageFrom(chunks)));
    }
    return seen;
  };
}

function seenIn(message: Seen['message']): Seen {
  const parts = message.parts.filter((part) => part.type.startsWith('tool-')) as { type: string; output?: unknown }[];
  const found = parts.map(
    (part) => part.output as (Partial<Pick<Seen, 'constraints' | 'products'>> & { left_out?: Seen['leftOut'] }) | undefined,
  );
  const searched = found.findLast((output) => output?.constraints !== undefined);
  return {
    text: textOf(message),
    called: parts.map(({ type }) => type.slice('tool-'.length) as Tool),
    constraints: searched?.constraints,
    products: searched?.products ?? [],
    leftOut: searched?.left_out ?? [],
    message,
  };
}
