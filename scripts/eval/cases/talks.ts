import type { Case, Language, Seen } from '../types';

/** What must be true of the last answer of a conversation; returns what is wrong. */
type Judge = (last: Seen, all: Seen[]) => (string | false | undefined)[];

const talk = (language: Language, said: string[], judge: Judge): Case => ({
  kind: 'conversations',
  language,
  said,
  judge: (last, all) => [...judge(last, all), ...empty(all)].filter((one): one is string => typeof one === 'string'),
});
const empty = (all: Seen[]) => all.map(({ text }, at) => text.trim() === '' && `nothing said to message ${at + 1}`);

const says = (way: RegExp) => (last: Seen) => [
  !way.test(last.text) && `“${last.text}” is not ${way}`,
  last.called.length > 0 && `called ${last.called}`,
];
/** The merchants' own words on the screen, and in the answer only that they are there. */
const quotes = (way: RegExp) => (last: Seen) => {
  const part = last.message.parts.find((one) => one.type === 'tool-get_policy');
  const passages = part?.type === 'tool-get_policy' ? (part.output?.policies.flatMap((one) => one.passages) ?? []) : [];
  return [
    !way.test(passages.join(' ')) && `quoted “${passages.join(' ')}”`,
    passages.some((one) => last.text.includes(one)) && 'said twice',
  ];
};
const bundleOf = ({ message }: Seen) => {
  const part = message.parts.find((one) => one.type === 'tool-find_bundle');
  return part?.type === 'tool-find_bundle' ? part.output : undefined;
};
/** The picked thing of each part, by the part's label. */
const picksOf = (seen: Seen | undefined): Record<string, string | undefined> =>
  Object.fromEntries(
    (seen && bundleOf(seen)?.parts.map(({ label, keys }) => [label, keys[0]?.replace(/^([^/]+)\/([a-z]+-[a-z]+-[a-z]+).*/, '$1/$2')])) ??
      [],
  );
const withoutLeather = ({ constraints, products }: Seen) => [
  !constraints?.without?.includes('leather') && 'leather was let in again',
  products.length === 0 && 'nothing was found',
];
const keeps =
  (labels: string[], from: number, what: string): Judge =>
  (last, all) =>
    labels.map((label) => picksOf(last)[label] !== picksOf(all[from])[label] && `${what}: another ${label}`);

