import 'server-only';
import { shop } from '@/lib/wiring';
import { currentShopper } from './shopper';

const types = { json: 'application/json', csv: 'text/csv; charset=utf-8' } as const;

/** `GET …?format=json|csv`: all consents, tokens, uses and revocations of the shopper who asks, as a file to keep. */
export async function paymentsFile(request: Request): Promise<Response> {
  const wanted = new URL(request.url).searchParams.get('format');
  const format = wanted === 'csv' || wanted === 'json' ? wanted : undefined;
  const who = await currentShopper();
  if (!format || !who) return new Response('There is nothing here.', { status: 404 });
  return new Response(await (await shop()).ledger.export(who, format), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="payments.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
