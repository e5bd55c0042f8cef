type Found = { id: string; merchant: string; price?: { currency?: string }; availability?: { status?: string } | string };

/**
 * Something to buy at a merchant whose shop we know how to ask: Aisle's own search door (`POST /api/search` at the same origin), for tokens
 * `demo-<slug>`. Undefined for everybody else.
 */
export async function findItem(baseUrl: string, token: string, currency: string): Promise<string | undefined> {
  const slug = /^demo-([a-z0-9-]+)$/.exec(token)?.[1];
  if (!slug) return undefined;
  for (const query of ['umbrella', 'shoes', 'mug', 'bag', 'cream', 'shirt', 'lamp']) {
    const answer = await fetch(new URL('/api/search', baseUrl), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, limit: 200 }),
    }).catch(() => undefined);
    if (!answer?.ok) return undefined;
    const { products = [] } = (await answer.json()) as { products?: Found[] };
    const fits = ({ merchant, price }: Found) => merchant === slug && price?.currency?.toLowerCase() === currency;
    const found =
      products.filter(fits).find((product) => JSON.stringify(product.availability ?? '').includes('in_stock')) ?? products.find(fits);
    if (found) return found.id;
  }
  return undefined;
}
