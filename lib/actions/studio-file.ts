import { shop } from '@/lib/wiring';

/** `GET /studio/exchanges.har`: everything in the book as an HTTP Archive; 404 while the studio is off. */
export async function studioFile(): Promise<Response> {
  const { studio } = await shop();
  if (!studio.on) return new Response(null, { status: 404 });
  const headers = { 'Content-Disposition': 'attachment; filename="aisle.har"', 'Cache-Control': 'no-store' };
  return Response.json(studio.har(), { headers });
}
