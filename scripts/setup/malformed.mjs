/**
 * Paths with a percent sign that begins no escape (`/checkout_sessions/%`). Next's router decodes paths before its proxy or any route sees them and
 * answers 500 in plain text, so they are answered in front of it: 400, in the words of the party whose door it is.
 */

const message = 'The path is not a valid one: a percent sign begins no escape.';
const flat = { type: 'invalid_request', code: 'invalid_path', message };
const stripe = { error: { type: 'invalid_request_error', message } };
const page = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>No such page</title>
<body style="font:1.0625rem/1.6 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem"><h1>This address cannot be read</h1>
<p>It has a percent sign where none can be. <a href="/">Back to the shop</a></p>`;

/** Whether the path of a request's target can be decoded. What comes after the question mark is its reader's business. */
export function isMalformed(target) {
  try {
    decodeURIComponent(target.split('?', 1)[0]);
    return false;
  } catch {
    return true;
  }
}

/** What stands in the body of a refused path, and of which kind it is. */
export function refusalOf(target) {
  if (target.startsWith('/api/psp/v1/')) return { type: 'application/json', body: JSON.stringify(stripe) };
  if (target.startsWith('/api/') || target.startsWith('/agentic_checkout/'))
    return { type: 'application/json', body: JSON.stringify(flat) };
  return { type: 'text/html; charset=utf-8', body: page };
}

/** Answers a request whose path cannot be read; false when it can, and nothing was done. */
export function refuseMalformed({ url = '', headers }, outgoing) {
  if (!isMalformed(url)) return false;
  const { type, body } = refusalOf(url);
  const echoed = Object.fromEntries(['request-id', 'idempotency-key'].flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));
  outgoing.writeHead(400, {
    ...echoed,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
  });
  outgoing.end(body);
  return true;
}
