/** What could still become a link or a picture: an open bracket, an address without its end, a word that a `://` may follow. */
const open =
  /(?:!?\[[^\]\n]{0,300}(?:\](?:\([^)\n]{0,600})?)?|!|(?:[a-z][a-z0-9+.-]{0,30}:\/\/|www\.)\S{0,600}|\b[a-z][a-z0-9+.-]{0,30}:?\/?)$/i;
const picture = /!\[[^\]\n]*\]\([^)\n]*\)/g;
const link = /\[([^\]\n]*)\]\([^)\n]*\)/g;
const address = /(?:\b[a-z][a-z0-9+.-]*:\/\/|\bwww\.)[^\s"'<>()[\]，。；、]+/gi;

const unlinked = (text: string) => text.replace(picture, '').replace(link, '$1');

/** A whole text without its links and pictures. */
export function withoutLinks(text: string): string {
  const linkless = createLinkless();
  return linkless.take(text) + linkless.end();
}

/**
 * A model never gives a link or a picture: the shop shows those from its own data. Takes them out of streamed words; a link keeps its text.
 * `take` gives what is surely none, `end` the rest.
 */
export function createLinkless() {
  let held = '';
  return {
    take(delta: string): string {
      const text = unlinked(held + delta);
      const at = text.search(open);
      held = at < 0 ? '' : text.slice(at);
      return (at < 0 ? text : text.slice(0, at)).replace(address, '…');
    },
    end(): string {
      const rest = unlinked(held).replace(address, '…');
      held = '';
      return rest;
    },
  };
}
