import { shop } from '@/lib/wiring';

/** The merchants' signed order events (ACP 2026-04-17). */
export async function POST(request: Request): Promise<Response> {
  const { orders } = await shop();
  return orders.webhook(request);
}
