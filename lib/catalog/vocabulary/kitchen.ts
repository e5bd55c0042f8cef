import { table } from './entry';

/** value | English | 中文 | français | words of feeds. Kitchen and table, made by hand, gifts, play. */
export const kitchen = table(`
mugs | mug, cup, coffee mug, coffee cup, tea cup, teacup, espresso cup | 马克杯, 杯子, 茶杯, 咖啡杯 | mug, tasse, gobelet |
bowls | bowl, serving bowl, matcha bowl | 碗, 茶碗, 抹茶碗 | bol, saladier |
drinking glasses | wine glass, red wine glass, white wine glass, rosé glass, water glass, shot glasses, drinking glass, champagne glass, champagne flute, glassware, whisky glass | 酒杯, 玻璃杯, 红酒杯, 白酒杯, 葡萄酒杯, 香槟杯 | verre à vin, verre à vin rouge, verre à vin blanc, verre à eau, verre à boire, flûte à champagne |
plates | plate, dinner plate, platter, dish | 盘子, 餐盘, 碟子, 盘 | assiette, plat |
tableware | dinnerware, crockery, dish set, dinner set | 餐具, 碗碟 | vaisselle, service de table | bowl, plate, mug
teapots | teapot, tea pot | 茶壶 | théière |
kettles | kettle, electric kettle, gooseneck kettle | 电热水壶, 烧水壶, 热水壶 | bouilloire |
French presses | french press, cafetiere | 法压壶 | cafetière à piston, presse française |
coffee makers | coffee maker, coffee machine, espresso machine, pour-over, coffee dripper, moka pot, aeropress | 咖啡机, 咖啡壶, 手冲壶, 摩卡壶 | cafetière, machine à café, machine expresso |
pans | pan, frying pan, skillet, saucepan, cookware, pot and pan set | 平底锅, 炒锅, 煎锅, 锅 | poêle, casserole, sauteuse |
knives | knife, chef's knife, chefs knife, kitchen knife, paring knife | 刀, 菜刀, 厨刀, 厨房刀 | couteau, couteau de cuisine, couteau de chef |
cutting boards | cutting board, chopping board | 砧板, 切菜板, 菜板 | planche à découper |
bread makers | bread maker, bread machine | 面包机 | machine à pain |
toasters | toaster, toaster oven | 烤面包机 | grille-pain |
blenders | blender, mixer | 搅拌机, 榨汁机 | mixeur, blender |
tea | loose leaf tea, green tea, black tea, white tea, mint tea, tea tin, sencha | 茶, 茶叶, 绿茶, 红茶, 白茶, 黑茶, 抹茶 | thé, thé vert, thé noir, thé blanc, boîte à thé | matcha, sencha
coffee grinders | coffee grinder, burr grinder, coffee mill | 磨豆机, 咖啡研磨机, 咖啡磨 | moulin à café, broyeur à café |
coffee | coffee bean, ground coffee | 咖啡, 咖啡豆 | café, café en grains |
chocolate | chocolate box, chocolates, truffles, dark chocolate, milk chocolate, white chocolate, mint chocolate | 巧克力, 黑巧克力, 白巧克力, 牛奶巧克力 | chocolat, boîte de chocolats, chocolat noir, chocolat blanc, chocolat au lait |
pottery kits | pottery kit, clay kit, ceramics kit, pottery starter kit, air-dry clay, kintsugi kit | 陶艺套装, 陶土套装, 陶艺材料包, 黏土套装, 金缮 | kit de poterie, kit céramique, coffret poterie | kintsugi, clay kit
pottery tools | pottery tool, clay tools, ceramic tools, throwing tools, ribs and loops | 陶艺工具, 陶艺刀 | outils de poterie, mirette, ébauchoir |
pottery | ceramics, handmade ceramics, ceramic piece, stoneware piece | 陶器, 陶瓷制品, 陶艺作品 | poterie, céramiques, faïence | ceramic, stoneware, porcelain, earthenware, pottery, clay
jewellery | jewelry, jewel | 首饰, 珠宝, 饰品 | bijou, bijoux | necklace, earring, ring, bracelet
necklaces | necklace, pendant necklace | 项链 | collier, pendentif, sautoir |
earrings | earring, earing, studs, hoops | 耳环, 耳钉 | boucles d'oreilles, boucle d'oreille |
rings | ring | 戒指, 戒子, 指环 | bague, anneau |
bracelets | bracelet, bangle | 手链, 手镯 | bracelet |
gift cards | gift card, gift voucher, voucher, e-gift card, digital gift card | 礼品卡, 礼物卡, 电子礼品卡, 代金券 | carte cadeau, chèque cadeau, bon cadeau |
gift sets | gift set, gift box, hamper gift | 礼盒, 礼品套装, 礼物套装 | coffret cadeau, coffret |
board games | board game, card game, tabletop game | 桌游, 棋盘游戏, 桌面游戏 | jeu de société, jeu de plateau, jeu de cartes |
puzzles | puzzle, jigsaw | 拼图 | puzzle, casse-tête |
books | book, guidebook, cookbook, handbook | 书, 书籍, 图书 | livre, guide, manuel |
toys | toy, plush, stuffed animal | 玩具, 毛绒玩具 | jouet, peluche |
perfume | eau de parfum, cologne | 香水 | parfum, eau de toilette |
`);
