import { table } from './entry';

/** Basic colours: value | English | 中文 | français | the names that merchants give them */
export const colors = table(`
black | jet black, noir black | 黑色, 黑, 纯黑 | noir, noire, noirs, noires | onyx, ink, ebony, obsidian, jet
white | off-white | 白色, 白, 米白 | blanc, blanche, blancs, blanches | ivory, snow, chalk, eggshell, porcelain white
grey | gray, light grey, dark grey | 灰色, 灰, 深灰, 浅灰 | gris, grise, grises | charcoal, slate, fog, ash, graphite, stone, smoke, pewter, heather, cement, concrete
silver | silvery, silver colored | 银色 | argenté, argentée | chrome, nickel, steel, aluminium
navy | navy blue, dark blue | 藏青, 海军蓝, 深蓝, 藏蓝 | bleu marine, marine, bleu foncé, bleu nuit | ink blue, midnight blue, indigo
blue | royal blue, cobalt | 蓝色, 蓝 | bleu, bleue, bleus, bleues | navy, cobalt, azure, denim, indigo, sky, teal blue, harbor, glacier, ocean, sea blue, slate blue, lake, steel blue, aqua
light blue | sky blue, pale blue, baby blue | 浅蓝, 天蓝, 浅蓝色, 天蓝色 | bleu clair, bleu ciel | sky, glacier, ice blue, powder blue
turquoise | aqua, teal, turquoise blue, cyan | 青色, 绿松石色, 青绿色, 蓝绿色 | turquoise, bleu canard, cyan | teal, lagoon, aqua, sea green, petrol, aquamarine
green | dark green, forest green, emerald | 绿色, 绿, 深绿, 墨绿 | vert, verte, verts, vertes | sage, olive, moss, forest, emerald, mint, fern, pine, celadon, jade, lime, sea green, pistachio, hunter green
sage | sage green, mint | 鼠尾草绿, 薄荷绿, 浅绿 | vert sauge, sauge, vert menthe | celadon, mint
olive | olive green, khaki green, army green | 橄榄绿, 军绿, 军绿色 | vert olive, kaki | moss, khaki, army
beige | sand, tan, taupe, nude, camel | 米色, 卡其色, 杏色, 驼色, 沙色 | beige, sable, taupe, écru, camel | sand, tan, oat, oatmeal, camel, stone, natural, taupe, linen, khaki, dune, wheat, almond
cream | ivory, ecru | 奶油色, 奶白, 象牙色, 奶白色 | crème, ivoire | oat milk, ivory, natural, oatmeal, vanilla, eggshell, ecru, off-white
brown | chocolate brown, chestnut, espresso brown, walnut brown | 棕色, 褐色, 咖啡色 | marron, brun, brune, chocolat | espresso, chocolate, walnut, chestnut, tan, cognac, coffee, mocha, umber, cocoa, bark, tobacco, mahogany
terracotta | rust, brick | 砖红, 陶土色, 赤陶色, 铁锈色 | terre cuite, rouille, brique | rust, clay, brick, sienna
red | scarlet, bright red | 红色, 红, 大红 | rouge, rouges | crimson, scarlet, cherry, burgundy, ruby, brick, poppy, wine
burgundy | maroon, wine red, bordeaux | 酒红, 酒红色, 枣红 | bordeaux, lie de vin | maroon, wine, oxblood, plum
coral | salmon | 珊瑚色, 珊瑚红 | corail, saumon | salmon, peach
orange | tangerine | 橙色, 橘色, 橘红 | orange, oranges | tangerine, amber, signal orange, apricot, burnt orange
yellow | mustard yellow, bright yellow | 黄色, 黄 | jaune, jaunes | mustard, lemon, ochre, sun, honey, hi-vis yellow
mustard | ochre | 芥末黄, 姜黄 | moutarde, ocre | ochre, honey
gold | golden, brass colored | 金色 | doré, dorée, or jaune | brass, champagne
rose gold | rose-gold | 玫瑰金 | or rose, doré rose | rose gold
pink | rose, light pink, blush | 粉色, 粉红, 粉红色, 粉 | rose, roses, rose pâle | blush, rose, salmon, peony, dusty rose, fuchsia, magenta
purple | violet, lilac, lavender | 紫色, 紫, 淡紫 | violet, violette, mauve, lilas, pourpre | lilac, plum, lavender, violet, mauve, aubergine, grape, amethyst
multicolor | multicolour, multi-color, multi, colorful, rainbow | 彩色, 多色 | multicolore, coloré | assorted, multi
clear | transparent | 透明 | transparent, transparente |
`);
