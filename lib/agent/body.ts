/** A request's body as text, read no further than `cap` bytes; undefined when it is longer. */
export async function readCapped(request: Request, cap: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > cap) return undefined;
  if (!request.body) return '';
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body) {
    size += chunk.byteLength;
    if (size > cap) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
