import { describe, expect, it, test } from 'vitest';
import { address } from '../testing/fixtures';
import { home, oakland, quoteFor, shoe } from '../testing/quote';
import type { Asked } from './asked';

describe('totals', () => {
  it('stand in display order, each with its text, and add up', () => {
    const { rows } = quoteFor(
      [
        [shoe, 2],
        ['pi-mug-1', 1],
      ],
      { ...oakland, codes: ['save10'] },
    );
    expect(rows.map(({ type, display_text, amount }) => [type, display_text, amount])).toEqual([
      ['items_base_amount', 'Items', 15_050],
      ['items_discount', 'Discount (SAVE10)', 1505],
      ['subtotal', 'Subtotal', 13_545],
      ['fulfillment', 'Shipping', 500],
      ['tax', 'Sales tax', 982],
      ['total', 'Total', 15_027],
    ]);
  });

  it('have neither delivery nor tax before a place is known', () => {
    expect(quoteFor([[shoe, 1]]).totals).toEqual({ items_base_amount: 6900, subtotal: 6900, total: 6900 });
  });

  it('tax the delivery where the state does', () => {
    const texas = { details: { address: { ...address, state: 'TX', postal_code: '78701' } } };
    expect(quoteFor([[shoe, 1]], texas).totals).toMatchObject({ fulfillment: 500, tax: 431 + 31, total: 6900 + 500 + 462 });
    const oregon = { details: { address: { ...address, state: 'OR', postal_code: '97201' } } };
    expect(quoteFor([[shoe, 1]], oregon).totals).toMatchObject({ tax: 0, total: 7400 });
  });

  it('do not tax a gift card', () => {
    expect(quoteFor([['pi-card-1', 1]], { ...home, buyer: { email: 'a@b.co' } }).totals).toMatchObject({
      fulfillment: 0,
      tax: 0,
      total: 5000,
    });
  });

  it('contain VAT in the EU, say how much, and none for exports', () => {
    const paris = { details: { address: { ...address, country: 'FR', state: '', postal_code: '75001' } } };
    const { rows, totals } = quoteFor([['ol-vase-1', 1]], paris, 'olive');
    expect(totals).toEqual({ items_base_amount: 2460, subtotal: 2460, fulfillment: 600, tax: 0, total: 3060 });
    expect(rows.find(({ type }) => type === 'tax')).toMatchObject({
      display_text: 'VAT included',
      description: 'The prices include 23% VAT of Portugal: €5.72.',
    });
    expect(quoteFor([['ol-vase-1', 1]], home, 'olive').rows.find(({ type }) => type === 'tax')?.description).toContain('import duties');
  });

  it('have whole yen', () => {
    expect(
      quoteFor([['ko-cup-1', 2]], { details: { address: { ...address, country: 'JP', postal_code: '150-0001' } } }, 'koi').totals,
    ).toEqual({
      items_base_amount: 8400,
      subtotal: 8400,
      fulfillment: 600,
      tax: 0,
      total: 9000,
    });
  });

  it('keep shipping free from a threshold, counted after discounts', () => {
    expect(quoteFor([[shoe, 3]], oakland).totals.fulfillment).toBe(0);
    expect(quoteFor([[shoe, 3]], { ...oakland, codes: ['SAVE10'] }).totals.fulfillment).toBe(500);
  });

  it('of lines add up to those of the session', () => {
    const quoted = quoteFor(
      [
        [shoe, 3],
        ['pi-mug-1', 5],
        ['pi-stove-1', 1],
      ],
      { ...home, codes: ['SAVE10'] },
    );
    const sum = (pick: (line: (typeof quoted.lines)[number]) => number) => quoted.lines.reduce((total, line) => total + pick(line), 0);
    expect(sum((line) => line.base)).toBe(quoted.totals.items_base_amount);
    expect(sum((line) => line.discount)).toBe(quoted.totals.items_discount);
    expect(sum((line) => line.tax)).toBe(quoted.totals.tax);
  });
});

