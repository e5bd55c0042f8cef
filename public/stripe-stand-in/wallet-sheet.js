// The test wallet's sheet: a dialog around the provider's own frame, fetched at the first press of its button.
import { fontsOf } from './appearance.js';
import { frameDialog } from './frame-dialog.js';

/** How long the page may take to tell the new total after an address or a delivery was chosen, as with the real wallets. */
const answerWithinMs = 25_000;

/** Opens the sheet. It speaks to the page in Stripe's events: shippingaddresschange, shippingratechange, confirm, cancel. */
export function walletSheet({ isolatedFrame, dress, group, details, type, emit, onClosed }) {
  let rates = details.shippingRates ?? [];
  let over = false;
  const shown = (more = {}) => ({ amount: group.options.amount, currency: group.options.currency, ...more });
  const close = () => {
    if (over) return;
    over = true;
    dialog.close();
    onClosed();
  };
  const leave = () => {
    close();
    emit('cancel', { elementType: type });
  };

  /** Asks the page; the sheet can be confirmed again when it has answered. */
  function ask(name, event) {
    const late = setTimeout(() => settle('trouble', {}), answerWithinMs);
    let open = true;
    const settle = (verb, value) => {
      clearTimeout(late);
      if (open && !over) dialog.tell(verb, value);
      open = false;
    };
    const resolve = (answer = {}) => {
      rates = answer.shippingRates ?? rates;
      settle('details', shown({ lineItems: answer.lineItems, shippingRates: rates }));
    };
    emit(name, { elementType: type, ...event, resolve, reject: () => settle('trouble', {}) });
  }

  const said = {
    address: ({ name, address }) => ask('shippingaddresschange', { name, address }),
    rate: ({ id }) => ask('shippingratechange', { shippingRate: rates.find((rate) => rate.id === id) }),
    confirm: ({ billingDetails, shippingAddress, rateId }) =>
      emit('confirm', {
        ...{ elementType: type, expressPaymentType: 'test_wallet', billingDetails },
        ...(shippingAddress && { shippingAddress, shippingRate: rates.find((rate) => rate.id === rateId) }),
        paymentFailed: close,
      }),
    size: ({ height }) => {
      dialog.frame.style.height = `${Math.min(Math.max(Number(height) || 0, 120), 2400)}px`;
    },
  };
  const dialog = frameDialog({
    ...{ isolatedFrame, dress, leave, title: 'Test wallet', path: 'wallet', height: '27rem', back: 'Cancel' },
    onMessage: (message) => Object.hasOwn(said, message.kind) && said[message.kind](message),
  });
  dialog.tell('begin', {
    ...shown({ lineItems: details.lineItems, shippingRates: rates }),
    ...{ dress, payee: details.business?.name, wantsAddress: Boolean(details.shippingAddressRequired) },
  });

  fontsOf(dress.font).then((fonts) => over || dialog.tell('fonts', fonts));

  return {
    close,
    /** The payment method of the card that was confirmed; with it the wallet's part is done and the sheet goes. */
    async createPaymentMethod() {
      const made = await dialog.ask('create', {});
      close();
      return made;
    },
  };
}
