import { table } from './entry';

/** value | English | 中文 | français | words of feeds. Lights, textiles and small things of a home. */
export const home = table(`
bedside lamps | bedside lamp, bedside light, nightstand lamp, night light, nightlight, reading lamp for bed, bedroom lamp | 床头灯, 夜灯, 小夜灯 | lampe de chevet, veilleuse, lampe de nuit |
desk lamps | desk lamp, desk light, reading lamp, task lamp, office lamp | 台灯, 书桌灯, 阅读灯 | lampe de bureau, lampe de lecture, lampe de table |
lamps | lamp, light, lighting, light fixture, luminaire | 灯, 灯具 | lampe, luminaire, éclairage | 
table lamps | table lamp | 桌灯 | lampe à poser |
floor lamps | floor lamp, standing lamp, torchiere | 落地灯 | lampadaire, lampe sur pied |
pendants | pendant light, pendant, hanging light | 吊灯 | suspension, lampe suspendue |
chandeliers | chandelier | 水晶灯, 枝形吊灯 | lustre |
wall sconces | sconce, wall sconce, wall light, wall lamp | 壁灯 | applique, applique murale |
ceiling fans | ceiling fan | 吊扇 | ventilateur de plafond |
smart bulbs | smart bulb, light bulb, bulb, smart light, smart lamp bulb, led bulb | 智能灯泡, 灯泡 | ampoule connectée, ampoule, ampoule intelligente |
candles | candle, scented candle | 蜡烛, 香薰蜡烛 | bougie, bougie parfumée |
candle holders | candle holder, candlestick, candle lantern | 烛台 | bougeoir, chandelier de table |
throws | throw blanket, throw, blanket, wool blanket | 毛毯, 毯子, 盖毯 | plaid, couverture, jeté |
pillows | pillow, cushion, throw pillow, throw cushion, accent pillow, lumbar pillow | 枕头, 抱枕, 靠垫 | oreiller, coussin |
bed linen | bedding, bed linen, sheets, sheet set, bed sheet, linen set | 床单, 床上用品, 床品, 四件套 | linge de lit, draps, parure de lit |
duvets | duvet, comforter, quilt, duvet cover, comforter set, bedspread, coverlet | 被子, 被套, 羽绒被 | couette, housse de couette, édredon |
vases | vase, flower vase | 花瓶 | vase |
planters | planter, flower pot, plant pot, plant stand, pot | 花盆, 花器 | cache-pot, pot de fleurs, jardinière |
clocks | clock, wall clock, alarm clock | 时钟, 挂钟, 闹钟, 钟 | horloge, réveil, pendule |
mirrors | mirror, wall mirror | 镜子 | miroir |
baskets | basket, storage basket, laundry basket, hamper | 篮子, 收纳篮, 篮 | panier, corbeille |
curtains | curtain, drapes, drapery, blackout curtain, curtain panel | 窗帘 | rideau, voilage | curtain & drape
curtain rods | curtain rod | 窗帘杆 | tringle à rideaux |
shower curtains | shower curtain | 浴帘 | rideau de douche |
blinds | blind, window shade, roman shade, roller shade | 百叶窗 | store |
rugs | rug, area rug, carpet, runner rug | 地毯 | tapis, moquette |
doormats | doormat, door mat, welcome mat | 门垫 | paillasson |
bath mats | bath mat, bath rug, bathroom rug | 浴室地垫 | tapis de bain |
towel racks | towel rack, towel bar, towel holder, towel ring, towel hook | 毛巾架 | porte-serviettes |
paper towel holders | paper towel holder | 厨房纸架 | dérouleur essuie-tout |
toilet paper holders | toilet paper holder | 纸巾架 | porte-papier toilette, dérouleur papier toilette |
signs | wall sign, wooden sign, metal sign | 标牌 | panneau décoratif |
towels | towel, bath towel | 毛巾, 浴巾 | serviette, serviette de bain |
wall art | wall decor, wall hanging, canvas print, canvas art, wall painting | 装饰画, 墙饰, 挂画 | décoration murale, tableau | print, painting
art prints | art print, poster, print, fine art print | 版画, 海报, 艺术画 | affiche, tirage d'art, estampe, gravure |
picture frames | picture frame, photo frame | 相框 | cadre photo, cadre |
sculptures | sculpture, statue, figurine | 雕塑, 摆件, 雕像 | sculpture, statuette |
christmas decorations | christmas decoration, ornament, christmas ornament, christmas tree, wreath, garland | 圣诞装饰, 圣诞树 | décoration de noël, sapin | wreath
notebooks | notebook, journal, diary, sketchbook | 笔记本, 本子, 手账 | carnet, cahier |
bouquets | bouquet, flowers, flower bouquet, dried flowers | 花束, 鲜花 | bouquet, fleurs, fleurs séchées |
`);
