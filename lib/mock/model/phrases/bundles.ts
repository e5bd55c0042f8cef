import type { ThingName } from './things';

/** Words that ask for several things at once, held against folded text. */
export const asksForSeveral = {
  /** Something to wear, whatever else is said. */
  outfit:
    /\b(outfits?|wardrobe|(complete|full|whole) look|head to toe|what (should i|to|do i|can i) wear|tenues?|look complet|garde-robe|que (mettre|porter)|de la tete aux pieds)\b|穿搭|搭配|一身|从头到脚|穿什么(?!鞋|袜|裤|外套)/,
  /** A basket of presents. */
  basket:
    /\b((gift|spa|tea|food) ?(baskets?|hampers?|bundles?)|hampers?|care packages?|paniers? (cadeaux?|garnis?|gourmands?|bien-etre)|colis cadeaux?)\b|礼篮|礼品篮|礼物篮|礼包/,
  /** Everything that some undertaking needs. */
  kit: /\b(everything|all) (i |we |you |she |he |that |one )?(needs? )?(for|to)\b|\bset(ting)? ?up\b|\bkit (me |us |him |her )?(out|for)\b|\bgear (me )?(up )?for\b|\bstarter (kit|set)\b|\bequip\b|\bfurnish\b|\bwhat (should|do|to) (i |we )?(need to )?(pack|bring|need|take) (for|to|on)\b|\bpack(ing)? (list )?for\b|\broutine\b|\b(days?|nights?|weeks?|weekend) (at|on|by|in) (the |a )?(beach|sea|mountains?|seaside|woods|campsite)\b|\btout (ce qu'il (me |nous )?faut |le necessaire )?pour\b|\bamenager\b|\binstaller (un|une|mon|ma)\b|\bequiper\b|\bkit (de |pour )(depart|debut\w*|mon|un|une|le|la)\b|\bque (prendre|emporter)\b|\b(jours?|semaines?|week-?end) (a|au|en|dans) (la |le )?(plage|mer|montagne|camping)\b|全套|整套|一整套|配齐|配一套|准备一套|需要(准备|带)(什么|些什么|哪些)|该(带|准备)什么|所需的?(一切|全部|所有)|(需要的|要用的)(一切|全部|所有)|(天|周|星期|周末).{0,4}(海滩|海边|山里|露营).{0,4}(度?假|旅行|之旅)?|布置(一个|一间)?|打造|护肤流程|护肤步骤/,
};

/** What an undertaking consists of: the first whose words a folded message has. */
export const plans: { asked: RegExp; things: ThingName[] }[] = [
  {
    asked: /\b(beach|cancun|seaside|resort|tropical|hawaii|sea|plage|bord de mer|mer)\b|海滩|沙滩|海边|海岛|坎昆|三亚/,
    things: ['swimwear', 'linenShirt', 'shorts', 'sandals', 'sunHat', 'sunglasses'],
  },
  {
    asked: /\b(marathon|half[- ]marathon|10 ?k|5 ?k|running|jogging|first race|course a pied|semi-marathon)\b|马拉松|跑步|慢跑/,
    things: ['runningShoes', 'runningTop', 'runningShorts', 'runningSocks', 'runningCap', 'runningWatch'],
  },
  {
    asked: /\b(camping|campsite|camp|bivouac)\b|露营/,
    things: ['tent', 'sleepingBag', 'headlamp', 'bottle'],
  },
  {
    asked: /\b(hik(e|es|ing)|trek(king)?|mountains?|backpacking|randonnee|montagne)\b|徒步|登山|爬山/,
    things: ['hikingBoots', 'hikingTrousers', 'rainJacket', 'backpack', 'poles', 'bottle'],
  },
  {
    asked:
      /\b(home ?office|office at home|work(ing)? from home|desk setup|workspace|teletravail|bureau (a (la maison|domicile)|a moi)|coin bureau|un bureau|mon bureau)\b|居家办公|家庭办公|书房|办公区|办公角/,
    things: ['deskLamp', 'keyboard', 'headphones', 'charger', 'notebook', 'planter'],
  },
  {
    asked: /\b(college|university|student|back to school|dorm|school|etudiante?s?|rentree|universite|fac)\b|大学|学生|开学|宿舍/,
    things: ['backpack', 'deskLamp', 'headphones', 'notebook', 'bottle'],
  },
  { asked: /\b(coffee|cafe)\b|咖啡/, things: ['kettle', 'coffeeMaker', 'mug'] },
  {
    asked: /\b(kitchen|first (apartment|flat)|cook(ing)?|cuisine|premier appartement)\b|厨房|做饭/,
    things: ['pan', 'knife', 'board', 'plates', 'bowls'],
  },
  { asked: /\b(bedroom|guest room|chambre)\b|卧室|客房/, things: ['bedsideLamp', 'bedLinen', 'pillow', 'throw'] },
  {
    asked: /\b(skin ?care|face care|soins? (du |de )?(visage|peau)|peau)\b|护肤/,
    things: ['cleanser', 'toner', 'serum', 'cream', 'sunscreen'],
  },
  { asked: /\b(yoga|pilates)\b|瑜伽/, things: ['yogaMat', 'tights', 'tShirt', 'bottle'] },
  {
    asked: /\b(winter|snow|cold|ski|hiver|neige|froid)\b|冬|雪|寒/,
    things: ['winterCoat', 'beanie', 'gloves', 'scarf', 'hikingBoots'],
  },
  { asked: /\b(rain(y)?|wet|pluie|pluvieux)\b|下雨|雨天/, things: ['rainJacket', 'hikingTrousers', 'hikingBoots', 'backpack'] },
  {
    asked: /\b(interview|office|work|business|job|entretien|bureau|travail)\b|面试|上班|通勤|职场/,
    things: ['shirt', 'chinos', 'workShoes', 'tote'],
  },
  {
    asked: /\b(trip|travel(l?ing)?|flight|city break|weekend away|holiday|vacation|voyage|vacances|avion|escapade)\b|旅行|出差|度假|旅游/,
    things: ['carryOn', 'packingCubes', 'toiletryBag', 'neckPillow', 'charger'],
  },
  { asked: /\b(summer|warm|hot|ete|chaud)\b|夏/, things: ['tShirt', 'shorts', 'sandals', 'sunHat', 'sunglasses'] },
];

/** What goes into a basket of presents: the first whose words a message has, else the last. */
export const baskets: { asked: RegExp; things: ThingName[] }[] = [
  {
    asked: /\b(tea|the)\b(?=.*\b(lover|drinker|fan|basket|hamper|amat\w+)\b)|\bamat\w+ de the\b|茶/,
    things: ['teapot', 'tea', 'mug', 'chocolates'],
  },
  { asked: /\b(ceramic\w*|potter\w*|ceramique|poterie)\b|陶/, things: ['potteryKit', 'mug', 'potteryBook'] },
  {
    asked: /\b(cook\w*|foodie|kitchen|chef|food|cuisin\w*|gourmand\w*)\b|美食|做饭|下厨/,
    things: ['board', 'knife', 'bowls', 'chocolates'],
  },
  { asked: /\b(coffee|cafe)\b|咖啡/, things: ['mug', 'coffeeMaker', 'chocolates'] },
  {
    asked: /\b(spa|relax\w*|pamper\w*|wellness|skin|self[- ]?care|bain|bien-etre|detente)\b|放松|护肤|水疗/,
    things: ['candle', 'soap', 'mask', 'handCream'],
  },
  { asked: /\b(runner|running|runs|coureu\w+|court)\b|跑步/, things: ['runningSocks', 'runningCap', 'bottle'] },
  { asked: /(?:)/, things: ['candle', 'chocolates', 'mug', 'soap'] },
];

/** Where nothing says what the outfit is for. */
export const everyday: ThingName[] = ['tShirt', 'chinos', 'sneakers', 'tote'];

/** Two things named in a row: "a hat and sandals". */
export const listed = /,|、|，|;|\+|&|\b(and|et|plus)\b|和|以及|还有|跟/;
/** What keeps a row of words from being a list of things to buy: "a bag for a laptop and a charger". */
export const oneThing = /\b(for|with|w|compatible|that|which|between|versus|vs|or|pour|avec|qui|entre|ou)\b|比较|区别|适合|搭|带|还是|或/;

/** Another thing in the same place. */
export const another =
  /\b(another|different|other|else|swap|replace|change|autres?|differente?|remplace\w*|changer?)\b|另(一|外)|换|别的|其他/;
/** One more thing to the bundle. */
export const addsOne = /^(please |and |also )*(add|include|plus)\b|\bajoute\w*\b|^(再)?(加|添)(上|一|个|双|件|顶|副)?/;
/** All of it into the cart. */
export const addsAll =
  /\b(add|put|buy|order|take|get) (it |them |me )?(all|everything|the (lot|set|bundle|whole (set|thing|outfit)|outfit))\b(?!.*\b(blue|black|red|white|green|in|under|cheaper)\b)|\b(ajoute\w*|mets|j'achete|je prends|acheter|prendre) (tout|l'ensemble)\b|全部?都?(加入|放进|买|要(?!.*色))|都(加(入|到)|买)/;

/** One part is bought by itself. */
export const buysIt =
  /^(please |ok |i'?ll |i want to |can i )*(buy|order|get|take) (just |only )?(the|that|this)\b|^(请)?(买|下单)|\b(j'achete|je prends|acheter) (le|la|les)\b/;
/** One thing alone, after all: no part of a bundle any more. */
export const onlyThat =
  /^(no,? |ok,? |well,? )*(actually|forget (it|that|the rest)|never ?mind)\b|\b(finalement|oublie le reste)\b|^(算了|其实)/;
