// Inside the card frame (opaque origin). The card goes from here to the provider's stand-in and nowhere else; the page only gets pm_… back.

const { send, post } = globalThis.frameLine;
const names = ['number', 'expiry', 'cvc', 'postalCode'];
const inputs = Object.fromEntries(names.map((name) => [name, document.getElementById(name)]));
const shown = new Set(); // fields whose trouble may be shown: left, or asked to be complete

const brands = [
  ['visa', 'Visa', /^4/],
  ['mastercard', 'Mastercard', /^(5[1-5]|2[2-7])/],
  ['amex', 'Amex', /^3[47]/],
  ['discover', 'Discover', /^6(?:011|5)/],
];
const digitsOf = (text) => text.replace(/\D/g, '');
const brandOf = (digits) => brands.find(([, , starts]) => starts.test(digits)) ?? ['unknown', '', /^/];
const isAmex = () => brandOf(digitsOf(inputs.number.value))[0] === 'amex';

function passesLuhn(digits) {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const doubled = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const expiryOf = () => {
  const digits = digitsOf(inputs.expiry.value);
  return {
    month: Number(digits.slice(0, 2)),
    year: digits.length === 6 ? Number(digits.slice(2)) : 2000 + Number(digits.slice(2, 4)),
    digits: digits.length,
  };
};

/** Stripe's codes and sentences; undefined when the field is right. */
const troubleOf = {
  number() {
    const digits = digitsOf(inputs.number.value);
    if (digits.length < (isAmex() ? 15 : 16)) return ['incomplete_number', 'Your card number is incomplete.'];
    return passesLuhn(digits) ? undefined : ['invalid_number', 'Your card number is invalid.'];
  },
  expiry() {
    const { month, year, digits } = expiryOf();
    if (digits < 4 || digits === 5) return ['incomplete_expiry', "Your card's expiration date is incomplete."];
    if (month < 1 || month > 12) return ['invalid_expiry_month', "Your card's expiration date is invalid."];
    const now = new Date();
    if (year < now.getFullYear()) return ['invalid_expiry_year_past', "Your card's expiration year is in the past."];
    if (year === now.getFullYear() && month < now.getMonth() + 1)
      return ['invalid_expiry_month_past', "Your card's expiration date is in the past."];
    return year > now.getFullYear() + 50 ? ['invalid_expiry_year', "Your card's expiration year is invalid."] : undefined;
  },
  cvc() {
    const length = digitsOf(inputs.cvc.value).length;
    return length === 3 || (isAmex() && length === 4) ? undefined : ['incomplete_cvc', "Your card's security code is incomplete."];
  },
  postalCode() {
    return /^[\p{L}\d][\p{L}\d -]{2,9}$/u.test(inputs.postalCode.value.trim())
      ? undefined
      : ['incomplete_zip', 'Your ZIP or postal code is incomplete.'];
  },
};

const format = {
  number(text) {
    const digits = digitsOf(text).slice(0, brandOf(digitsOf(text))[0] === 'amex' ? 15 : 19);
    const groups = brandOf(digits)[0] === 'amex' ? /^(\d{0,4})(\d{0,6})(\d{0,5})/ : /^(\d{0,4})(\d{0,4})(\d{0,4})(\d{0,4})(\d{0,3})/;
    return (groups.exec(digits) ?? []).slice(1).filter(Boolean).join(' ');
  },
  expiry(text, deleting) {
    let digits = digitsOf(text);
    if (/^[2-9]/.test(digits) || /^1\s*\//.test(text)) digits = `0${digits}`;
    digits = digits.slice(0, /^\d\d20\d/.test(digits) ? 6 : 4);
    if (digits.length < 2 || (digits.length === 2 && deleting)) return digits;
    return `${digits.slice(0, 2)} / ${digits.slice(2)}`;
  },
  cvc: (text) => digitsOf(text).slice(0, 4),
  postalCode: (text) => text,
};

/** Formats while typing and keeps the caret behind the same digit. */
function reformat(name, event) {
  const input = inputs[name];
  const before = digitsOf(input.value.slice(0, input.selectionStart ?? 0)).length;
  const atEnd = input.selectionStart === input.value.length;
  const text = format[name](input.value, event.inputType?.startsWith('delete'));
  if (text === input.value) return;
  input.value = text;
  let caret = 0;
  for (let seen = 0; seen < before && caret < text.length; caret++) if (/\d/.test(text[caret])) seen++;
  caret = atEnd ? text.length : caret;
  input.setSelectionRange(caret, caret);
}

function showTrouble() {
  for (const name of names) {
    const trouble = shown.has(name) ? troubleOf[name]() : undefined;
    inputs[name].setAttribute('aria-invalid', String(trouble !== undefined));
    const place = document.getElementById(`${name}-error`);
    const sentence = trouble?.[1] ?? '';
    if (place.textContent !== sentence) place.textContent = sentence;
  }
}

const firstTrouble = () => names.map((name) => ({ name, trouble: troubleOf[name]() })).find((found) => found.trouble);
const errorOf = ([code, message]) => ({ type: 'validation_error', code, message });

function changed() {
  const [brand, label] = brandOf(digitsOf(inputs.number.value));
  const badge = document.getElementById('brand');
  if (badge.textContent !== label) badge.textContent = label;
  showTrouble();
  const visible = names.map((name) => (shown.has(name) ? troubleOf[name]() : undefined)).find(Boolean);
  send({
    kind: 'change',
    empty: names.every((name) => inputs[name].value === ''),
    complete: !firstTrouble(),
    brand,
    error: visible && errorOf(visible),
  });
}

/** Shows what is wrong and puts the cursor there. */
function submit() {
  for (const name of names) shown.add(name);
  changed();
  const found = firstTrouble();
  if (!found) return {};
  inputs[found.name].focus();
  return { error: errorOf(found.trouble) };
}

async function create({ billing }) {
  const trouble = submit();
  if (trouble.error) return trouble;
  const { month, year } = expiryOf();
  const fields = {
    type: 'card',
    'card[number]': digitsOf(inputs.number.value),
    'card[exp_month]': String(month),
    'card[exp_year]': String(year),
    'card[cvc]': digitsOf(inputs.cvc.value),
    'billing_details[address][postal_code]': inputs.postalCode.value.trim(),
  };
  for (const [name, value] of Object.entries(billing ?? {}))
    if (typeof value === 'string' && value) fields[`billing_details[${name}]`] = value;
  try {
    const { ok, found } = await post('payment_methods', fields);
    return ok ? { paymentMethod: found } : { error: found.error };
  } catch {
    return {
      error: { type: 'api_connection_error', message: 'The payment provider did not answer. Your card was not charged; try again.' },
    };
  }
}

const answers = {
  submit,
  create,
  focus: () => inputs.number.focus(),
  blur: () => document.activeElement?.blur(),
  clear() {
    for (const name of names) inputs[name].value = '';
    shown.clear();
    changed();
  },
  prefill({ postalCode }) {
    if (inputs.postalCode.value === '' && postalCode) inputs.postalCode.value = postalCode;
  },
};

for (const name of names) {
  inputs[name].addEventListener('input', (event) => {
    reformat(name, event);
    changed();
  });
  inputs[name].addEventListener('focus', () => send({ kind: 'focus' }));
  inputs[name].addEventListener('blur', () => {
    if (inputs[name].value !== '') shown.add(name);
    changed();
    send({ kind: 'blur' });
  });
  inputs[name].addEventListener('keydown', (event) => event.key === 'Escape' && send({ kind: 'escape' }));
}
document.getElementById('card').addEventListener('submit', (event) => event.preventDefault());

globalThis.frameLine.open(answers, () => {
  for (const name of names) inputs[name].disabled = false;
});
