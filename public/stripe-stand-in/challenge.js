// The bank's page in its dialog, fetched when the first card asks for authentication.
import { frameDialog } from './frame-dialog.js';

const title = 'Your bank asks you to confirm';
const canceled = {
  type: 'invalid_request_error',
  code: 'authentication_canceled',
  message: 'The confirmation was closed. Nothing was charged.',
};

/** Opens the challenge and resolves as stripe.handleNextAction does: `{ paymentIntent }` or `{ error }`. Closing the dialog leaves the payment open. */
export function challenge({ isolatedFrame, dress, source }) {
  return new Promise((resolve) => {
    const finish = (result) => {
      dialog.close();
      resolve(result);
    };
    const dialog = frameDialog({
      ...{ isolatedFrame, dress, title, path: 'challenge', height: '15rem', back: 'Cancel and go back' },
      leave: () => finish({ error: canceled }),
      onMessage: (message) => message.kind === 'done' && finish(withError(message.result)),
    });
    dialog.tell('begin', { source, dress });
  });
}

/** Stripe.js answers a failed authentication with an error that carries the payment. */
function withError({ paymentIntent, error }) {
  if (error) return { error };
  if (paymentIntent.status !== 'requires_payment_method') return { paymentIntent };
  return { error: { ...(paymentIntent.last_payment_error ?? { message: 'The payment failed.' }), payment_intent: paymentIntent } };
}
