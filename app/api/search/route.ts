import { shop } from '@/lib/wiring';

export async function POST(request: Request): Promise<Response> {
  return (await shop()).catalog.searchDoor(request);
}
