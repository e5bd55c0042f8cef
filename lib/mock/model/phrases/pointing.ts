/** How people point at something that was shown: by its place, by what sets it apart, or with the finger; in three languages, held against folded text. */

/** A place in the list and nothing else: an answer to "which one?", or a wish to hear of it. */
export const bareReference = [
  /^(ok(ay)?|yes|hmm|and|so|well|please|maybe|[ ,])*(the |that )?(cheaper|better rated|dearer|less expensive)( one| of (the|these|those) two)+[ .!?]*$|^(ok(ay)?|yes|hmm|and|so|well|please|maybe|[ ,])*(the |that )?(first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|last|cheapest|number \w+|#? ?\d)( one| pair| option)?( then| please)?[ .!?]*$/,
  /^(那)?(这|那)?两(个|双|件|款)(里|中|之间)?(比较|更|评分)?(便宜|高)(的|那).{0,3}$|^(那)?(第[一二三四五六七八\d](个|款|双|件|种)?|最便宜的|最后一个|[1-8]号)(吧|呢|那个)?[。??!! ]*$/,
  /^(ok|oui|et|alors|plutot|[ ,])*(le|la) (moins chere?|mieux notee?) des deux[ .!?]*$|^(ok|oui|et|alors|plutot|[ ,])*(le|la|l'|numero) ?(premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|derniere?|moins chere?|\d)( alors| s'il (te|vous) plait)?[ .!?]*$/,
];

/** The same with a "then" in it, which is a decision. */
export const decision = [
  /^(ok(ay)?|yes|then|alright)\b.*(first|second|third|fourth|last|cheapest|number)|\bthen[ .!]*$/,
  /吧[。!! ]*$/,
  /^(ok|oui|alors)\b|\balors[ .!]*$/,
];

/** Talk of the shown things together, which narrows them. */
export const several = [
  /\b(ones|these|those|of them|any of|all of|which one (is|has|are|comes))\b/,
  /这些|其中|哪些|哪(个|款|双|件)/,
  /\b(parmi|ceux|celles|lesquels|lesquelles|d'entre|lequel|laquelle)\b/,
];

/** "The second one", in all three languages; the place in the list, or -1 for the last. */
export const ordinals: [RegExp, number][] = [
  [
    /\b(first(?![- ]?(aid|time|class|series|mile))|1st|number one|premiere?|1ere?|1er)\b|第一|第1|(^|[^\d])#\s?1(?!\d)|\b(no\.?|number|option|numero|n°|product|item)\s?1(?!\d)\b|1号/,
    1,
  ],
  [
    /\b(second(?![- ]?(hand|light))|2nd|number two|deuxieme|2e(me)?|seconde?(?! (main|vie)|[- ]?hand| light))\b|第二|第2|(^|[^\d])#\s?2(?!\d)|\b(no\.?|number|option|numero|n°|product|item)\s?2(?!\d)\b|2号/,
    2,
  ],
  [
    /\b(third|3rd|number three|troisieme|3e(me)?)\b|第三|第3|(^|[^\d])#\s?3(?!\d)|\b(no\.?|number|option|numero|n°|product|item)\s?3(?!\d)\b|3号/,
    3,
  ],
  [
    /\b(fourth|4th|number four|quatrieme|4e(me)?)\b|第四|第4|(^|[^\d])#\s?4(?!\d)|\b(no\.?|number|option|numero|n°|product|item)\s?4(?!\d)\b|4号/,
    4,
  ],
  [
    /\b(fifth|5th|number five|cinquieme|5e(me)?)\b|第五|第5|(^|[^\d])#\s?5(?!\d)|\b(no\.?|number|option|numero|n°|product|item)\s?5(?!\d)\b|5号/,
    5,
  ],
  [
    /\b(sixth|6th|number six|sixieme|6e(me)?)\b|第六|第6|(^|[^\d])#\s?6(?!\d)|\b(no\.?|number|option|numero|n°|product|item)\s?6(?!\d)\b|6号/,
    6,
  ],
  [/\b(seventh|7th|septieme|7e(me)?)\b|第七|第7/, 7],
  [/\b(eighth|8th|huitieme|8e(me)?)\b|第八|第8/, 8],
  [/\b(last( one)?|derniere?)\b(?! (minute|week|order|year|night|semaine|commande))|最后一?(个|款|双|件)/, -1],
];

export const deictic = [
  /\b(it|its|it's|this( one| pair)?|that( one| pair)?|the one|the same one)\b/,
  /(它|这(个|款|双|件|盏|只|台|张|把|条|本|瓶)|那(个|款|双|件|盏|只|台|张|把|条|本|瓶)|此款)/,
  /\b(ca|cela|celui-(ci|la)|celle-(ci|la)|ce (modele|produit)|cet article|il|elle|le prends|la prends|l'acheter)\b/,
];

export const superlatives: [RegExp, 'cheapest' | 'dearest' | 'best-rated'][] = [
  [/\bcheapest( one)?\b|\bleast expensive\b|\blowest[- ]price\w*|最便宜(的)?|\bl[ea] moins chere?\b/, 'cheapest'],
  [/\bmost expensive\b|\bpriciest\b|最贵(的)?|\bl[ea] plus chere?\b/, 'dearest'],
  [/\b(best|highest|top)[- ]?rated\b|\bbest review\w*|评分最高|评价最好|\bl[ea] mieux notee?\b/, 'best-rated'],
];

/** The same between two of them. */
export const comparatives: [RegExp, 'cheapest' | 'dearest' | 'best-rated'][] = [
  [/\b(cheaper|less expensive)\b|便宜|\bmoins chere?\b/, 'cheapest'],
  [/\b(dearer|more expensive)\b|更?贵|\bplus chere?\b/, 'dearest'],
  [/\bbetter rated\b|评分(更|比较)?高|\bmieux notee?\b/, 'best-rated'],
];
