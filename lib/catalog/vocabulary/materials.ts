import { table } from './entry';

/** value | English | 中文 | français | names of feeds that are the same stuff */
export const materials = table(`
leather | real leather, genuine leather, cowhide | 真皮, 皮革, 牛皮, 皮质, 皮的, 皮 | cuir, en cuir | suede, nubuck
suede | | 麂皮, 绒面革 | daim, suède |
vegan leather | faux leather, pu leather, leatherette, imitation leather, vegan | 人造革, 仿皮, 素皮, 人造皮, pu皮 | simili cuir, similicuir, faux cuir, imitation cuir, cuir synthétique, cuir végétal, cuir vegan, façon cuir | faux leather
wool | woollen, woolen | 羊毛, 毛料 | laine, en laine | merino, lambswool, cashmere, alpaca
merino | merino wool | 美利奴, 美利奴羊毛 | mérinos, laine mérinos |
cashmere | | 羊绒 | cachemire |
down | goose down, duck down, feather, down filled | 鹅绒, 鸭绒 | duvet, plume, duvet d'oie |
cotton | organic cotton | 棉, 纯棉, 全棉, 棉质, 有机棉 | coton, en coton, coton bio |
linen | flax | 亚麻, 麻 | lin, en lin |
silk | | 丝绸, 真丝, 蚕丝 | soie, en soie |
velvet | | 天鹅绒, 丝绒 | velours |
polyester | recycled polyester | 聚酯, 涤纶 | polyester |
nylon | ripstop | 尼龙 | nylon |
canvas | | 帆布 | toile |
denim | | 牛仔布 | denim |
mesh | | 网面, 网布 | mesh, maille |
fleece | | 抓绒面料 | molleton |
synthetic | synthetics, man-made | 合成 | synthétique | polyester, nylon
rubber | | 橡胶 | caoutchouc |
cork | | 软木 | liège |
solid wood | real wood | 实木 | bois massif | oak, walnut, beech, pine, acacia, teak, mango wood
wood | wooden, hardwood, timber | 木, 木头, 木质, 木制 | bois, en bois | solid wood, oak, walnut, beech, ash wood, pine, acacia, bamboo, teak, olive wood, mahogany, birch, rubberwood, mango wood
oak | | 橡木 | chêne |
walnut | | 胡桃木 | noyer |
bamboo | | 竹, 竹子, 竹制 | bambou |
rattan | wicker | 藤, 藤编 | rotin, osier | wicker, seagrass, water hyacinth
metal | metallic | 金属 | métal, en métal | steel, aluminium, aluminum, brass, iron, copper
stainless steel | steel | 不锈钢 | acier inoxydable, inox, acier |
aluminium | aluminum | 铝, 铝合金 | aluminium |
cast iron | | 铸铁 | fonte |
brass | | 黄铜 | laiton |
copper | | 铜 | cuivre |
silver metal | sterling silver, 925 silver | 纯银, 银饰 | argent, argent massif, argent 925 | sterling silver
ceramic | ceramics, earthenware | 陶瓷, 陶 | céramique, en céramique | stoneware, porcelain, earthenware, clay
stoneware | | 炻器 | grès |
porcelain | | 瓷, 瓷器 | porcelaine |
glass | borosilicate | 玻璃 | verre, en verre | borosilicate
marble | | 大理石 | marbre |
concrete | | 混凝土 | béton |
plastic | plastics | 塑料 | plastique | polycarbonate, polypropylene, acrylic, abs
polycarbonate | | 聚碳酸酯 | polycarbonate |
paper | | 纸 | papier |
foam | memory foam | 记忆棉, 海绵 | mousse, mousse à mémoire |
latex | | 乳胶 | latex |
gold metal | solid gold, 14k gold, gold-plated | 纯金, 镀金 | or 14 carats, plaqué or | gold
fur | faux fur | 皮草, 毛皮 | fourrure |
fragrance | perfume, scent, scented, parfum | 香精, 香料, 香味 | parfum, fragrance | fragrance, scent
alcohol | | 酒精 | alcool |
parabens | paraben | 防腐剂, 对羟基苯甲酸酯 | paraben, parabènes |
silicone | silicones | 硅油, 硅胶 | silicone |
gluten | | 麸质 | gluten |
nuts | nut | 坚果 | noix, fruits à coque | hazelnut, almond, pistachio
sugar | | 糖 | sucre |
lactose | milk, dairy | 乳糖, 牛奶 | lactose, lait | milk
`);
