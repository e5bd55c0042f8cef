import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { customerObject } from '../objects/customer';
import { listObject } from '../objects/list';
import { paymentMethodObject } from '../objects/payment-method';
import { expand, metadata, page, read, word } from '../params';
import type { Handler, Parts } from '../parts';
import { missing } from '../refusal';
import { pspCustomers, pspPaymentMethods } from '../tables';

const text = z.string().max(5000).optional();
const shape = z.strictObject({ email: text, name: text, description: text, metadata: metadata.optional(), expand: expand.optional() });

/** `POST /v1/customers`. */
export const createCustomer: Handler = async (parts, { caller, params }) => {
  const wanted = read(shape, params);
  const row = {
    id: parts.newId('cus'),
    account: caller.account,
    email: wanted.email || null,
    name: wanted.name || null,
    description: wanted.description || null,
    metadata: wanted.metadata ?? {},
    deleted: false,
    created: parts.clock(),
  };
  return { body: customerObject(row), writes: [parts.db.insert(pspCustomers).values(row)] };
};

/** `GET /v1/customers/:id`; a deleted one still answers, saying so. */
export const retrieveCustomer: Handler = async (parts, { caller, id }) => ({
  body: customerObject(await customerOf(parts, caller.account, id, true)),
});

/** `POST /v1/customers/:id`. */
export const updateCustomer: Handler = async (parts, { caller, id, params }) => {
  const wanted = read(shape, params);
  const found = await customerOf(parts, caller.account, id);
  const row = {
    ...found,
    email: wanted.email === undefined ? found.email : wanted.email || null,
    name: wanted.name === undefined ? found.name : wanted.name || null,
    description: wanted.description === undefined ? found.description : wanted.description || null,
    metadata: { ...found.metadata, ...wanted.metadata },
  };
  return { body: customerObject(row), writes: [parts.db.update(pspCustomers).set(row).where(eq(pspCustomers.id, id))] };
};

/** `DELETE /v1/customers/:id`: the person's details and cards go with it. */
export const deleteCustomer: Handler = async (parts, { caller, id }) => {
  const found = await customerOf(parts, caller.account, id);
  return {
    body: customerObject({ ...found, deleted: true }),
    writes: [
      parts.db
        .update(pspCustomers)
        .set({ deleted: true, email: null, name: null, description: null, metadata: {} })
        .where(eq(pspCustomers.id, id)),
      parts.db.update(pspPaymentMethods).set({ customer: null, used: true, billing: {} }).where(eq(pspPaymentMethods.customer, id)),
    ],
  };
};

/** `GET /v1/customers/:id/payment_methods`: the saved cards, newest first. */
export const listCustomerCards: Handler = async (parts, { caller, id, params }) => {
  const { limit = 10 } = read(z.strictObject({ ...page, type: z.enum(['card']).optional(), expand: expand.optional() }), params);
  await customerOf(parts, caller.account, id);
  const rows = await parts.db
    .select()
    .from(pspPaymentMethods)
    .where(and(eq(pspPaymentMethods.customer, id), eq(pspPaymentMethods.account, caller.account)))
    .orderBy(desc(pspPaymentMethods.created), desc(pspPaymentMethods.id))
    .limit(limit + 1);
  return { body: listObject(`/v1/customers/${id}/payment_methods`, rows.map(paymentMethodObject), limit) };
};

/** The account's customer; throws Refusal 404. */
export async function customerOf(parts: Parts, account: string, id: string, evenDeleted = false) {
  const [row] = await parts.db
    .select()
    .from(pspCustomers)
    .where(and(eq(pspCustomers.id, id), eq(pspCustomers.account, account)));
  if (!row || (row.deleted && !evenDeleted)) throw missing('customer', id);
  return row;
}

export const customerParam = z.strictObject({ customer: word, expand: expand.optional() });
