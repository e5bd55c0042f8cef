import { shop } from '@/lib/wiring';

/** The test wallet's button: a page of the provider's stand-in, for an isolated frame; refused when real keys are on. */
export const GET = async (request: Request) => (await shop()).psp(request);
