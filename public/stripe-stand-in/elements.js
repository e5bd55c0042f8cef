import { dark } from './appearance.js';
import { cardElement, notMounted } from './card-element.js';
import { emitter } from './emitter.js';

/** Kinds that have nothing to show without real wallets: they say so and take no room. */
function emptyElement(type, group) {
  const { emit, chained } = emitter();
  const nothing = () => undefined;
  const element = {
    ...chained(() => element),
    mount() {
      queueMicrotask(() => emit('ready', type === 'expressCheckout' ? { elementType: type, availablePaymentMethods: undefined } : element));
      return element;
    },
    unmount: () => element,
    destroy: () => group.forget(element),
    update: nothing,
    focus: nothing,
    blur: nothing,
    clear: nothing,
    getValue: () => Promise.resolve({ complete: false, isNewAddress: true, value: {} }),
    _type: type,
    _dress: nothing,
  };
  return element;
}

/** `stripe.elements(options)`: one group of elements that share a payment and an appearance. */
export function elementsGroup(given = {}) {
  const made = new Set();
  const { chained } = emitter();
  const group = { options: { ...given }, forget: (element) => made.delete(element) };
  const card = () => [...made].find((one) => one._type === 'payment' || one._type === 'card');
  const dress = () => {
    for (const one of made) one._dress();
  };
  dark.addEventListener('change', dress);
  const elements = {
    ...chained(() => elements),
    create(type, options) {
      if ([...made].some((one) => one._type === type)) throw new Error(`Can only create one Element of type ${type}.`);
      const element = type === 'payment' || type === 'card' ? cardElement(type, group, options) : emptyElement(type, group);
      made.add(element);
      return element;
    },
    getElement(kind) {
      const type = typeof kind === 'string' ? kind : kind?.__elementType;
      return [...made].find((one) => one._type === type) ?? null;
    },
    update(more) {
      group.options = { ...group.options, ...more };
      dress();
      return Promise.resolve();
    },
    async submit() {
      const result = card() ? await card()._ask('submit') : { error: notMounted };
      return result.error ? { error: result.error } : { selectedPaymentMethod: 'card' };
    },
    fetchUpdates: () => Promise.resolve({}),
    _card: card,
  };
  return elements;
}
