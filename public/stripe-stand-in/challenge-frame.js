// The bank's page of the stand-in (opaque origin): says what is asked, and reports what was pressed.

const pageOrigin = new URL(location.href).origin;
const nonce = location.hash.slice(1);
const state = document.getElementById('state');
const buttons = [...document.querySelectorAll('button')];
let port;
let asked;

async function report(result) {
  const body = new URLSearchParams({ source: asked.source, key: document.documentElement.dataset.key, ...(result ? { result } : {}) });
  const answer = await fetch(`${pageOrigin}/api/psp/v1/stand_in/authentications`, { method: 'POST', body, credentials: 'omit' });
  const found = await answer.json();
  return answer.ok ? { paymentIntent: found } : { error: found.error };
}

/** The buttons come disabled: until the question stands there, there is nothing to answer, and a press would be lost. */
function enable(on) {
  for (const button of buttons) button.disabled = !on;
}

async function press(result) {
  enable(false);
  state.textContent = 'One moment…';
  try {
    port.postMessage({ kind: 'done', result: await report(result) });
  } catch {
    state.textContent = 'The bank could not be reached. Nothing was charged; try again.';
    enable(true);
  }
}

document.getElementById('complete').addEventListener('click', () => press('complete'));
document.getElementById('fail').addEventListener('click', () => press('fail'));
addEventListener('keydown', (event) => event.key === 'Escape' && port?.postMessage({ kind: 'escape' }));

async function begin(value) {
  asked = value;
  document.documentElement.classList.toggle('dark', value.dress.scheme === 'dark');
  document.documentElement.classList.toggle('light', value.dress.scheme === 'light');
  const { paymentIntent, error } = await report().catch(() => ({ error: { message: 'The bank could not be reached.' } }));
  if (error || paymentIntent.status !== 'requires_action')
    return port.postMessage({ kind: 'done', result: error ? { error } : { paymentIntent } });
  const decimals = new Intl.NumberFormat('en', { style: 'currency', currency: paymentIntent.currency }).resolvedOptions()
    .maximumFractionDigits;
  const amount = new Intl.NumberFormat('en-US', { style: 'currency', currency: paymentIntent.currency }).format(
    paymentIntent.amount / 10 ** decimals,
  );
  document.getElementById('amount').textContent = `Is this payment of ${amount} yours?`;
  enable(true);
  document.getElementById('complete').focus();
}

addEventListener('message', (event) => {
  if (port || event.source !== parent || event.origin !== pageOrigin || event.data?.nonce !== nonce || !event.ports[0]) return;
  port = event.ports[0];
  port.onmessage = ({ data }) => data.verb === 'begin' && begin(data.value);
  port.postMessage({ kind: 'ready' });
});
parent.postMessage({ kind: 'aisle-card-frame', nonce }, pageOrigin);
