/**
 * Words for kinds of things that shops sell. They decide one question only: does a message name a new need, or speak of the one before?
 * What the need means is for the catalogue to understand. A group is one kind of thing, so that "sneakers" after "running shoes" is no new need.
 */
export const nouns: Record<string, RegExp> = {
  shoes:
    /\b(shoes?|sneakers?|trainers|runners|boots?|sandals?|loafers?|clogs?|heels|slippers?|chaussures?|baskets|bottes?|bottines?|sandales?|mocassins?|sabots?|chaussons?)\b|鞋|靴/,
  outerwear:
    /\b(coats?|jackets?|parkas?|anoraks?|raincoats?|windbreakers?|shells?|puffers?|manteaux?|vestes?|doudounes?|(?<!^)(?<=\b(?:un|mon|mes|des|cet|bel|bon|quel|l') ?)impermeables?|coupe-vent|blousons?)\b|外套|夹克|大衣|羽绒服|冲锋衣|雨衣|风衣|棉服/,
  tops: /\b(shirts?|t-?shirts?|tees?|tops?|blouses?|sweaters?|hoodies?|jumpers?|cardigans?|fleeces?|vests?|gilets?|base ?layers?|chemises?|pulls?|maillots?|hauts?|polaires?|debardeurs?)\b|衬衫|t恤|上衣|毛衣|卫衣|背心|马甲|抓绒/,
  bottoms: /\b(trousers|pants|jeans|shorts|leggings?|tights|skirts?|joggers|chinos|pantalons?|jupes?|collants?)\b|裤|裙/,
  dresses: /\b(dress(es)?|gowns?|robes?|jumpsuits?)\b|连衣裙|礼服/,
  outfits:
    /\b(outfits?|clothes|clothing|wardrobe|apparel|tenues?|vetements|look|garde-robe|equipements?|gear|kit)\b|穿搭|衣服|服装|搭配|装备|行头/,
  swim: /\b(swim(suit|wear|ming)?s?|trunks|bikinis?|maillots? de bain)\b|泳衣|泳裤|比基尼/,
  accessories:
    /\b(hats?|caps?|beanies?|scarf|scarves|gloves?|mittens?|socks?|belts?|sunglasses|ties?|umbrellas?|chapeaux?|casquettes?|bonnets?|echarpes?|gants?|chaussettes?|ceintures?|lunettes|cravates?|parapluies?)\b|帽|围巾|手套|袜|腰带|墨镜|太阳镜|领带|雨伞/,
  bags: /\b(bags?|backpacks?|rucksacks?|totes?|purses?|wallets?|luggage|suitcases?|carry-?ons?|duffels?|trolleys?|sacs?|sacs? a dos|bagages?|valises?|portefeuilles?|pochettes?|packing cubes?)\b|包|行李箱|登机箱|背包|钱包|手提箱|旅行箱|收纳/,
  watches: /\b(watch(es)?|montres?)\b|手表|腕表/,
  jewellery:
    /\b(rings?|necklaces?|earrings?|bracelets?|jewell?e?ry|brooch(es)?|bagues?|colliers?|boucles d'oreilles|bijoux?)\b|戒指|项链|耳环|手镯|手链|首饰/,
  mugs: /\b(mugs?|cups?|teacups?|tumblers?|glass(es)?|tasses?|gobelets?|verres?)\b|马克杯|杯子|茶杯|水杯|杯/,
  tableware:
    /\b(bowls?|plates?|dishes|dinnerware|tableware|saucers?|platters?|cutlery|teapots?|kettles?|pitchers?|jugs?|carafes?|bols?|assiettes?|vaisselle|theieres?|bouilloires?|pichets?|couverts)\b|碗|盘|碟|餐具|茶壶|水壶|餐盘/,
  vases: /\b(vases?|planters?|pots?|jars?|cache-pots?|bocaux)\b|花瓶|花盆|罐/,
  ceramics:
    /\b(ceramics?|pottery|stoneware|porcelain|kintsugi|clay|kilns?|glazes?|ceramiques?|poterie|gres|porcelaine|argile)\b|陶瓷|陶艺|陶器|瓷器|陶土|釉/,
  lamps:
    /\b(lamps?|lights?|lanterns?|lighting|bulbs?|sconces?|candles?|lampes?|luminaires?|veilleuses?|ampoules?|bougies?|lanternes?)\b|灯|蜡烛/,
  home: /\b(pillows?|blankets?|throws?|rugs?|towels?|sheets?|bedding|curtains?|cushions?|mirrors?|clocks?|frames?|baskets?|chairs?|tables?|desks?|shelves|shelf|sofas?|stools?|mattress(es)?|coussins?|couvertures?|plaids?|tapis|serviettes?|draps?|rideaux|miroirs?|horloges?|cadres?|paniers? (en|de)|chaises?|etageres?|canapes?|tabourets?|matelas)\b|枕头|毯|地毯|毛巾|床单|床上用品|窗帘|靠垫|镜子|时钟|相框|篮子|椅|桌|书架|沙发|凳|床垫/,
  kitchen:
    /\b(pans?|pots and pans|skillets?|knife|knives|cutting boards?|aprons?|blenders?|toasters?|coffee (makers?|grinders?|machines?)|espresso|grinders?|moka|french press|thermos|water bottles?|flasks?|lunch ?box(es)?|poeles?|casseroles?|couteaux?|planches?|tabliers?|cafetieres?|moulins?|gourdes?|bouteilles?|grille-pain|mixeurs?)\b|锅|刀|砧板|围裙|搅拌机|面包机|咖啡机|咖啡壶|磨豆机|保温杯|水瓶|饭盒/,
  electronics:
    /\b(headphones?|earbuds?|earphones?|headsets?|speakers?|phones?|smartphones?|iphones?|laptops?|macbooks?|tablets?|ipads?|cameras?|keyboards?|mouse|monitors?|chargers?|power ?banks?|cables?|adapters?|e-?readers?|kindles?|consoles?|projectors?|routers?|smart (plugs?|home)|thermostats?|casques?|ecouteurs?|enceintes?|telephones?|ordinateurs?|tablettes?|appareils? photo|claviers?|souris|ecrans?|chargeurs?|batteries? externes?|liseuses?)\b|耳机|音箱|音响|手机|笔记本|电脑|平板|相机|键盘|鼠标|显示器|充电器|充电宝|数据线|阅读器|游戏机|投影仪/,
  skincare:
    /\b(masks?|face masks?|sheet masks?|creams?|moisturi[sz]ers?|serums?|cleansers?|toners?|sunscreens?|spf|lotions?|balms?|oils?|soaps?|shampoos?|skin ?care|exfoliants?|face wash|body wash|lip balms?|masques?|cremes?|nettoyants?|lotions?|baumes?|huiles?|savons?|shampoings?|soins?|ecrans? solaires?|hydratants?|gommages?)\b|面膜|面霜|精华|洁面|洗面奶|爽肤水|防晒|乳液|润唇膏|护肤|肥皂|香皂|洗发水|沐浴露|身体乳|护手霜|水乳/,
  outdoor:
    /\b(tents?|sleeping bags?|hammocks?|stoves?|headlamps?|trekking poles?|camping|coolers?|compasses|bike (lights?|helmets?)|helmets?|tentes?|sacs? de couchage|hamacs?|rechauds?|frontales?|batons?|glacieres?|casques? (de velo)?)\b|帐篷|睡袋|吊床|炉|头灯|登山杖|露营|冷藏箱|头盔/,
  sports:
    /\b(yoga mats?|dumbbells?|weights|kettlebells?|resistance bands?|foam rollers?|bikes?|bicycles?|balls?|rackets?|skis?|snowboards?|tapis de yoga|halteres?|velos?|ballons?|raquettes?)\b|瑜伽垫|哑铃|自行车|球|球拍|滑雪板/,
  paper:
    /\b(books?|notebooks?|journals?|planners?|pens?|pencils?|stationery|cards?|posters?|prints?|puzzles?|games?|toys?|livres?|carnets?|stylos?|papeterie|affiches?|jeux?|jouets?)\b(?! (number|details|numero))|书|笔记本|手账|笔|文具|贺卡|海报|拼图|玩具|桌游/,
  food: /\b(coffee|teas?|chocolates?|snacks?|honey|olive oil|spices?|cafe|the vert|chocolats?|miel|epices?)\b|咖啡|茶叶|巧克力|零食|蜂蜜|香料/,
  giftCards: /\b(gift ?cards?|vouchers?|cartes? cadeaux?|bons? d'achat)\b|礼品卡|购物卡|代金券/,
  generic: /\b(products?|items?|things|stuff|articles?|produits?|choses)\b|商品|产品|东西/,
};
