import { shop } from '@/lib/wiring';

/** The bank's page, for the dialog that a card with authentication opens: a page of the provider's stand-in, for an isolated frame; refused when real keys are on. */
export const GET = async (request: Request) => (await shop()).psp(request);
