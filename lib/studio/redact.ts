/**
 * What is taken out before an exchange is kept, so that no page and no download can show it: keys, signatures, payment tokens, card numbers, codes that are
 * money, and who the shopper is. What stays (country, state, postcode, totals, items, statuses) is what one looks for in an exchange.
 */
const hiddenHeaders = new Set([
  'authorization',
  'cookie',
  'set-cookie',
  'signature',
  'merchant-signature',
  'stripe-signature',
  'x-api-key',
]);
const hiddenFields = new Set([
  ...['number', 'cvc', 'cryptogram', 'client_secret', 'secret', 'api_key', 'password', 'fields', 'code_secret'],
  'license_key', // a gift card that was bought: its code is money
]);
/** Addresses that open something by themselves (an order's page, a download): where they lead is shown, what opens it is not. */
const openingAddresses = new Set(['permalink_url', 'access_url']);
/** The shape stays, so that a schema still fits. */
const personal: Record<string, string> = {
  email: 'hidden@example.com',
  phone: '+10000000000',
  phone_number: '+10000000000',
  name: '[hidden]',
  full_name: '[hidden]',
  first_name: '[hidden]',
  last_name: '[hidden]',
  line_one: '[hidden]',
  line_two: '[hidden]',
  line1: '[hidden]',
  line2: '[hidden]',
  city: '[hidden]',
};
/** Under these a name is a person's; elsewhere it is a product's or a handler's. */
const people = new Set([
  'buyer',
  'address',
  'billing_address',
  'billing_details',
  'fulfillment_details',
  'shipping',
  'recipient',
  'customer',
  'destination',
]);
const keyLike = /\b(sk|rk|pk|whsec|pm|spt|vt|seti|cs_secret)_[A-Za-z0-9_]{6,}\b/g;
const cardLike = /\b\d(?:[ -]?\d){12,18}\b/g;
/** Any word, and the rest of an address behind it: asked the other way round, a long word would be tried again from each of its letters. */
const wordOrEmail = /[\w.+-]+(@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,})?/g;
const keyInAddress = /([?&](?:key|token|access_token|secret|client_secret|sig|signature)=)[^&#\s"'<>\\]+/gi;
/** JSON in base64: a web token, or what a provider's script is to be handed (3-D Secure). */
const packedJson = /\beyJ[\w+/=.-]{10,}/g;

/** Header values that open something become `[hidden]`; the kind of an authorization stays. */
export function redactHeaders(headers: [name: string, value: string][]): [name: string, value: string][] {
  return headers.map(([name, value]) => {
    if (!hiddenHeaders.has(name.toLowerCase())) return [name, hidden(value)];
    return [name, name.toLowerCase() === 'authorization' ? `${value.split(' ')[0]} [hidden]` : '[hidden]'];
  });
}

/**
 * A body of JSON, of a form, or of server-sent events; anything else is gone through as text. Of JSON that cannot be read, because it is too long and was cut,
 * the same fields are hidden wherever they stand.
 */
export function redactBody(body: string, contentType: string): string {
  if (contentType.includes('x-www-form-urlencoded')) return redactForm(body);
  if (contentType.includes('json') || /^\s*[{[]/.test(body)) {
    try {
      return JSON.stringify(redactValue(JSON.parse(body), []));
    } catch {
      return hidden(body.replace(knownField, '"$1":"[hidden]"'));
    }
  }
  return hidden(body);
}

const knownField = new RegExp(
  `"(${[...hiddenFields, ...Object.keys(personal), ...openingAddresses, 'code'].join('|')})"\\s*:\\s*"(?:[^"\\\\]|\\\\.)*"?`,
  'g',
);

/** Text without what looks like a key, a card number, an e-mail address or what opens an address. */
export const hidden = (text: string): string =>
  text
    .replace(keyLike, (_, kind: string) => `${kind}_[hidden]`)
    .replace(packedJson, '[hidden]')
    .replace(keyInAddress, '$1hidden')
    .replace(wordOrEmail, (word, domain?: string) => (domain ? 'hidden@example.com' : word))
    .replace(cardLike, '[hidden]');

function redactValue(value: unknown, path: string[]): unknown {
  if (typeof value === 'string') return hidden(value);
  if (Array.isArray(value)) return value.map((one) => redactValue(one, path));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, redactField(name, own, path)]));
}

function redactField(name: string, value: unknown, path: string[]): unknown {
  if (hiddenFields.has(name) && value !== null) return '[hidden]';
  if (typeof value === 'string' && openingAddresses.has(name)) return hidden(value.replace(/[?#].*$/, '?hidden'));
  if (typeof value === 'string' && personal[name] && (name !== 'name' || path.some((part) => people.has(part)))) return personal[name];
  return redactValue(value, [...path, name]);
}

function redactForm(body: string): string {
  const fields = new URLSearchParams(body);
  for (const [name, value] of [...fields]) {
    const parts = name.split(/[[\]]+/).filter(Boolean);
    const last = parts.at(-1) ?? '';
    const stands = redactField(last, value, parts);
    fields.set(name, typeof stands === 'string' ? stands : hidden(value));
  }
  return fields.toString();
}
