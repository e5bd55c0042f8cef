// Inside every frame of the stand-in (opaque origin): the private line to the page that opened it, and the page's looks. A classic script, for an opaque
// origin may not fetch modules; what the frames share hangs on this one name.
globalThis.frameLine = (() => {
  const pageOrigin = new URL(location.href).origin;
  const root = document.documentElement;
  let port;
  const send = (message) => port?.postMessage(message);

  function dress({ colors = {}, scheme, font, size }) {
    root.classList.toggle('dark', scheme === 'dark');
    root.classList.toggle('light', scheme === 'light');
    for (const [name, value] of Object.entries(colors))
      if (CSS.supports(name === 'radius' ? 'border-radius' : 'color', value)) root.style.setProperty(`--${name}`, value);
    if (font) root.style.setProperty('--font', font);
    // All measures of a frame are in these.
    if (size && CSS.supports('font-size', size)) root.style.fontSize = size;
  }

  /** The shop's font, handed over as bytes: this origin may not fetch one. */
  function fonts(files) {
    for (const { name, bytes, weight, style } of files) {
      new FontFace(name, bytes, { weight, style }).load().then(
        (face) => document.fonts.add(face),
        () => undefined, // the fallback font it is
      );
    }
  }

  /**
   * Says hello to the page and calls `answers[verb](value)` for what it sends; what that returns goes back to who asked. One page may talk to this
   * frame: its parent, of the origin that this frame came from, holding the nonce that the frame was opened with. `opened` is called once they talk.
   */
  function open(answers, opened) {
    const nonce = location.hash.slice(1);
    const known = { dress, fonts, ...answers };
    addEventListener('message', (event) => {
      if (port || event.source !== parent || event.origin !== pageOrigin || event.data?.nonce !== nonce || !event.ports[0]) return;
      port = event.ports[0];
      port.onmessage = async ({ data: { call, verb, value } }) => {
        const result = Object.hasOwn(known, verb) ? await known[verb](value ?? {}) : undefined;
        if (call) send({ kind: 'answer', call, result: result ?? {} });
      };
      opened?.();
      send({ kind: 'ready' });
    });
    parent.postMessage({ kind: 'aisle-card-frame', nonce }, pageOrigin);
  }

  /** A form post is a simple request: the paths that answer an opaque origin need no preflight. Rejects when nobody answers. */
  async function post(path, fields) {
    const body = new URLSearchParams({ ...fields, key: root.dataset.key });
    const answer = await fetch(`${pageOrigin}/api/psp/v1/${path}`, { method: 'POST', body, credentials: 'omit' });
    return { ok: answer.ok, found: await answer.json() };
  }

  /** Minor units as text, in the way of the currency. */
  function money(amount, currency) {
    const format = new Intl.NumberFormat('en-US', { style: 'currency', currency });
    return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
  }

  return { open, send, post, money, dress };
})();
