/** A drawing as an answer, kept by browsers for a year; 404 when there is none. Opened by itself it runs nothing. */
export function svg(drawing: string | undefined): Response {
  if (drawing === undefined) return new Response('There is no such picture.', { status: 404 });
  return new Response(drawing, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'X-Content-Type-Options': 'nosniff',
    },
  });
}
