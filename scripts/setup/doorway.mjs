/**
 * A path that a door can be asked about as it is written: no escapes, no dots, no doubled or closing slashes. What is spelled otherwise takes the
 * long way, where Next redirects or refuses it.
 */
const plain = /^((?:\/[A-Za-z0-9_-]+)+)(?:\?[\x21-\x22\x24-\x7e]*)?$/;
/** So many bytes hold the longest text that any of these doors reads (512 Ki characters of at most three bytes). */
const most = 3 * 512 * 1024;

/**
 * The short way to the doors of other parties: straight from the socket, past Next's router. `doorOf` says which door answers a method and path.
 * Returns whether the request was taken; one that was not is as it came.
 */
export function createDoorway(doorOf) {
  return (incoming, outgoing) => {
    const path = plain.exec(incoming.url ?? '')?.[1];
    const door = path === undefined ? undefined : doorOf(incoming.method ?? '', path);
    if (!door) return false;
    void answer(door, incoming, outgoing);
    return true;
  };
}

async function answer(door, incoming, outgoing) {
  try {
    const { body, whole } = await bodyOf(incoming);
    const response = await door(requestOf(incoming, body));
    const bytes = Buffer.from(await response.arrayBuffer());
    // The rest of an endless body is not waited for.
    outgoing.writeHead(response.status, {
      ...headersOf(response),
      'content-length': bytes.length,
      ...(whole ? {} : { connection: 'close' }),
    });
    outgoing.end(bytes);
    if (!whole) outgoing.on('finish', () => incoming.destroy());
  } catch (error) {
    if (incoming.destroyed && !incoming.complete) return; // the caller hung up
    console.error(error);
    if (outgoing.headersSent) return outgoing.destroy();
    outgoing.writeHead(500, { 'content-type': 'text/plain' });
    outgoing.end('Internal Server Error');
  }
}

/** The body as it came, or as much of it as shows every door that it is too long. */
async function bodyOf(incoming) {
  const chunks = [];
  let length = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) return { body: Buffer.concat(chunks), whole: false };
  }
  return { body: chunks.length === 1 ? chunks[0] : Buffer.concat(chunks), whole: true };
}

/** As Next would hand it over: by the address that was asked for, with the caller's own in `x-forwarded-for`. */
function requestOf({ method, url, headers, socket }, body) {
  const sent = { 'x-forwarded-for': socket.remoteAddress ?? '' };
  for (const name in headers) {
    const value = headers[name];
    sent[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return new Request(`${originOf(headers)}${url}`, { method, headers: sent, body: body.length > 0 && method !== 'GET' ? body : null });
}

/** A host that is no host stands for this machine: none of these doors decides anything by it. */
const originOf = ({ host }) => `http://${/^(?:[A-Za-z0-9.-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/.test(host ?? '') ? host : 'localhost'}`;

function headersOf(response) {
  const headers = {};
  for (const [name, value] of response.headers) headers[name] = value;
  return headers;
}
