import { shop } from '@/lib/wiring';

/** OpenAPI 3.1 of every ACP door. */
export const GET = async (request: Request) => (await shop()).apiDescription(request);
