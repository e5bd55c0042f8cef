// The bank's page of the stand-in (opaque origin): says what is asked, and reports what was pressed.

const { send, post, money, dress } = globalThis.frameLine;
const state = document.getElementById('state');
const buttons = [...document.querySelectorAll('button')];
let asked;

async function report(result) {
  const { ok, found } = await post('stand_in/authentications', { source: asked.source, ...(result ? { result } : {}) });
  return ok ? { paymentIntent: found } : { error: found.error };
}

/** The buttons come disabled: until the question stands there, there is nothing to answer, and a press would be lost. */
function enable(on) {
  for (const button of buttons) button.disabled = !on;
}

async function press(result) {
  enable(false);
  state.textContent = 'One moment…';
  try {
    send({ kind: 'done', result: await report(result) });
  } catch {
    state.textContent = 'The bank could not be reached. Nothing was charged; try again.';
    enable(true);
  }
}

document.getElementById('complete').addEventListener('click', () => press('complete'));
document.getElementById('fail').addEventListener('click', () => press('fail'));
addEventListener('keydown', (event) => event.key === 'Escape' && send({ kind: 'escape' }));

async function begin(value) {
  asked = value;
  dress({ scheme: value.dress.scheme });
  const { paymentIntent, error } = await report().catch(() => ({ error: { message: 'The bank could not be reached.' } }));
  if (error || paymentIntent.status !== 'requires_action') return send({ kind: 'done', result: error ? { error } : { paymentIntent } });
  document.getElementById('amount').textContent = `Is this payment of ${money(paymentIntent.amount, paymentIntent.currency)} yours?`;
  enable(true);
  document.getElementById('complete').focus();
}

globalThis.frameLine.open({ begin });
