import { shop } from '@/lib/wiring';

async function handle(request: Request): Promise<Response> {
  return (await shop()).catalog.feeds(request);
}

export { handle as GET, handle as PATCH, handle as POST, handle as PUT };
