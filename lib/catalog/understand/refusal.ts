import { colors, materials } from '../vocabulary';

const stuff = [...materials, ...colors].flatMap(({ en }) => en).join('|');

/** What refuses a thing with a verb, before the thing: each becomes the plain word for it, which is read like any other "without". */
const verbs: [RegExp, string][] = [
  [
    /\b(?:i |we |he |she |they )?(?:(?:would |will |really |absolutely )*never|don'?t|do not|doesn'?t|does not|won'?t|can'?t|cannot|can not)(?: ever| really)? (?:buy|want|wear|wears|like|likes|use|uses|eat|stand|bear|tolerate|do)(?: any| anything (?:in|with|made of|made from))? (?!to\b|it\b|them\b|that\b|this\b|these\b|those\b|one\b|more than\b|over\b|anything\b|much\b|a lot\b)/gi,
    'without ',
  ],
  [
    /\b(?:i |we |he |she |they )?(?:really )?(?:hate|hates|dislike|dislikes|detest|detests)(?: any)? (?!to\b|it\b|them\b|that\b|this\b|when\b|how\b)/gi,
    'without ',
  ],
  [/\b(?:i'm |i am |we are |he is |she is |he's |she's )?allergic to /gi, 'without '],
  [/\bnothing (?:made (?:of|from|with)|containing|with|in|of|from) /gi, 'without '],
  [new RegExp(`\\bnothing (?=(?:${stuff})\\b)`, 'gi'), 'without '],
  [
    /(?:\b(?:je|on|il|elle|nous) )?\bn(?:'|e )(?:achète|achete|achetons|veux|veut|voulons|porte|portons|supporte|aime|aimons|mange|utilise|prends|prend) (?:jamais|pas|plus)(?: trop| vraiment)? (?!que\b)(?:de la |de |d'|du |le |la |les |l')?/gi,
    'sans ',
  ],
  [
    /(?:\b(?:je |on |il |elle ))?\b(?:déteste|deteste|détestent|ai horreur de|a horreur de|suis allergique (?:à|au|aux)|est allergique (?:à|au|aux)|allergique (?:à|au|aux)) (?:la |le |les |l')?/gi,
    'sans ',
  ],
  [/\brien (?:en|avec|contenant) /gi, 'sans '],
  [
    /\b(?:don'?t|do not|stop|please don'?t) (?:show|showing|give|giving|send|suggest|recommend)(?: me)?(?: any(?:thing)?(?: in)?)? (?!more\b|this\b|that\b|these\b|those\b|it\b|them\b)/gi,
    'without ',
  ],
  [/\b(?:not interested in|no interest in|not keen on|not a fan of|keep away from|stay away from) /gi, 'without '],
  [
    /\bne (?:me |m')?(?:montre[zr]?|propose[zr]?|donne[zr]?|sugg[èe]re[zr]?)(?:[- ]moi)? (?:pas|plus|jamais) (?:de |d'|du |des )?(?:modèles? )?/gi,
    'sans ',
  ],
  [/\bpas intéressée? par (?:les |la |le |l'|du |des )?/gi, 'sans '],
  [/(?:别|不要|不想|不用|请勿|不必)(?:再)?(?:给我|让我|向我)?(?:看|推荐|展示|显示|介绍|来)(?:到|了)?(?=[^了吧啊呢，。,.])/g, '不要'],
  [/(?:我|他|她)?(?:从来?|绝|永远|平时)?(?:都)?不(?:买|穿|喜欢|爱|戴|接受|考虑)(?=[^到得着来]|$)/g, '不要'],
  [/(?:我|他|她)?(?:很|最|特别)?讨厌/g, '不要'],
  [/(?:我|他|她)?对([^,，。\s]{1,4})过敏/g, '不要$1'],
];

/** "I never buy leather", « je déteste la laine », "我从不买皮革" refuse as "without leather" does. */
export function refusing(text: string): string {
  return verbs.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
}
