// The dialog around the bank's page, fetched when the first card asks for authentication.

/** Opens the challenge and resolves as stripe.handleNextAction does: `{ paymentIntent }` or `{ error }`. Closing the dialog leaves the payment open. */
export function challenge({ isolatedFrame, dress, source }) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const dialog = document.createElement('dialog');
    dialog.setAttribute('aria-label', 'Your bank asks you to confirm');
    Object.assign(dialog.style, {
      width: 'min(28rem, 92vw)',
      padding: '0',
      border: '0',
      borderRadius: '12px',
      overflow: 'hidden',
      colorScheme: dress.scheme,
      background: dress.scheme === 'dark' ? '#1c1a18' : '#fff',
    });
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Cancel and go back';
    // Its colours are the system's, in the page's own scheme.
    Object.assign(close.style, {
      display: 'block',
      minHeight: '2.75rem',
      margin: '0 1rem 1rem',
      padding: '0 1rem',
      font: 'inherit',
      cursor: 'pointer',
    });
    const finish = (result) => {
      line.close();
      dialog.close();
      dialog.remove();
      if (before instanceof HTMLElement) before.focus();
      resolve(result);
    };
    const leave = () =>
      finish({
        error: {
          type: 'invalid_request_error',
          code: 'authentication_canceled',
          message: 'The confirmation was closed. Nothing was charged.',
        },
      });
    const line = isolatedFrame('challenge', 'Your bank asks you to confirm', (message) => {
      if (message.kind === 'done') finish(withError(message.result));
      if (message.kind === 'escape') leave();
    });
    Object.assign(line.frame.style, { height: '15rem', colorScheme: dress.scheme });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      leave();
    });
    close.addEventListener('click', leave);
    dialog.append(line.frame, close);
    document.body.append(dialog);
    dialog.showModal();
    line.tell('begin', { source, dress });
  });
}

/** Stripe.js answers a failed authentication with an error that carries the payment. */
function withError({ paymentIntent, error }) {
  if (error) return { error };
  if (paymentIntent.status !== 'requires_payment_method') return { paymentIntent };
  return { error: { ...(paymentIntent.last_payment_error ?? { message: 'The payment failed.' }), payment_intent: paymentIntent } };
}
