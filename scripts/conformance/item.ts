type Found = { id: string; merchant: string; price?: { currency?: string }; availability?: { status?: string } | string };

/**
 * Things to buy at a merchant whose shop we know how to ask: Aisle's own search door (`POST /api/search` at the same origin), for tokens
 * `demo-<slug>`. What is in stock comes first. Empty for everybody else.
 */
export async function findItems(baseUrl: string, token: string, currency: string): Promise<string[]> {
  const slug = /^demo-([a-z0-9-]+)$/.exec(token)?.[1];
  if (!slug) return [];
  const found: Found[] = [];
  for (const query of ['umbrella', 'shoes', 'mug', 'bag', 'cream', 'shirt', 'lamp']) {
    const answer = await fetch(new URL('/api/search', baseUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, limit: 200 }),
    }).catch(() => undefined);
    if (!answer?.ok) return [];
    const { products = [] } = (await answer.json()) as { products?: Found[] };
    found.push(...products.filter(({ merchant, price }) => merchant === slug && price?.currency?.toLowerCase() === currency));
  }
  const inStock = ({ availability }: Found) => JSON.stringify(availability ?? '').includes('in_stock');
  return [...new Set([...found.filter(inStock), ...found].map(({ id }) => id))];
}

/** What the merchant says to a session of one piece: how many it has (undefined: it does not say), or why it does not sell it. */
export type Offered = { pieces: number | undefined } | { refused: string };

export async function offered(baseUrl: string, headers: Record<string, string>, id: string, currency: string): Promise<Offered> {
  const body = JSON.stringify({ line_items: [{ id, quantity: 1 }], currency, capabilities: {} });
  const answer = await fetch(`${baseUrl.replace(/\/+$/, '')}/checkout_sessions`, { method: 'POST', headers, body });
  const said = (await answer.json().catch(() => ({}))) as Answered;
  const line = said.line_items?.find((one) => one.item?.id === id);
  const why = said.message ?? said.messages?.find(({ type }) => type === 'error')?.content;
  if (!line) return { refused: why ?? `it answers ${answer.status} without a line for it` };
  return { pieces: line.available_quantity };
}

type Answered = {
  message?: string;
  messages?: { type?: string; content?: string }[];
  line_items?: { item?: { id?: string }; available_quantity?: number }[];
};
