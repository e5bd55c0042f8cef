import { z } from 'zod';
import { AcpError } from '@/lib/acp/schema';
import { parseRequest } from '@/lib/acp/server';
import { type Desk, shopFor } from '../desk';
import { cardLabel, plainCode } from '../rules/credit';
import { putGiftCard } from '../store/credits';
import type { Deed } from './door';

const Card = z.object({
  balance: z.int().min(0).max(100_000_000),
  currency: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional(),
  expires_at: z.iso.datetime({ offset: true }).optional(),
});

/** `POST gift_cards/{code}`: puts a gift card with that code into circulation, or gives one that is there this balance. */
export const putCard =
  (desk: Desk): Deed =>
  async (merchant, code, body) => {
    const { profile } = shopFor(desk, merchant);
    const { balance, currency = profile.currency, expires_at } = parseRequest(Card, body);
    if (!profile.giftCards || plainCode(code).length < 6)
      throw new AcpError(400, { type: 'invalid_request', code: 'invalid_card', message: 'No such card.' });
    const card = {
      id: desk.newId('crd'),
      merchant,
      code,
      balance,
      currency,
      ...(expires_at ? { expiresAt: expires_at } : {}),
      now: desk.clock(),
    };
    await putGiftCard(desk.db, card, true);
    return { label: cardLabel(code), balance, currency };
  };
