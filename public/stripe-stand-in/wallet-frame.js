// The test wallet's sheet (opaque origin). Cards and addresses are the wallet's own: the page learns the region of the address while something is chosen,
// the whole of it and the e-mail with the confirmation, and of the card only pm_….

const { send, post, money, dress } = globalThis.frameLine;

const person = { name: 'Ada Shopper', email: 'ada@example.com' };
const contacts = [
  { line1: '1455 Market Street', line2: 'Floor 6', city: 'San Francisco', state: 'CA', postal_code: '94103', country: 'US' },
  { line1: '10 SW Park Avenue', line2: '', city: 'Portland', state: 'OR', postal_code: '97205', country: 'US' },
];
// Stripe's published test cards; only the provider's stand-in hears the number.
const cards = [
  ['4242424242424242', 'Visa ending in 4242'],
  ['4000000000003220', 'Visa ending in 3220 · the bank asks'],
  ['4000000000000002', 'Visa ending in 0002 · is declined'],
  ['4000000000009995', 'Visa ending in 9995 · has too little money'],
];
const places = ['payee', 'card', 'contact-part', 'contact', 'rate-part', 'rate', 'lines', 'total', 'state', 'confirm'];
const part = Object.fromEntries(places.map((id) => [id, document.getElementById(id)]));
let shown;
let wantsAddress = false;

const option = (value, text) => Object.assign(document.createElement('option'), { value, textContent: text });
part.card.append(...cards.map(([, name], at) => option(at, name)));
part.contact.append(...contacts.map(({ line1, city, state }, at) => option(at, `${line1}, ${city}, ${state}`)));

const address = () => contacts[part.contact.value];

/** While the page asks its merchant, there is no total to agree to. */
function wait(text) {
  part.state.textContent = text;
  part.confirm.disabled = true;
  part.confirm.textContent = 'Pay';
  for (const field of [part.card, part.contact, part.rate]) field.disabled = true;
}

function ready() {
  for (const field of [part.card, part.contact, part.rate]) field.disabled = false;
  part.state.textContent = '';
  part.confirm.disabled = false;
  part.confirm.textContent = `Pay ${money(shown.amount, shown.currency)}`;
}

function row({ name, amount }) {
  const line = document.createElement('div');
  line.append(
    Object.assign(document.createElement('dt'), { textContent: name }),
    Object.assign(document.createElement('dd'), { textContent: money(amount, shown.currency) }),
  );
  return line;
}

/** What the page says: the amount, its lines and the ways of delivery. */
function show(view) {
  shown = { ...shown, ...view };
  const { amount, currency, lineItems = [], shippingRates = [] } = shown;
  const rate = part.rate.value;
  part.rate.replaceChildren(
    ...shippingRates.map((one) => option(one.id, `${one.displayName} · ${one.amount === 0 ? 'Free' : money(one.amount, currency)}`)),
  );
  if (shippingRates.some((one) => one.id === rate)) part.rate.value = rate;
  part.lines.replaceChildren(...lineItems.map(row));
  part.total.textContent = money(amount, currency);
  send({ kind: 'size', height: Math.ceil(document.getElementById('wallet').getBoundingClientRect().height) + 6 });
}

function askAddress() {
  wait('Asking for delivery and tax…');
  const { city, state, postal_code, country } = address();
  send({ kind: 'address', name: person.name, address: { city, state, postal_code, country } });
}

part.contact.addEventListener('change', askAddress);
part.rate.addEventListener('change', () => {
  wait('Asking for the new total…');
  send({ kind: 'rate', id: part.rate.value });
});
part.confirm.addEventListener('click', () => {
  wait('One moment…');
  const billingDetails = { ...person, address: address() };
  const shippingAddress = wantsAddress ? { name: person.name, address: address() } : undefined;
  send({ kind: 'confirm', billingDetails, shippingAddress, rateId: part.rate.value });
});
addEventListener('keydown', (event) => event.key === 'Escape' && send({ kind: 'escape' }));

globalThis.frameLine.open({
  begin(given) {
    dress(given.dress);
    wantsAddress = given.wantsAddress;
    part.payee.textContent = given.payee ? `To ${given.payee}` : '';
    part['contact-part'].hidden = !wantsAddress;
    part['rate-part'].hidden = !wantsAddress;
    show(given);
    if (wantsAddress) askAddress();
    else ready();
    part.confirm.focus();
  },
  details(view) {
    show(view);
    ready();
    part.confirm.focus();
  },
  trouble() {
    wait('The merchant does not deliver there, or did not answer. Nothing was charged.');
    part.contact.disabled = false;
  },
  async create() {
    try {
      const { ok, found } = await post('payment_methods', {
        type: 'card',
        'card[number]': cards[part.card.value][0],
        'card[exp_month]': '12',
        'card[exp_year]': String(new Date().getFullYear() + 3),
        'card[cvc]': '123',
        'billing_details[name]': person.name,
        'billing_details[email]': person.email,
        'billing_details[address][postal_code]': address().postal_code,
      });
      return ok ? { paymentMethod: found } : { error: found.error };
    } catch {
      return { error: { type: 'api_connection_error', message: 'The wallet did not answer. Nothing was charged; try again.' } };
    }
  },
});
