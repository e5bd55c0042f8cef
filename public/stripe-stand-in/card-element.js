import { dressOf, fontsOf } from './appearance.js';
import { emitter } from './emitter.js';
import { isolatedFrame } from './isolated-frame.js';

export const notMounted = { type: 'invalid_request_error', message: 'The card form is not on the page.' };

const notLoaded = { type: 'api_connection_error', message: 'The card form could not be loaded.' };

/** The frame's height by the room it has: two rows, three when it is narrow, four when it is narrow for large letters. Fixed, so that nothing below it moves. */
const heightFor = (width) => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  if (width <= 16 * rem) return '27rem';
  return width <= 26 * rem ? '19.5rem' : '12.5rem';
};

/** The `payment` element (and `card`, which is the same form here): an isolated frame that gives back only a payment method. */
export function cardElement(type, group, given = {}) {
  const { emit, chained } = emitter();
  let options = given;
  let line;
  let sizes;

  const eventOf = ({ empty, complete, brand, error }) =>
    type === 'card'
      ? { elementType: 'card', empty, complete, brand, value: { postalCode: '' }, error }
      : { elementType: 'payment', empty, complete, collapsed: false, value: { type: 'card' } };
  const hear = (message) => emit(message.kind, message.kind === 'change' ? eventOf(message) : { elementType: type });
  const prefill = () => line?.tell('prefill', { postalCode: options.defaultValues?.billingDetails?.address?.postal_code });
  const dress = () => {
    if (!line) return;
    const look = dressOf(group.options.appearance, line.frame);
    line.frame.style.colorScheme = look.scheme; // the same as inside, else the browser paints an opaque ground
    line.tell('dress', look);
  };

  const element = {
    ...chained(() => element),
    mount(where) {
      const place = typeof where === 'string' ? document.querySelector(where) : where;
      if (!place) throw new Error(`The element to mount into (${where}) is not in the page.`);
      element.unmount();
      const mine = isolatedFrame('frame', 'Secure payment input frame', hear);
      line = mine;
      const resize = () => {
        mine.frame.style.height = heightFor(place.clientWidth);
      };
      // Room for the focus ring inside the frame, without moving the fields out of line with the page.
      Object.assign(mine.frame.style, { width: 'calc(100% + 6px)', margin: '-3px' });
      resize();
      place.replaceChildren(mine.frame);
      sizes = new ResizeObserver(resize);
      sizes.observe(place);
      emit('loaderstart', { elementType: type });
      const late = setTimeout(() => emit('loaderror', { elementType: type, error: notLoaded }), 15_000);
      mine.ready.then(() => {
        clearTimeout(late);
        if (line !== mine) return;
        dress();
        fontsOf(group.options.appearance?.variables?.fontFamily).then((fonts) => mine.tell('fonts', fonts));
        prefill();
        emit('ready', element);
      });
      return element;
    },
    unmount() {
      sizes?.disconnect();
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
      prefill();
    },
    focus() {
      line?.frame.focus();
      line?.tell('focus');
    },
    blur: () => void line?.tell('blur'),
    clear: () => void line?.tell('clear'),
    collapse: () => undefined,
    _type: type,
    _dress: dress,
    _ask: (verb, value) => (line ? line.ask(verb, value) : Promise.resolve({ error: notMounted })),
  };
  return element;
}
