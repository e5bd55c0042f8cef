/** Values that occur nowhere else, so that finding one says where it went. */
export const shopper = {
  email: 'zephyrine.7d1f@canary-mail.example',
  name: 'Zephyrine Quillonmark',
  address: '7741 Vantablack Terrace',
  city: 'Quartzhaven',
  state: 'CA',
  zip: '94103',
};
export const cards = { good: '5555555555554444', declined: '4000000000009987', posted: '4000008260003178', cvc: '839' };
export const giftCode = 'CO-CORNER-20';

const secret = (name: string) => `canary${name}8f2c61d0b7`;
const slugs = ['fellmark', 'kilnfolk', 'wayhome', 'cornerly', 'second-light', 'mizuya'];
const perMerchant = (value: (slug: string) => string) => slugs.map((slug) => `${slug}=${value(slug)}`).join(',');

/** The environment of the shop under test: every secret that can be given is given, and marked. */
export const secrets = {
  AISLE_SECRET: secret('installation'),
  OPENAI_API_KEY: `sk-${secret('model')}`,
  STAND_IN_AGENT_KEY: `sk_test_${secret('agent')}`,
  STAND_IN_MERCHANT_KEYS: perMerchant((slug) => `sk_test_${secret(slug)}`),
  MERCHANT_TOKENS: perMerchant((slug) => `bearer_${secret(slug)}`),
};

export type Mark = { what: string; found: (text: string) => boolean };

const holds =
  (...spellings: string[]) =>
  (text: string) =>
    spellings.some((spelling) => text.includes(spelling));
const spaced = (number: string) => number.replace(/(\d{4})(?=\d)/g, '$1 ');
const encodings = (text: string) => [
  text,
  encodeURIComponent(text),
  text.replaceAll(' ', '+'),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
];

/** Nowhere at all but in the one request that hands the card to its provider. */
export const cardMarks: Mark[] = [
  ...[cards.good, cards.declined, cards.posted].map((number) => ({
    what: `card number ${number.slice(0, 4)}…`,
    found: holds(
      ...encodings(number),
      spaced(number),
      spaced(number).replaceAll(' ', '-'),
      spaced(number).replaceAll(' ', '+'),
      encodeURIComponent(spaced(number)),
    ),
  })),
  { what: 'security code', found: (text) => /(cv[cv]2?|security.?code)["'\]%5D:=\s]{1,12}839\b/i.test(text) },
];
export const secretMarks: Mark[] = [{ what: 'secret of the environment', found: (text) => /canary[a-z-]+8f2c61d0b7/.test(text) }];
export const personMarks: Mark[] = Object.entries(shopper)
  .filter(([name]) => !['state', 'zip'].includes(name))
  .map(([name, value]) => ({ what: name, found: holds(...encodings(value)) }));
export const giftMark: Mark = { what: 'gift card code', found: holds(giftCode, giftCode.replaceAll('-', '')) };
export const tokenMarks = (ids: string[]): Mark[] => [{ what: 'payment token', found: holds(...ids) }];

/** What was found where it must not be: "what in where". */
export function leaks(places: { where: string; text: string }[], marks: Mark[]): string[] {
  return [
    ...new Set(places.flatMap(({ where, text }) => marks.filter(({ found }) => found(text)).map(({ what }) => `${what} in ${where}`))),
  ];
}
