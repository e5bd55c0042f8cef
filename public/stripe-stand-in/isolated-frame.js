const base = '/stripe-stand-in';

/** An iframe of an opaque origin and the private line to it. Resolves when both sides know each other. */
export function isolatedFrame(path, title, onMessage) {
  // Not randomUUID: that exists only on https and localhost.
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-forms');
  frame.src = `${base}/${path}#${nonce}`;
  Object.assign(frame.style, { border: '0', width: '100%', display: 'block', background: 'transparent' });
  const waiting = new Map();
  let port;
  let lastCall = 0;
  let greet;
  const ready = new Promise((resolve) => {
    greet = (event) => {
      // An opaque origin reads "null"; the frame proves itself by its window and by the nonce it was opened with.
      if (event.source !== frame.contentWindow || event.origin !== 'null' || event.data?.nonce !== nonce) return;
      const line = new MessageChannel();
      port = line.port1;
      port.onmessage = ({ data }) => {
        if (data.kind === 'ready') resolve();
        else if (data.kind === 'answer') {
          waiting.get(data.call)?.(data.result);
          waiting.delete(data.call);
        } else onMessage(data);
      };
      // '*' because an opaque origin has no name; the nonce came from the frame itself, and nothing secret is in the message.
      frame.contentWindow.postMessage({ nonce }, '*', [line.port2]);
    };
    addEventListener('message', greet);
  });
  return {
    frame,
    ready,
    tell: (verb, value) => ready.then(() => port.postMessage({ verb, value })),
    ask: (verb, value) =>
      ready.then(
        () =>
          new Promise((resolve) => {
            waiting.set(++lastCall, resolve);
            port.postMessage({ call: lastCall, verb, value });
          }),
      ),
    close() {
      for (const answer of waiting.values()) answer({ error: { type: 'invalid_request_error', message: 'The form was closed.' } });
      waiting.clear();
      removeEventListener('message', greet);
      port?.close();
      frame.remove();
    },
  };
}
