import type { Exchange, Side } from './types';

/** The request as a command for a shell. What was hidden stands as `[hidden]`: put your own key there. */
export function curlOf({ method, url, request }: Exchange): string {
  const headers = request.headers.filter(([name]) => !['host', 'content-length', 'connection'].includes(name.toLowerCase()));
  const lines = [
    `curl -X ${method} ${quoted(url)}`,
    ...headers.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(request.body ? [`--data-raw ${quoted(request.body)}`] : []),
  ];
  return lines.join(' \\\n  ');
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** HTTP Archive 1.2, for browsers' developer tools and every other reader of HAR files. */
export function harOf(exchanges: Exchange[], version: string): unknown {
  return {
    log: { version: '1.2', creator: { name: 'Aisle', version }, entries: exchanges.map(entryOf) },
  };
}

function entryOf(exchange: Exchange) {
  const { at, method, url, request, response, ms, trouble, from, to } = exchange;
  const common = { httpVersion: 'HTTP/1.1', cookies: [], headersSize: -1 };
  return {
    startedDateTime: at,
    time: ms.whole,
    request: {
      ...{ method, url, ...common, headers: named(request.headers), bodySize: request.body.length },
      queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
      ...(request.body && { postData: { mimeType: typeOf(request), text: request.body } }),
    },
    response: {
      ...{ status: response?.status ?? 0, statusText: '', ...common, headers: named(response?.headers ?? []), redirectURL: '' },
      content: { size: response?.body.length ?? 0, mimeType: response ? typeOf(response) : '', text: response?.body ?? '' },
      bodySize: response?.body.length ?? 0,
    },
    cache: {},
    timings: { send: 0, wait: ms.head, receive: ms.whole - ms.head },
    comment: `${from} → ${to}${trouble ? `: ${trouble}` : ''}`,
  };
}

const named = (headers: Side['headers']) => headers.map(([name, value]) => ({ name, value }));
const typeOf = ({ headers }: Side) => headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? 'text/plain';
