import { z } from 'zod';
import { open } from './open';

/**
 * An extension of our own (docs/acp.md, "Seller-backed handlers"): what a merchant owes the buyer, gift card or store credit, as a part of what is paid.
 * The tokens come from the merchant's `delegate_payment`; the answer shows them as `store_credit` totals, which the schema has already.
 */
export const STORE_CREDIT_EXTENSION = 'example.aisle.store_credit';

/** `$.CheckoutSessionUpdateRequest.store_credit`: the tokens that count, all of them; `[]` or `null` takes them out again. */
export const StoreCreditRequest = open({ tokens: z.array(z.string().min(1).max(200)).max(10).nullish() });

/** Instruments and handlers of what the merchant itself holds for the buyer: `dev.acp.seller_backed.<kind>`, instrument `seller_backed_<kind>`. */
export const sellerBackedKind = (handlerName: string): string | undefined => /^dev\.acp\.seller_backed\.([a-z_]+)$/.exec(handlerName)?.[1];

/** A field that a handler wants filled in (RFC seller-backed payment handlers §5.3). */
export const RequiredField = open({
  name: z.string().min(1).max(64),
  label: z.string().min(1).max(128),
  type: z.string(),
  required: z.boolean(),
  pattern: z.string().max(500).optional(),
  placeholder: z.string().max(128).optional(),
  secure: z.boolean().optional(),
  description: z.string().max(300).optional(),
});
export type RequiredField = z.infer<typeof RequiredField>;

/** `POST /agentic_commerce/delegate_payment` to the seller (the RFC's §4.2): which handler, what the buyer typed, and how far the token may go. */
export const SellerDelegation = open({
  handler_id: z.string(),
  payment_method: open({ type: z.string(), fields: z.record(z.string().max(64), z.string().max(200)).optional() }),
  allowance: open({
    reason: z.literal('one_time'),
    max_amount: z.int().min(1),
    currency: z.string().regex(/^[a-z]{3}$/),
    checkout_session_id: z.string(),
    merchant_id: z.string().max(256),
    expires_at: z.iso.datetime({ offset: true }),
  }),
  metadata: z.record(z.string(), z.string()).optional(),
});
export type SellerDelegation = z.infer<typeof SellerDelegation>;

/** The 201 of delegate_payment, read leniently. */
export const DelegatedToken = open({ id: z.string().min(1).max(500), metadata: z.record(z.string(), z.unknown()).default({}) });
export type DelegatedToken = z.infer<typeof DelegatedToken>;
