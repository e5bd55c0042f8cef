import fc from 'fast-check';

/** One thing that may happen. `who` picks one of the sessions so far, modulo their number; `buyer` one of several. */
export type Step =
  | { kind: 'create'; buyer: number; items: { id: string; quantity: number }[]; place: number; codes: string[] }
  | { kind: 'update'; who: number; items?: { id: string; quantity: number }[]; place?: number; codes?: string[]; option?: string }
  | { kind: 'complete'; who: number; card: 'good' | 'declined' | 'silent' | 'silent-long' | '3ds' }
  | { kind: 'bank'; who: number; confirms: boolean; says: 'authenticated' | 'denied' | 'canceled' }
  | { kind: 'cancel'; who: number }
  | { kind: 'repeat'; which: number }
  | { kind: 'restock'; ware: number; more: number }
  | { kind: 'price'; ware: number; price: number }
  | { kind: 'clock'; minutes: number }
  | { kind: 'recover' }
  | { kind: 'refund'; who: number; amount: number }
  | { kind: 'stranger'; who: number; doing: 'look' | 'update' | 'complete' | 'cancel' | 'refund' }
  | { kind: 'credit'; who: number; cards: number[] }
  | { kind: 'deaf'; status: 200 | 503 }
  | { kind: 'retry'; which: number }
  | { kind: 'killed'; at: number; written: boolean; doing: Step }
  | { kind: 'together'; steps: Step[] };

export const wares = ['pi-mug-1', 'pi-stove-1', 'pi-shoe-black-us-10', 'pi-card-1', 'pi-tent-1'] as const;

/** Gift cards in circulation: one that pays a part, one that nearly pays a mug, one that pays everything, one in nobody's purse. */
export const giftCards = [
  { code: 'PI-PART-2000', balance: 2000 },
  { code: 'PI-NEARLY-1810', balance: 1810 },
  { code: 'PI-WHOLE-60000', balance: 60_000 },
  { code: 'PI-EMPTY-0', balance: 0 },
] as const;

const who = fc.nat(3);
// Mostly what can be bought, or nearly all histories would end before there is anything to pay.
const ware = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...wares) }, { weight: 1, arbitrary: fc.constantFrom('pi-lamp-1', 'nope') });
const quantity = fc.constantFrom(1, 1, 1, 1, 2, 4);
const items = fc.array(fc.record({ id: ware, quantity }), { minLength: 1, maxLength: 2 });
const codes = fc.array(fc.constantFrom('SAVE10', 'five', 'MUGS2', 'ONCE', 'ONCE', 'OLD', 'nope'), { maxLength: 3 });
const place = fc.constantFrom(1, 1, 1, 2, 3, 4, 0);

const single: fc.Arbitrary<Step>[] = [
  fc.record({ kind: fc.constant('create' as const), buyer: fc.nat(2), items, place, codes }),
  fc.record(
    {
      kind: fc.constant('update' as const),
      who,
      items,
      place,
      codes,
      option: fc.constantFrom('standard', 'express', 'pickup-center', 'van-1', 'abroad', 'nope'),
    },
    { requiredKeys: ['kind', 'who'] },
  ),
  fc.record({
    kind: fc.constant('complete' as const),
    who,
    card: fc.constantFrom('good', 'good', 'good', 'declined', 'silent', 'silent-long', '3ds'),
  }),
  fc.record({
    kind: fc.constant('bank' as const),
    who,
    confirms: fc.boolean(),
    says: fc.constantFrom('authenticated', 'denied', 'canceled'),
  }),
  fc.record({ kind: fc.constant('cancel' as const), who }),
  fc.record({ kind: fc.constant('repeat' as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant('restock' as const), ware: fc.nat(3), more: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ kind: fc.constant('price' as const), ware: fc.nat(4), price: fc.integer({ min: 0, max: 9999 }) }),
  fc.record({ kind: fc.constant('clock' as const), minutes: fc.constantFrom(1, 30, 600, 1500) }),
  fc.record({ kind: fc.constant('recover' as const) }),
  fc.record({ kind: fc.constant('refund' as const), who, amount: fc.integer({ min: 1, max: 9000 }) }),
  fc.record({
    kind: fc.constant('stranger' as const),
    who,
    doing: fc.constantFrom('look' as const, 'update' as const, 'complete' as const, 'cancel' as const, 'refund' as const),
  }),
  fc.record({ kind: fc.constant('deaf' as const), status: fc.constantFrom(200 as const, 503 as const, 503 as const) }),
  fc.record({ kind: fc.constant('retry' as const), which: fc.nat(3) }),
];

const one = fc.oneof(
  { weight: 4, arbitrary: single[0] as fc.Arbitrary<Step> },
  { weight: 4, arbitrary: single[1] as fc.Arbitrary<Step> },
  { weight: 6, arbitrary: single[2] as fc.Arbitrary<Step> },
  ...single.slice(3).map((arbitrary) => ({ weight: 1, arbitrary })),
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('credit' as const),
      who,
      // Often the one that pays everything, or hardly any history would have an order without a card.
      cards: fc.oneof(fc.constant<number[]>([2]), fc.uniqueArray(fc.nat(giftCards.length - 1), { maxLength: 2 })),
    }),
  },
);

/** A process that is killed while it does one of these; the next one takes over. */
const killed = fc.record({
  kind: fc.constant('killed' as const),
  at: fc.integer({ min: 1, max: 6 }),
  written: fc.boolean(),
  doing: fc.oneof({ weight: 4, arbitrary: single[2] as fc.Arbitrary<Step> }, ...single.slice(0, 5), single[10] as fc.Arbitrary<Step>),
});

/** While several things happen at once the clock stands still: a key may not run out while it is being repeated. */
const atOnce = one.filter((step) => step.kind !== 'clock');

/** Histories of a shop: always a sale begun first, sometimes several things at once. */
export const histories: fc.Arbitrary<Step[]> = fc
  .tuple(
    single[0] as fc.Arbitrary<Step>,
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: one },
        { weight: 1, arbitrary: killed },
        {
          weight: 1,
          arbitrary: fc.record({ kind: fc.constant('together' as const), steps: fc.array(atOnce, { minLength: 2, maxLength: 5 }) }),
        },
      ),
      { minLength: 2, maxLength: 12, size: '+1' },
    ),
  )
  .map(([first, rest]) => [first, ...rest]);