export const talkCases: Case[] = [
  // What was refused of oneself holds from then on.
  talk('en', ['I never buy leather', 'a wallet'], withoutLeather),
  talk('en', ['I never buy leather', 'running shoes', 'a gift for my dad under $60'], withoutLeather),
  talk('zh', ['登机箱', '我从不买皮革', '钱包'], withoutLeather),
  talk('fr', ['je n’achète jamais de cuir', 'un portefeuille'], withoutLeather),
  talk('en', ['I never buy leather', 'a wallet', 'leather is fine too', 'a wallet'], ({ constraints }) => [
    constraints?.without?.includes('leather') && 'leather is still left out',
  ]),
  talk('en', ['I never buy leather', 'a leather wallet'], ({ constraints }) => [
    constraints?.without?.includes('leather') && 'what is said now does not go first',
  ]),
  talk('en', ["I'm a size 10", 'running shoes', 'sandals'], ({ constraints }) => [
    constraints?.sizes?.[0] !== '10' && 'the size was forgotten',
  ]),
  talk('en', ["I'm a size 10", 'running shoes for my daughter'], ({ constraints }) => [
    constraints?.sizes !== undefined && 'a size of somebody else',
  ]),
  talk('fr', ['je fais du 42', 'des baskets'], ({ constraints }) => [constraints?.sizes?.[0] !== '42' && 'the size was forgotten']),
  // A bundle is changed, and stays what it was elsewhere.
  talk('en', ['an outfit for a beach holiday', 'another hat', 'remove the sunglasses'], (last, all) => [
    ...keeps(['Sun hat', 'Sandals', 'Swimsuit'], 1, 'a part taken away')(last, all),
    'Sunglasses' in picksOf(last) && 'the sunglasses are still there',
  ]),
  talk('fr', ['une tenue pour la plage', 'un autre chapeau', 'enlève les lunettes', 'ajoute une serviette'], (last, all) => [
    ...keeps(['Chapeau de soleil', 'Sandales'], 1, 'a part added')(last, all),
    !('Serviette de plage' in picksOf(last)) && 'no towel',
  ]),
  talk('zh', ['海滩度假的穿搭', '换一顶帽子', '去掉墨镜'], keeps(['遮阳帽', '凉鞋'], 1, 'a part taken away')),
  talk('en', ['an outfit for a beach holiday', 'size 10'], (last, all) => [
    bundleOf(last)?.parts.find(({ label }) => label === 'Sandals')?.constraints.sizes?.[0] !== '10' && 'the sandals are in no size',
    bundleOf(last)?.parts.find(({ label }) => label === 'Shorts')?.constraints.sizes && 'the shorts are in a shoe size',
    ...keeps(['Sun hat', 'Swimsuit'], 0, 'a size')(last, all),
  ]),
  talk('en', ['an outfit for a beach holiday', 'swap the hat for a cap'], (last) => [
    'Sun hat' in picksOf(last) && 'the hat is still there',
    Object.keys(picksOf(last)).length !== 6 && `${Object.keys(picksOf(last))}`,
  ]),
  talk('en', ['an outfit for a beach holiday', 'what’s the weather', 'how much is all that?'], says(/\$\d+/)),
  talk('fr', ['une tenue pour la plage', 'c’est combien en tout ?'], says(/\d+ \$/)),
  talk('zh', ['海滩度假的穿搭', '总共多少钱'], says(/\$\d+/)),
  talk('en', ['an outfit for a beach holiday', 'buy it all'], says(/Add all to cart/)),
  // What was shown before comes back with all that was said of it.
  talk(
    'en',
    ['waterproof hiking boots under 200', 'in brown', 'can I return worn shoes?', 'show me those boots again'],
    ({ constraints }) => [
      constraints?.colors?.[0] !== 'brown' && 'not in brown',
      constraints?.price?.max?.amount !== 20_000 && 'the limit was forgotten',
    ],
  ),
  talk('fr', ['un bagage cabine à moins de 200 $', 'une tente', 'remontre-moi ces bagages'], ({ constraints }) => [
    constraints?.price?.max?.amount !== 20_000 && 'the limit was forgotten',
  ]),
  talk('zh', ['100美元以内的跑鞋', '登机箱', '再看看刚才的跑鞋'], ({ constraints }) => [
    constraints?.kinds?.[0] !== 'running shoes' && `${constraints?.kinds}`,
  ]),
  // A question about several is answered for several; the fact's name is in the shopper's language, its value the merchant's.
  talk('zh', ['登机箱', '第一个多重'], (last) => [!/重量/.test(last.text) && last.text, !/“[^”]*kg[^”]*”/.test(last.text) && last.text]),
  talk('fr', ['un bagage cabine', 'combien pèse le premier ?'], (last) => [
    !/poids/.test(last.text) && last.text,
    !/« [^»]*kg[^»]* »/.test(last.text) && last.text,
  ]),
  talk('en', ['headphones', 'which one has the best battery?'], ({ called, text }) => [
    called[0] !== 'compare_products' && `${called}`,
    !/\d/.test(text) && text,
  ]),
  talk('zh', ['登机箱', '能放进登机箱吗'], ({ called }) => [called.includes('search_products') && 'searched']),
  talk('en', ['mugs', 'which is best rated?', 'is it safe for a newborn?'], (last) => [!/not say|not stated/.test(last.text) && last.text]),
  // A policy is the merchant's, in its words.
  talk('en', ['trail running shoes', 'can I return worn shoes?'], quotes(/outside|indoors/)),
  talk('en', ['a carry-on', 'who pays return shipping?'], quotes(/label|free|postage|cost/i)),
  talk('fr', ['un bagage cabine', 'qui paie les frais de retour ?'], quotes(/label|free|postage|cost/i)),
  talk('zh', ['跑鞋', '退货运费谁出'], quotes(/label|free|postage|cost/i)),
  talk('en', ['trail running shoes', 'how is the first one?', 'do you ship to France?'], quotes(/France|International|Europe/)),
  talk('en', ['can I return worn shoes?'], says(/merchant/)),
  // Talk beside shopping is answered, and found in no feed.
  talk('en', ['running shoes', 'how are you?'], says(/thank/)),
  talk('en', ['running shoes', 'are you ChatGPT?'], says(/program/i)),
  talk('zh', ['跑鞋', '你是ChatGPT吗'], says(/程序/)),
  talk('fr', ['des baskets', 'tu sais faire quoi ?'], says(/programme/)),
  talk('fr', ['des baskets', 't’es nul'], says(/Désolé|mal passé/)),
  talk('en', ['running shoes', 'Ich suche Laufschuhe unter 100 Euro'], says(/Englisch/)),
  talk('en', ['running shoes', 'function foo() { return 42; }'], says(/code|program/)),
  talk('zh', ['跑鞋', 'in English please'], says(/English/)),
  talk('en', ['跑鞋', 'in English please', '42'], ({ text }) => [/\p{Script=Han}/u.test(text) && text]),
  // Nothing opens twice in a row in the same way.
  talk('en', ['mugs', 'under $40', 'blue', 'cheaper', 'under $30', 'any color', 'under $20'], (_, all) => opensTwice(all)),
  talk('fr', ['des tasses', 'moins de 40 $', 'en bleu', 'moins cher', 'moins de 30 $'], (_, all) => opensTwice(all)),
];

const opensTwice = (all: Seen[]) =>
  all.map(({ text }, at) => {
    const [one, before] = [text, all[at - 1]?.text ?? ''].map((said) => said.replace(/\d+/g, '#').split(' ').slice(0, 2).join(' '));
    return one === before && `“${one}” twice in a row`;
  });
