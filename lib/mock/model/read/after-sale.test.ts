import { describe, expect, test } from 'vitest';
import { folded } from '../language';
import { afterSaleIn } from './after-sale';
import type { Context } from './context';

const nothing = {} as Context;
const meant = (text: string) => afterSaleIn(folded(text), nothing);

describe('what a shopper wants after the sale', () => {
  test.each([
    ['cancel my order', 'cancel'],
    ['can I still cancel the order?', 'cancel'],
    ['annuler ma commande', 'cancel'],
    ['我想取消订单', 'cancel'],
    ['I want to return the boots', 'return'],
    ['return my running shoes', 'return'],
    ['I need to send these shoes back', 'return'],
    ['je veux renvoyer mes chaussures', 'return'],
    ['退货', 'return'],
    ['我想退款', 'return'],
    ['把鞋子退了', 'return'],
    ['exchange for a 9', 'exchange'],
    ["I'd like to exchange the shoes for a 10", 'exchange'],
    ['je voudrais échanger mes bottes', 'exchange'],
    ['换货', 'exchange'],
    ['talk to a person', 'help'],
    ['转人工', 'help'],
  ])('%s: the form for %s', (text, what) => {
    expect(meant(text)?.what).toBe(what);
  });

  test.each([
    'what is your return policy?',
    '可以退货吗',
    '退货政策',
    'politique de retour',
    'can I return something I bought?',
    'where is my order?',
    'a bag with a return trip strap',
    'running shoes under $100',
  ])('%s: no form', (text) => {
    expect(meant(text)).toBeUndefined();
  });

  test('the order is known by its number, or by what was bought, in whatever language', () => {
    expect(meant('cancel my order FM-1A2B3C4D')?.number).toBe('fm-1a2b3c4d');
    expect(meant('je veux renvoyer mes chaussures')?.words).toContain('shoes');
    expect(meant('把鞋子退了')?.words).toContain('shoes');
  });
});
