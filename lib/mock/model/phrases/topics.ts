/** What is asked of a product, and where a merchant's facts may answer it. `asked` is held against the shopper's folded words, `fact` against fact names, and against a description's sentences. */
export type Topic = { asked: RegExp; fact: RegExp };

export const topics: Topic[] = [
  {
    asked: /\b(?:shrink\w*|retreci\w*)|缩水/,
    fact: /shrink|care|wash|entretien|护理|手入れ/i,
  },
  {
    asked:
      /\b(?:overhead|cabin|airline|plane|ryanair|easyjet|carry[- ]?on (size|limit)|hand luggage|under (the|a) seat|compartiment|cabine|avion|compagnies? aeriennes?|soute)|登机|机舱|行李架|飞机|航空/,
    fact: /airline/i,
  },
  {
    asked:
      /\b(?:overhead|cabin|airline|plane|ryanair|easyjet|carry[- ]?on (size|limit)|hand luggage|under (the|a) seat|compartiment|cabine|avion|soute)|登机|机舱|行李架|飞机|航空/,
    fact: /cabin|dimension/i,
  },
  {
    asked: /\b(?:waterproof|water[- ]?(resist|repel|tight)|rain\b|wet\b|impermeable|etanche|pluie|mouille)|防水|淋雨/,
    fact: /water|rain|imperm|étanch|防水|membrane|gore/i,
  },
  {
    asked:
      /material|made (of|from|out)|fabric|leather|cotton|wool|what'?s it made|材质|材料|面料|什么做的|皮|棉|matiere|matériau|materiau|en quoi|tissu|cuir|coton|laine/,
    fact: /material|upper|fabric|shell|lining|body|composition|matière|材质|素材/i,
  },
  {
    asked: /\b(?:weigh|weight|heav(?:y|ier|iest)|light(?:er|est)?\b|grams?|poids|pese|lourd|leger|legere)|重量|多重|轻不轻|[最更]轻/,
    fact: /weight|poids|重量|質量/i,
  },
  {
    asked:
      /\b(?:machine wash|wash|clean|care|dishwasher|microwave|oven|lav|entretien|lave-vaisselle|micro-ondes|nettoy)|洗|保养|微波|洗碗机/,
    fact: /care|wash|dishwasher|microwave|oven|entretien|护理|手入れ/i,
  },
  {
    asked:
      /dimension|how (big|large|tall|wide|long|high)|measure|capacity|volume|lit(er|re)s?|尺寸|多大|容量|多高|多宽|dimension|taille exacte|volume|contenance|litres|hauteur|largeur/,
    fact: /dimension|size|capacity|volume|height|width|diameter|measure|dimensions|contenance|容量|サイズ/i,
  },
  {
    asked: /\b(?:compatib|homekit|alexa|google|android|iphone|usb|works? with|bluetooth|compatible|fonctionne avec)|兼容|支持|适配/,
    fact: /compat|works|connect|homekit|port|usb|bluetooth|device|system/i,
  },
  {
    asked: /\b(?:batter|charge|last(s)? (for|long)|runtime|hours|batterie|autonomie|recharge)|电池|续航|充电/,
    fact: /batter|charg|runtime|power|autonomie|电池/i,
  },
  { asked: /\b(?:noise|nois|loud|silent|quiet|bruit|silencieu)|噪音|静音|吵/, fact: /noise|sound|silent|quiet|dB|silenc/i },
  {
    asked: /\b(?:dim|bright|lumen|color temp|attenue|luminosit|lumens)|调光|亮度|流明/,
    fact: /dim|bright|lumen|light|luminos|colou?r temp/i,
  },
  {
    asked: /\b(?:grip|traction|slip|sole|outsole|lug|adherence|semelle|glisse)|防滑|抓地|鞋底/,
    fact: /grip|sole|outsole|lug|traction|slip|adhér/i,
  },
  {
    asked: /\b(?:cushion|arch|support|drop|stack|comfort|amorti|voute|soutien|confort)|缓震|足弓|支撑|舒适/,
    fact: /cushion|drop|stack|support|insole|midsole|footbed|amorti/i,
  },
  {
    asked: /\b(?:fit\b|true to size|narrow|wide|runs? (small|large|big)|taille petit|taille grand|large|etroit|coupe)|偏(大|小)|宽|合脚/,
    fact: /fit|width|last|cut|coupe/i,
  },
  {
    asked:
      /\b(?:skin|sensitive|allerg|fragrance|perfume|paraben|ingredient|peau|sensible|allerg|parfum|ingredient)|敏感|过敏|成分|香精|酒精/,
    fact: /skin|ingredient|fragrance|allerg|free|suit|peau|肌/i,
  },
  {
    asked: /\b(?:vegan|animal|cruelty|recycl|sustainab|organic|eco\b|vegan|recycle|bio\b|durable|ecolog)|环保|素食|有机|回收/,
    fact: /vegan|cruelty|recycl|organic|sustain|eco\b|bio/i,
  },
  {
    asked: /\b(?:made in|where (is|are) (it|they|this) (made|from)|origin|country|fabrique|origine|provenance)|产地|哪里(产|做|生产)|原产/,
    fact: /origin|made in|made|country|provenance|产地|原産/i,
  },
  {
    asked: /\b(?:condition|used|refurb|scratch|grade|etat|occasion|recondition)|成色|二手|划痕/,
    fact: /condition|grade|state|état|tested/i,
  },
  { asked: /\b(?:brand|who makes|maker|manufactur|marque|fabricant)|牌子|品牌|厂家/, fact: /brand|maker|manufactur|artist|seller/i },
  {
    asked: /\b(?:warm|insulat|temperature|cold|winter|fill|chaud|froid|isolation|temperature)|保暖|暖和|冷|冬天/,
    fact: /insulat|warm|fill|temperature|lining|isolation/i,
  },
  {
    asked: /\b(?:pocket|compartment|laptop|zip|poche|compartiment|ordinateur)|口袋|夹层|隔层/,
    fact: /pocket|compartment|laptop|closure|zip|organi/i,
  },
  { asked: /\b(?:reflect|visib|reflech|visible)|反光/, fact: /reflect|visib|réfléch/i },
  { asked: /\b(?:warrant|guarantee|garantie)|保修|质保/, fact: /warrant|guarantee|garantie|保証/i },
];

/** Topics that can be held side by side when one asks which is better in something. */
export const factTopics = topics.filter(({ asked }) => !asked.test('brand'));

/** Questions that no free fact answers, but a field of the product does. */
export const direct = {
  sizes: /\b(sizes?|tailles?|pointures?)\b|尺码|尺寸|码|几号|\bin (a )?\d{1,2}\b/,
  colours: /\b(colou?rs?|couleurs?)\b|颜色|色/,
  stock:
    /\b(how many (can|are|do|have|of)|combien (y en a|puis-je|en reste|en avez)|in stock|available|availability|left|sold out|en stock|disponible|epuise)\b|有货|库存|(有|剩|买)多少(件|个|双)|还有吗|现货/,
  delivery:
    /\b(deliver\w*|arrive\w*|ship(ping|s)?|how (long|soon|fast)|get it|livr\w*|arriv\w*|delai|recevoir)\b|多久|送达|到货|发货|几天|快递/,
  price: /\b(price|cost|how much|prix|combien (coute|ca coute|vaut|fait)|fait combien|coute)\b|多少钱|价格|价钱/,
  rating: /\b(rat(ed|ing|ings)|reviews?|stars?|avis|notes?|notee?)\b|评分|评价|口碑|好评/,
};
