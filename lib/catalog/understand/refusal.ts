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
  [
    /(?:\b(?:je|on|il|elle|nous) )?\bn(?:'|e )(?:achète|achete|achetons|veux|veut|voulons|porte|portons|supporte|aime|aimons|mange|utilise|prends|prend) (?:jamais|pas|plus)(?: trop| vraiment)? (?!que\b)(?:de la |de |d'|du |le |la |les |l')?/gi,
    'sans ',
  ],
  [
    /(?:\b(?:je |on |il |elle ))?\b(?:déteste|deteste|détestent|ai horreur de|a horreur de|suis allergique (?:à|au|aux)|est allergique (?:à|au|aux)|allergique (?:à|au|aux)) (?:la |le |les |l')?/gi,
    'sans ',
  ],
  [/\brien (?:en|avec|contenant) /gi, 'sans '],
  [/(?:我|他|她)?(?:从来?|绝|永远|平时)?(?:都)?不(?:买|穿|喜欢|爱|戴|接受|考虑)(?=[^到得着来]|$)/g, '不要'],
  [/(?:我|他|她)?(?:很|最|特别)?讨厌/g, '不要'],
  [/(?:我|他|她)?对([^,，。\s]{1,4})过敏/g, '不要$1'],
];

/** "I never buy leather", « je déteste la laine », "我从不买皮革" refuse as "without leather" does. */
export function refusing(text: string): string {
  return verbs.reduce((said, [pattern, plain]) => said.replace(pattern, plain), text);
}
