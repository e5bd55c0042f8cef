import { dressOf, fontsOf } from './appearance.js';
import { emitter } from './emitter.js';
import { isolatedFrame } from './isolated-frame.js';

const available = { applePay: false, googlePay: false, link: false, amazonPay: false, paypal: false, klarna: false, testWallet: true };
const closed = { type: 'invalid_request_error', message: 'The wallet was closed.' };

/** The `expressCheckout` element: one button of the stand-in's test wallet, in an isolated frame. A press opens the wallet's sheet in a frame of its own. */
export function expressElement(type, group, given = {}) {
  const { emit, chained } = emitter();
  let options = given;
  let line;
  let sheet;

  const dress = () => {
    if (!line) return;
    const look = dressOf(group.options.appearance, line.frame);
    line.frame.style.colorScheme = look.scheme;
    line.tell('dress', look);
  };

  /** Stripe gives the page a second to say what the sheet shows; a page that says nothing gets no sheet. */
  function pressed() {
    if (sheet) return;
    let waiting = true;
    const late = setTimeout(() => {
      waiting = false;
    }, 1000);
    const answer = (then) => (details) => {
      clearTimeout(late);
      if (waiting) then({ ...options, ...details });
      waiting = false;
    };
    emit('click', { elementType: type, expressPaymentType: 'test_wallet', resolve: answer(open), reject: answer(() => undefined) });
  }

  async function open(details) {
    const { walletSheet } = await import('./wallet-sheet.js');
    if (!line || sheet) return;
    const dress = dressOf(group.options.appearance, line.frame);
    sheet = walletSheet({ isolatedFrame, dress, group, details, type, emit, onClosed: () => (sheet = undefined) });
  }

  const element = {
    ...chained(() => element),
    mount(where) {
      const place = typeof where === 'string' ? document.querySelector(where) : where;
      if (!place) throw new Error(`The element to mount into (${where}) is not in the page.`);
      element.unmount();
      const mine = isolatedFrame('express', 'Secure express checkout frame', (message) => {
        if (message.kind === 'press') pressed();
        else emit(message.kind, { elementType: type });
      });
      line = mine;
      // Room for the focus ring inside the frame, as with the card fields.
      Object.assign(mine.frame.style, { width: 'calc(100% + 6px)', margin: '-3px', height: `${(options.buttonHeight ?? 44) + 6}px` });
      place.replaceChildren(mine.frame);
      mine.ready.then(() => {
        if (line !== mine) return;
        dress();
        fontsOf(group.options.appearance?.variables?.fontFamily).then((fonts) => mine.tell('fonts', fonts));
        emit('ready', { elementType: type, availablePaymentMethods: available });
      });
      return element;
    },
    unmount() {
      sheet?.close();
      line?.close();
      line = undefined;
      return element;
    },
    destroy() {
      element.unmount();
      group.forget(element);
    },
    update(more) {
      options = { ...options, ...more };
    },
    focus: () => void line?.tell('focus'),
    blur: () => void line?.tell('blur'),
    clear: () => undefined,
    _type: type,
    _dress: dress,
    _isOpen: () => sheet !== undefined,
    _create: () => sheet?.createPaymentMethod() ?? Promise.resolve({ error: closed }),
  };
  return element;
}
