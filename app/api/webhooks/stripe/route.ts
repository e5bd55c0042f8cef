import { shop } from '@/lib/wiring';

/** Stripe's signed events, of the agent's account and of the merchants'; in the demo the stand-in's. */
export const POST = async (request: Request) => (await shop()).stripeWebhooks(request);
