import { shop } from '@/lib/wiring';

export const dynamic = 'force-dynamic';

export const GET = async (request: Request) => (await shop()).health(request);
