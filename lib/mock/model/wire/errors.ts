/** OpenAI's error body: `{ error: { message, type, param, code } }`. */
export function errorAnswer(status: number, message: string, code: string | null = null, param: string | null = null): Response {
  const type = status === 429 ? 'rate_limit_exceeded' : status >= 500 ? 'server_error' : 'invalid_request_error';
  return Response.json({ error: { message, type, param, code } }, { status });
}