describe('delivery', () => {
  const options = (more: Partial<Asked>, items: [string, number][] = [['pi-mug-1', 1]]) =>
    quoteFor(items, more).options.map(({ id }) => id);

  it('offers what reaches the place', () => {
    expect(options(home)).toEqual(['standard', 'express', 'van-1', 'van-2', 'pickup-center']);
    expect(options({ details: { address: { ...address, state: 'NY', postal_code: '10001' } } })).toEqual(['standard', 'express']);
    expect(options({ details: { address: { ...address, country: 'CA', state: 'ON', postal_code: 'K1A 0B1' } } })).toEqual(['abroad']);
    expect(options({})).toEqual(['pickup-center']);
  });

  it('says that it does not go somewhere', () => {
    const { said, choice } = quoteFor([['pi-mug-1', 1]], {
      details: { address: { ...address, country: 'FR', state: '', postal_code: '75001' } },
    });
    expect(said).toEqual(['region_restricted']);
    expect(choice.selected).toEqual([]);
  });

  it('preselects the cheapest that comes to the door, from the first postcode on', () => {
    const { choice, totals } = quoteFor([['pi-mug-1', 1]], { details: { address: { postal_code: '94110' } } });
    expect(choice.selected).toEqual([{ type: 'shipping', option_id: 'standard', item_ids: ['li_pi-mug-1'] }]);
    expect(totals).toMatchObject({ fulfillment: 500, tax: 91, total: 1841 });
  });

  it('keeps a choice while it is offered and drops it when it is not', () => {
    const selected = [{ option_id: 'express' }];
    expect(quoteFor([['pi-mug-1', 1]], { ...home, selected }).choice).toMatchObject({
      selected: [{ option_id: 'express' }],
      dropped: false,
    });
    const abroad = { details: { address: { ...address, country: 'CA', state: 'ON', postal_code: 'K1A 0B1' } }, selected };
    expect(quoteFor([['pi-mug-1', 1]], abroad).choice).toMatchObject({ selected: [{ option_id: 'abroad' }], kept: [], dropped: true });
  });

  it('takes choices by item id or line id, and one per line', () => {
    const selected = [
      { option_id: 'express', item_ids: ['pi-mug-1'] },
      { option_id: 'pickup-center', item_ids: ['li_pi-stove-1'] },
    ];
    const quoted = quoteFor(
      [
        ['pi-mug-1', 1],
        ['pi-stove-1', 1],
      ],
      { ...home, selected },
    );
    expect(quoted.choice.selected).toEqual([
      { type: 'shipping', option_id: 'express', item_ids: ['li_pi-mug-1'] },
      { type: 'pickup', option_id: 'pickup-center', item_ids: ['li_pi-stove-1'] },
    ]);
    expect(quoted.totals.fulfillment).toBe(1500);
  });

  it('of a mixed cart goes two ways', () => {
    expect(
      quoteFor(
        [
          ['pi-mug-1', 1],
          ['pi-card-1', 1],
        ],
        { ...home, buyer: { email: 'a@b.co' } },
      ).choice.selected,
    ).toEqual([
      { type: 'shipping', option_id: 'standard', item_ids: ['li_pi-mug-1'] },
      { type: 'digital', option_id: 'digital', item_ids: ['li_pi-card-1'] },
    ]);
  });

  it('by e-mail needs an e-mail address and no other', () => {
    expect(quoteFor([['pi-card-1', 1]]).said).toEqual(['missing']);
    expect(quoteFor([['pi-card-1', 1]], { buyer: { email: 'a@b.co' } }).said).toEqual([]);
  });

  it('by pickup needs no address', () => {
    expect(quoteFor([['pi-mug-1', 1]], { selected: [{ option_id: 'pickup-center' }] }).said).toEqual([]);
  });

  it('comes when the clock, the handling and the carrier say', () => {
    const [standard] = quoteFor([[shoe, 1]], home).options;
    expect(standard).toMatchObject({ description: 'Arrives Nov 24 – 26', earliest_delivery_time: '2026-11-24T08:00:00.000Z' });
    expect(quoteFor([['pi-tent-1', 1]], home).options[0]).toMatchObject({ description: 'Arrives Dec 7 – 9' });
    const van = quoteFor([['pi-mug-1', 1]], home).options.find(({ id }) => id === 'van-1');
    expect(van).toMatchObject({ delivery_window: { start: '2026-11-20T09:00:00-08:00', end: '2026-11-20T12:00:00-08:00' } });
  });
});

describe('stock', () => {
  test.each([
    ['plenty', [shoe, 2], []],
    ['the last one', ['pi-shoe-black-us-10', 1], ['low_stock']],
    ['more than there is', ['pi-stove-1', 4], ['quantity_exceeded']],
    ['none left', ['pi-shoe-blue-us-9', 1], ['out_of_stock']],
    ['no longer made', ['pi-lamp-1', 1], ['out_of_stock']],
    ['on back-order', ['pi-tent-1', 1], ['shipping_delay']],
    ['more than one order may hold', ['pi-mug-1', 7], ['quantity_exceeded']],
    ['not ours', ['xx-thing', 1], ['not_found']],
  ] as [string, [string, number], string[]][])('%s: what the shopper is told', (_name, item, said) => {
    expect(quoteFor([[shoe, 1], item].filter(([id], at) => at > 0 || id !== item[0]) as [string, number][], home).said).toEqual(said);
  });
});
