import { describe, expect, it } from 'vitest';
import { problemsOf } from '@/lib/acp/schema';
import { shopOfFile } from '../testing/file';
import { address, pine, pineProducts } from '../testing/fixtures';
import { origin, payment } from '../testing/shop';
import { factsMarkdown } from './facts';

const { shop } = await shopOfFile();

type Variant = { id: string; availability: { status: string }; price: { amount: number } };
const lastPatch = () => (shop.patches.at(-1)?.body.products[0]?.variants ?? []) as Variant[];

describe('the feed', () => {
  it('has everything that all merchants sell, valid against the closed schema', async () => {
    await shop.publish();
    expect(shop.patches.map(({ path, body }) => [path, body.products.length])).toEqual([
      ['/api/feeds/feed_pine/products', 6],
      ['/api/feeds/feed_olive/products', 1],
      ['/api/feeds/feed_koi/products', 1],
    ]);
    for (const { body } of shop.patches) expect(problemsOf('FeedUpsertProductsRequest', body)).toEqual([]);
  });

  it('says of a variant what a shopper decides by', () => {
    const [shoe] = (shop.patches[0]?.body.products[0]?.variants ?? []) as Variant[];
    expect(shoe).toMatchObject({
      id: 'pi-shoe-black-us-9',
      price: { amount: 6900, currency: 'USD' },
      list_price: { amount: 8900, currency: 'USD' },
      availability: { available: true, status: 'in_stock' },
      condition: ['new'],
      variant_options: [
        { name: 'Color', value: 'Black' },
        { name: 'Size', value: 'US 9' },
      ],
      media: [
        {
          type: 'image',
          url: `${origin}/merchants/pine/pictures/running-shoe-black.svg`,
          width: 640,
          height: 640,
          alt_text: 'Shoe, Black, US 9',
        },
      ],
      seller: { name: 'Pine' },
    });
    const statuses = (shop.patches[0]?.body.products ?? []).flatMap(({ variants }) =>
      (variants as Variant[]).map(({ availability }) => availability.status),
    );
    expect(new Set(statuses)).toEqual(new Set(['in_stock', 'limited_stock', 'out_of_stock', 'backorder', 'discontinued']));
  });

  it('carries the facts as a list under the prose', () => {
    const [shoe] = pineProducts;
    expect(shoe && factsMarkdown(shoe, pine)).toBe(
      'A thing.\n\n- Brand: Pine\n- Rating: 4.6 of 5 (812 ratings)\n- Material: wood\n- Dispatch: ships in 1 day, delivered in 4–6 days, express in 2–3 days\n- Shipping: $5.00, free from $200.00\n- Returns: within 30 days, free',
    );
  });

  it('follows the back office at once', async () => {
    const answer = await shop.stock('pi-mug-1', { price: 999, stock: 0 });
    expect([answer.status, await answer.json()]).toEqual([200, { id: 'pi-mug-1', price: 999, stock: 0 }]);
    expect(lastPatch()).toMatchObject([
      { id: 'pi-mug-1', price: { amount: 999 }, availability: { available: false, status: 'out_of_stock' } },
    ]);
    await shop.stock('pi-mug-1', { price: 1250, stock: 5000 });
  });

  it('follows a sale that leaves few or none', async () => {
    const { body } = await shop.call('POST', '/checkout_sessions', {
      line_items: [{ id: 'pi-stove-1', quantity: 3 }],
      currency: 'usd',
      capabilities: {},
      fulfillment_details: { address },
    });
    expect((await shop.call('POST', `/checkout_sessions/${body.id}/complete`, payment())).body.status).toBe('completed');
    await expect
      .poll(lastPatch, { interval: 20, timeout: 3000 })
      .toMatchObject([{ id: 'pi-stove-1', availability: { status: 'out_of_stock' } }]);
  });
});

describe('the back office', () => {
  it('belongs to the merchant whose bearer is shown', async () => {
    expect((await shop.stock('pi-mug-1', { stock: 1 }, 'demo-olive')).status).toBe(404);
    expect((await shop.stock('pi-mug-1', { stock: 1 }, 'nobody')).status).toBe(401);
  });

  it('takes whole amounts only', async () => {
    for (const change of [{ stock: -1 }, { price: 1.5 }, { price: 3e9 }, { stock: '5' as unknown as number }]) {
      expect((await shop.stock('pi-mug-1', change)).status).toBe(400);
    }
  });
});
