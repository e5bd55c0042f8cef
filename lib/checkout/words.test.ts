import { expect, test } from 'vitest';
import { shopOfFile } from '@/lib/mock/merchant/testing/file';
import { origin } from '@/lib/mock/merchant/testing/shop';
import { buyer, face, scene, shopper } from './testing/counter';

const { db, shop } = await shopOfFile();

test('a note, a gift message and an answer about news reach the merchant with the order, and only what was said', async () => {
  const sent: { path: string; body: Record<string, unknown> }[] = [];
  const merchant = {
    ...{ face: { ...face, slug: 'pine' }, baseUrl: `${origin}/api/acp`, bearer: 'demo-pine', webhookSecrets: [] },
    door: async (request: Request) => {
      const text = await request.clone().text();
      if (text) sent.push({ path: new URL(request.url).pathname, body: JSON.parse(text) as Record<string, unknown> });
      return shop.door(request);
    },
  };
  const at = scene(db, { merchants: () => merchant, timeouts: { read: 5_000, write: 5_000, complete: 5_000 } });
  const started = await at.checkout.start({ shopperId: shopper, merchant: 'pine', items: [{ id: 'pi-card-1', quantity: 1 }] });
  if ('trouble' in started) throw new Error(started.trouble.text);
  expect(started.consents).toEqual([expect.objectContaining({ channel: 'email', text: 'Send me news.', on: false })]);
  await at.checkout.update(shopper, started.id, { buyer, note: 'Ring twice.' });
  const view = await at.checkout.update(shopper, started.id, { giftMessage: 'For Grace' });
  expect(view?.asked).toMatchObject({ note: 'Ring twice.', giftMessage: 'For Grace' });
  const before = sent.length;
  const ticked = await at.checkout.update(shopper, started.id, { consents: [{ channel: 'email', opted_in: true }] });
  expect([ticked?.consents[0]?.on, sent.length]).toEqual([true, before]);
  const paid = await at.checkout.complete(shopper, started.id, { paymentMethodId: 'pm_1', totalSeen: 5000 });
  expect(paid?.session.order?.confirmation?.order_notes).toBe('Ring twice.\n\nGift message: For Grace');
  expect(sent.at(-1)?.body.marketing_consents).toEqual([{ channel: 'email', opted_in: true }]);

  const silent = await at.checkout.start({ shopperId: shopper, merchant: 'pine', items: [{ id: 'pi-card-1', quantity: 1 }] });
  if ('trouble' in silent) throw new Error(silent.trouble.text);
  await at.checkout.complete(shopper, silent.id, { paymentMethodId: 'pm_2', totalSeen: 5000 });
  expect(sent.at(-1)?.path).toContain('/complete');
  expect(sent.at(-1)?.body).not.toHaveProperty('marketing_consents');
});
