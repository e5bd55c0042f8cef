import { z } from 'zod';
import { Buyer } from './buyer';
import { ItemRequest } from './item';
import { LineItem } from './line-item';
import { Message } from './message';
import { open } from './open';
import { Total } from './total';

/** Digest §17: totals are estimates; no payment, no delivery. */
export const Cart = open({
  id: z.string(),
  line_items: z.array(LineItem),
  currency: z.string(),
  totals: z.array(Total),
  buyer: Buyer.optional(),
  messages: z.array(Message).optional(),
  continue_url: z.string().optional(),
  expires_at: z.string().optional(),
});
export type Cart = z.infer<typeof Cart>;

export const CartCreateRequest = open({
  line_items: z.array(ItemRequest).min(1),
  buyer: Buyer.partial().nullish(),
  locale: z.string().nullish(),
});
export type CartCreateRequest = z.infer<typeof CartCreateRequest>;

/** `PUT /carts/{id}`: full replacement. */
export const CartUpdateRequest = open({ line_items: z.array(ItemRequest).min(1), buyer: Buyer.partial().nullish() });
export type CartUpdateRequest = z.infer<typeof CartUpdateRequest>;
