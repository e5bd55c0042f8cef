import type { z } from 'zod';
import {
  AfterSales,
  AfterSalesQuote,
  type AfterSalesQuoteRequest,
  type CancellationRequest,
  type ReturnRequest,
  type WithdrawalRequest,
  withoutNulls,
} from '../schema';
import { type AcpCall, type AcpServer, call } from './call';

type Input<Schema extends z.ZodType> = z.input<Schema>;

const read = (body: unknown): AfterSales | undefined => AfterSales.safeParse(withoutNulls(body)).data;
const readQuote = (body: unknown): AfterSalesQuote | undefined => AfterSalesQuote.safeParse(withoutNulls(body)).data;
const pathOf = (orderId: string) => `/orders/${encodeURIComponent(orderId)}/after_sales`;

/** What can be asked for after the sale of an order, and what was. Only of a merchant that declared the extension. Throws AcpCallError. */
export function getAfterSales(server: AcpServer, orderId: string, options: Omit<AcpCall, 'idempotencyKey'> = {}): Promise<AfterSales> {
  return call(server, { name: 'after_sales', method: 'GET', path: pathOf(orderId), read }, options);
}

/** What these pieces would bring back; changes nothing. Throws AcpCallError. */
export function quoteAfterSales(
  server: AcpServer,
  orderId: string,
  body: Input<typeof AfterSalesQuoteRequest>,
  options: AcpCall,
): Promise<AfterSalesQuote> {
  return call(server, { name: 'quote', method: 'POST', path: `${pathOf(orderId)}/quotes`, body, read: readQuote }, options);
}

/** Cancels what has not left. Throws AcpCallError; `refused`: nothing changed, in the merchant's words. */
export function cancelOrder(
  server: AcpServer,
  orderId: string,
  body: Input<typeof CancellationRequest>,
  options: AcpCall,
): Promise<AfterSales> {
  return call(server, { name: 'cancel_order', method: 'POST', path: `${pathOf(orderId)}/cancellations`, body, read }, options);
}

/** Asks for a return. Throws AcpCallError. */
export function requestReturn(
  server: AcpServer,
  orderId: string,
  body: Input<typeof ReturnRequest>,
  options: AcpCall,
): Promise<AfterSales> {
  return call(server, { name: 'return', method: 'POST', path: `${pathOf(orderId)}/returns`, body, read }, options);
}

/** Takes a return back. Throws AcpCallError. */
export function withdrawReturn(
  server: AcpServer,
  orderId: string,
  body: Input<typeof WithdrawalRequest>,
  options: AcpCall,
): Promise<AfterSales> {
  return call(server, { name: 'withdraw', method: 'POST', path: `${pathOf(orderId)}/withdrawals`, body, read }, options);
}
