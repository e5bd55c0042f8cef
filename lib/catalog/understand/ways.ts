import type { Language, Slot } from './lexicon';

/** Other ways to say the same that grammar makes: "who loves tea" is "into tea", « en laine » is « laine », "喜欢茶" is "爱茶". */
export function waysOf(word: string, slot: Slot, language: Language): string[] {
  if (language === 'fr' && slot !== 'interest') return inFrench(word, slot);
  if (slot !== 'interest') return [word];
  const [en, fr, zh] = [/^loves (?:to )?(.+)$/.exec(word)?.[1], /^qui aime (.+)$/.exec(word)?.[1], /^(?:喜欢|爱)(.+)$/.exec(word)?.[1]];
  if (language === 'en' && en) return [word, ...lovers.map((way) => way.replace('X', en))];
  if (language === 'fr' && fr) {
    const bare = fr.replace(/^(?:les? |la |l')/, '');
    const of = /^[aeiouhéèê]/i.test(bare) ? `d'${bare}` : `de ${bare}`;
    return [word, ...['aime', 'adore', 'qui adore'].map((verb) => `${verb} ${fr}`), ...amateurs.map((one) => `${one} ${of}`)];
  }
  return language === 'zh' && zh
    ? [
        word,
        ...['喜欢', '爱', '热爱', '迷', '沉迷'].map((verb) => `${verb}${zh}`),
        ...['爱好者', '迷', '控', '达人'].map((one) => `${zh}${one}`),
      ]
    : [word];
}

const lovers = [
  ...[
    'like X',
    'likes X',
    'likes to X',
    'love X',
    'loves X',
    'into X',
    'enjoys X',
    'who likes X',
    'who loves X',
    'crazy about X',
    'obsessed with X',
    'mad about X',
  ],
  ...[
    'X lover',
    'X fan',
    'X nerd',
    'X addict',
    'X enthusiast',
    'X snob',
    'X fanatic',
    'X junkie',
    'X buff',
    'X geek',
    'X freak',
    'X person',
  ],
];
const amateurs = ['amateur', 'amatrice', 'fan', 'passionné', 'passionnée', 'fou', 'folle', 'accro', 'mordu', 'dingue'];

/** « léger » has « légère », « en laine » is « laine »; the plural is taken off elsewhere. */
function inFrench(word: string, slot: Slot): string[] {
  if (slot === 'material') return word.startsWith('en ') ? [word] : [word, `en ${word}`];
  if ((slot !== 'feature' && slot !== 'condition' && slot !== 'color') || !/^\p{L}+$/u.test(word)) return [word];
  const rule = feminines.find(([ending]) => ending.test(word));
  return rule ? [word, word.replace(rule[0], rule[1])] : [word];
}

const feminines: [RegExp, string][] = [
  [/eux$/, 'euse'],
  [/teur$/, 'trice'],
  [/if$/, 'ive'],
  [/er$/, 'ère'],
  [/el$/, 'elle'],
  [/ien$/, 'ienne'],
  [/([^aeiouy]?)([tdnlrsié])$/, '$1$2e'],
];
