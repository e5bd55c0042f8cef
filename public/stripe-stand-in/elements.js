import { dark } from './appearance.js';
import { cardElement, notMounted } from './card-element.js';
import { emitter } from './emitter.js';
import { expressElement } from './express-element.js';

/** Kinds that this shop does not use: they are there and take no room. */
function emptyElement(type, group) {
  const { emit, chained } = emitter();
  const nothing = () => undefined;
  const element = {
    ...chained(() => element),
    mount() {
      queueMicrotask(() => emit('ready', element));
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

const kinds = { payment: cardElement, card: cardElement, expressCheckout: expressElement };

/** `stripe.elements(options)`: one group of elements that share a payment and an appearance. */
export function elementsGroup(given = {}) {
  const made = new Set();
  const { chained } = emitter();
  const group = { options: { ...given }, forget: (element) => made.delete(element) };
  const card = () => [...made].find((one) => one._type === 'payment' || one._type === 'card');
  const wallet = () => [...made].find((one) => one._isOpen?.());
  const dress = () => {
    for (const one of made) one._dress();
  };
  dark.addEventListener('change', dress);
  const elements = {
    ...chained(() => elements),
    create(type, options) {
      if ([...made].some((one) => one._type === type)) throw new Error(`Can only create one Element of type ${type}.`);
      const element = (Object.hasOwn(kinds, type) ? kinds[type] : emptyElement)(type, group, options);
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
      if (wallet()) return { selectedPaymentMethod: 'test_wallet' };
      const result = card() ? await card()._ask('submit') : { error: notMounted };
      return result.error ? { error: result.error } : { selectedPaymentMethod: 'card' };
    },
    fetchUpdates: () => Promise.resolve({}),
    /** `{ paymentMethod }` or `{ error }`, of the open wallet or else of the card form. */
    _create(billing) {
      if (wallet()) return wallet()._create();
      return card() ? card()._ask('create', { billing }) : Promise.resolve({ error: notMounted });
    },
  };
  return elements;
}
