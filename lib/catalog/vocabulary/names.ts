/**
 * Names of one thing that hold the word for another: cotton candy is no cotton, 红包 is no bag, « laine de verre » is neither wool nor glass. They limit nothing and
 * stay as words to be looked for. By language; English is mixed into all.
 */
export const names: Record<'en' | 'zh' | 'fr', string[]> = {
  en: list(`
    cotton candy, cotton bud, cotton swab, cotton pad, cotton ball, black pepper, white pepper, white noise, white board, black board, black friday, cyber monday, black light, black box, black out,
    blue light, blue tooth, blue ray, red light therapy, red carpet, red eye, green house, green screen, green card, greenhouse film, white paper, white vinegar, brown sugar, brown rice, white chocolate,
    red wine, white wine, rose wine, orange juice, orange juicer, lemon squeezer, olive oil, coconut oil, rose water, rose hip, mint chocolate, cream cheese, cream puff, ice cream, whipped cream, sour cream,
    salmon fillet, mustard seed, sage advice, gold card, gold rush, gold medal, silver screen, silver fish, golden retriever, golden hour, golden gate, pink salt, pink noise, purple rain,
    paper shredder, paper cutter, paper clip, paper weight, paper plane, paper bag, paper towel, paper back, wall paper, toilet paper, wrapping paper, baking paper, parchment paper, printer paper, photo paper, sand paper,
    wood stove, wood stain, wood glue, wood pecker, wood burner, wood carving, wood working, wood chipper, fire wood, leather conditioner, leather cleaner, leather balm, leather care, metal detector, metal music, heavy metal,
    glass cleaner, glass cutter, glass half, hour glass, magnifying glass, looking glass, glass ceiling, silk worm, silk screen, wool wash, steel wool, rock wool, glass wool, iron man, iron supplement, iron deficiency, waffle iron, curling iron, flat iron, soldering iron,
    silver polish, brass polish, brass band, brass instrument, rubber duck, rubber band, rubber stamp, plastic surgery, plastic wrap, concrete mixer, marble run, marble game, foam roller, foam party, bamboo shoot, down syndrome, down town, sugar bowl, nut cracker, nut milk, milk frother, milk jug, alcohol tester,
    running late, running out, running water, running total, running joke, working hours, working title, hiking price, cold brew, cold press, hot tub, hot dog, hot sauce, warm white, cool white, light switch, light year, light box, light house, light meal, light saber, lightning cable adapter,
    blue light glasses, glasses case, reading glasses, eye glasses, safety glasses, shot glass, stained glass, contact lens, lens cloth, new balance, under armour, black diamond, red wing, red bull, old navy, north face, burt's bees, hydro flask, instant pot, air pod,
    king size, queen size, twin size, full size, travel size, bite size, life size, one size, size guide, pocket size, large print, large breed, small breed, small batch, small talk, medium rare, medium roast, dark roast, light roast,
    doesnt matter, doesn't matter, dont matter, don't matter, does not matter, no wait, no show, no name, no time, no idea, no matter, no problem, no clue, no brainer, no rush, no worries, no joke, no bake, no tie, no pull, no spill, no drill, no sew, not sure, not bad, not only, not too, not much,
    coffee grinder burr, tea party, tea tree, tea light, tea towel, tea cosy, book club, book end, book mark, book light, desk job, bed bug, bed time, bed side, bath time, bath bomb, phone call, phone number, watch list, watch party, card reader, camera man, fan club, fan base, fan art, sports fan, hat trick, cap table, belt sander, ring light, ring tone, ring binder, ring doorbell, boxing ring, onion ring, key ring,
    power plant, face value, cup cake, cup board, world cup, cup holder, bra cup, suction cup, measuring cup, egg cup, plate tectonics, license plate, number plate, hot plate, dish soap, dish washer, dish cloth, side dish, dish rack, bowl cut, bowling, pan flute, pot hole, pot belly, pot luck, mirrorless, mouse trap, mouse pad, mouse mat, mouse jiggler, tap dance, tap water, tap shoes, sink hole, bench press, stool softener, chair lift, table tennis, table spoon, table salt, time table, round table, bed rock, tile painting, tile cutter, lamp post, lamp oil, throw up, throw away, throw back, tank top, crop top, top coat, base coat, coat hanger, coat of paint, sugar coat, dress code, dress rehearsal, dress up, salad dressing, shirt tail, short story, short film, short stay, short notice, short sleeve, pants press, skirt steak, glove box, sock puppet, boot camp, boot disk, car boot, boot tray, shoe lace, shoe horn, shoe tree, shoe polish, shoe cleaner, shoe glue, horse shoe, brake shoe, watch band, watch strap, watch battery, watch winder
  `),
  zh: list(`
    皮卡, 牛皮纸, 红包, 面包, 红酒, 红薯, 红枣, 红豆, 红糖, 红牛, 红木, 红外, 黑胡椒, 黑芝麻, 黑科技, 黑五, 黑板, 白板, 白噪音, 白噪声, 白酒, 白糖, 白领, 白米, 绿豆, 绿植, 绿幕, 蓝光, 蓝莓, 黄金周, 黄油, 黄瓜, 黄豆, 橙汁, 粉丝, 粉底, 粉扑, 粉尘, 奶粉, 花粉, 面粉, 青少年, 灰尘, 紫外线, 紫薯, 金鱼, 金融, 银行卡, 银行,
    棉花糖, 棉花, 棉签, 化妆棉, 卫生棉, 木工, 木耳, 木瓜, 积木, 竹笋, 竹炭, 纸巾, 纸尿裤, 纸箱, 剪纸, 报纸, 卫生纸, 砂纸, 打印纸, 瓷砖胶, 玻璃清洁剂, 玻璃水, 玻璃胶, 金属探测器, 皮革护理, 皮革清洁, 口香糖, 糖尿病, 橡胶手套, 麻将, 麻辣, 芝麻, 亚麻籽, 麻烦, 铝箔, 铝膜, 铜锣, 陶笛, 丝袜, 丝瓜, 羽毛球, 羽毛笔,
    刮胡刀, 剃须刀, 修眉刀, 针头, 剪刀, 美工刀, 指甲刀, 刀片, 剃刀, 转笔刀, 冰刀, 鞋带, 鞋油, 鞋刷, 鞋垫, 鞋套, 鞋盒, 鞋撑, 鞋拔, 表带, 表盘, 表链, 背包客, 汉堡包, 包子, 包裹, 灯笼, 灯罩, 灯泡座, 红绿灯, 锅盖, 锅铲, 锅刷, 火锅底料, 杯垫, 杯盖, 杯刷, 世界杯, 碗柜, 碗架, 帽子戏法, 床头柜灯, 茶几垫, 茶叶蛋, 茶具, 茶包, 奶茶, 书签, 书法, 书立, 教科书, 证书, 书桌垫, 刀架, 刀具套, 伞架, 门票, 手机支架, 手机膜, 贴膜,
    五号电池, 七号电池, 5号电池, 7号电池, 三人行, 五月天, 二维码, 三文鱼, 四级, 六级, 不错, 不沾, 不粘, 不倒翁, 无人机, 无聊, 非洲, 非常, 别人, 别墅, 别针, 特别, 除湿, 除螨, 除尘, 除毛, 除臭, 除甲醛, 小说, 小米粥
  `),
  fr: list(`
    jus d'orange, presse-orange, fleur d'oranger, eau de rose, huile d'olive, vin rouge, vin blanc, poivre noir, poivre blanc, chocolat noir, chocolat blanc, café noir, carte grise, carte bleue, carte verte, tableau blanc, tableau noir, bruit blanc, or noir, or vert,
    black friday, nuit blanche, mariage blanc, crème de marrons, marrons glacés, crème fraîche, crème glacée, beurre salé, pomme de terre, terre battue, papier toilette, papier cadeau, papier cuisson, papier photo, papier sulfurisé, papier à lettres, papiers d'identité, papier alu, papier de verre,
    laine de verre, laine de roche, verre de lampe, verres de lunettes, verres de contact, bois de chauffage, bois de cerf, coton-tige, cotons-tiges, disque de coton, barbe à papa, noix de coco, noix de muscade, noix de cajou, noix de lavage, lait de coco, lait en poudre, fer à repasser, fer à lisser, fer à friser, fer à souder, carton à dessin,
    argent de poche, argent liquide, carte d'argent, métal hurlant, mousse à raser, mousse au chocolat, paille de fer, toile cirée, toile de fond, toile d'araignée, soie dentaire, plume de stylo, cuir chevelu, liège mural, béton ciré, brique de lait, brique de jeu,
    casque de moto, casque moto, casque de chantier, casque de ski, casque de réalité virtuelle, casque vr, tapis de souris, tapis de jeu, tapis de course, tapis de cuisson, cadre de vélo, cadre de vie, table de mixage, table de cuisson, table à repasser, table à langer, planche à repasser, planche à voile, lit de camp, lit parapluie, salle de bain, salle à manger, chambre à air, livre sterling,
    nettoyant sol, nettoyant sols, nettoyant vitres, nettoyant pour vitres, nettoyant four, nettoyant multi-usages, verre doseur, poêle à bois, poêle à granulés, couteau suisse, fourchette de prix, assiette fiscale, bol d'air, tasse à mesurer, sac poubelle, sacs poubelle, sac de frappe, sac de sable, sac aspirateur, chaise haute, chaise roulante, fauteuil roulant, banc de musculation, banc solaire, bouton d'acné, robe de chambre, chapeau bas, manteau de cheminée, gant de toilette, gants de toilette, bas de laine, tour de cou, lampe à bronzer, batterie de cuisine, café du coin, café-restaurant, souris grise, portable pc, chemise cartonnée, pull-buoy, baskets ball, pompe à vélo, pompes funèbres, botte de foin, bottes de paille, thé dansant, bougie d'allumage, pot d'échappement, pot de peinture, bouquet de chaînes, collier pour chien, collier de chien, laisse et collier, anneau de dentition, bague d'adaptation, king size, queen size, petit prix, petit budget, grande surface, grand public, large choix, en argent liquide
  `),
};

function list(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
