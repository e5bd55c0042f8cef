/** Heads of names in which another thing only says what they are for: a watch band is no watch, 杯垫 no cup, « lacets de chaussures » no shoes. */
export const accessories = {
  /** After the thing. */
  en: words(`band strap holder stand mount rack case cover cleaner polish warmer sleeve protector hook pad liner tray stake lace insole care refill filter lid cord adapter remote shade hanger stretcher
    deodorizer spray wipe repair glue sticker insert grip clip cutter sharpener opener press grinder frother dispenser roaster cozy cosy caddy dolly tie topper pump lock saddle pedal chain hinge leg wheel caster feet
    rod riser knob rail slat skirt bumper container battery replacement stuffing filling pole peg brush trap trainer training course lesson class rental repairman shop store factory`),
  /** After the thing, in the same breath. */
  zh: [
    '支架',
    '保护',
    '收纳',
    '清洁',
    '配件',
    '零件',
    '维修',
    '罩',
    '盖',
    '架',
    '垫',
    '膜',
    '绳',
    '刷',
    '链',
    '撑',
    '扣',
    '夹',
    '锁',
    '芯',
    '胶',
    '油',
    '贴',
  ],
  /** Before "de", "pour" or "à" and the thing. */
  fr: words(`lacet support pied cire nettoyant sangle batterie filtre recharge couvercle roue pompe chaine selle cintre brosse cirage semelle embauchoir spray pochette protection
    cordon cable telecommande ampoule abat poignee roulette reparation entretien colle attache crochet porte kit location cours`),
};

/** What is made for a stuff and not of it: paper shredder, 玻璃清洁剂. English has agents in "-er" besides. */
export const forStuff = {
  en: words('polish glue stain paint care repair wax oil soap wash wipe spray primer varnish saw drill screw nail'),
  zh: ['清洁', '清洗', '探测', '切割', '护理', '抛光', '胶水', '油漆', '保养', '加工', '打磨', '钻头', '修补', '除'],
};

/** Things in "-er" that are made of stuff like any other: a wooden coaster. */
export const madeThings =
  words(`coaster planter folder holder charger locker ladder hanger drawer poster organizer divider container canister pitcher platter saucer decanter tumbler shaker server banner runner
  slipper loafer sneaker sweater jumper blazer topper counter corner mirror lever flower feather copper silver leather timber trailer rocker recliner skewer strainer colander cylinder tether charter choker
  number order computer speaker monitor printer water paper matter letter summer winter weather`);

/** Colours whose names are things too: before a name that we do not know they are that thing. */
export const colorsOfThings =
  words(`orange rose olive mint sage cream coral salmon mustard lavender lilac violet rust brick sand ivory bordeaux aqua chestnut nude blush cobalt emerald gold golden silver
  chocolate chocolat marron moutarde lavande menthe sauge corail saumon creme ivoire`);

/** Kinds that smell or taste: there a rose is a scent. */
export const scented = new Set(
  'tea|coffee|chocolate|candles|soaps|shampoos|hand creams|body lotions|lip balms|toners|serums|cleansers|face creams|perfume|sunscreens'.split(
    '|',
  ),
);

function words(text: string): Set<string> {
  return new Set(text.split(/\s+/));
}
