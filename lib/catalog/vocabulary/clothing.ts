import { table } from './entry';

/** value | English | 中文 | français | words of feeds */
export const clothing = table(`
clothes | clothing, apparel, garment | 衣服, 服装, 服饰, 女装, 男装, 童装, 冬装, 夏装 | vêtement, vêtements, habits | shirt, jacket, coat, dress, short, trouser, tight, fleece
outfit | outfits, look, clothes to wear | 穿搭, 搭配, 一套衣服, 造型 | tenue, look, ensemble | shirt, short, dress, sandal, hat, trouser
t-shirts | t-shirt, tee, tshirt, t shirt | T恤, t恤, 体恤, t桖, 短袖 | tee-shirt, t-shirt, tee shirt |
long-sleeves | long sleeve, long-sleeve shirt, base layer, baselayer | 长袖, 打底衫 | manche longue, t-shirt manches longues, sous-vêtement thermique | long sleeve
shirts | shirt, blouse, button-down | 衬衫, 衬衣 | chemise, chemisier |
linen shirts | linen shirt | 亚麻衬衫, 亚麻衬衣 | chemise en lin |
shorts | short pants, running shorts | 短裤 | short, bermuda |
swim shorts | swim trunks, board shorts, swimming trunks | 泳裤, 沙滩裤, 游泳裤 | short de bain, maillot de bain homme |
swimwear | swimsuit, bathing suit, bikini, one-piece, swimming costume | 泳衣, 泳装, 比基尼 | maillot de bain, maillot, bikini | swim
tights | leggings, running tights, legging | 紧身裤, 打底裤, 压缩裤 | collant, legging, caleçon de running |
trousers | pants, chinos, slacks, jeans | 裤子, 长裤, 休闲裤, 牛仔裤, 运动裤, 工装裤 | pantalon, chino, jean |
dresses | dress, sundress, gown | 连衣裙, 裙子, 长裙 | robe |
skirts | skirt | 半身裙 | jupe |
sweaters | sweater, pullover, jumper, cardigan, hoodie, sweatshirt | 毛衣, 卫衣, 针织衫 | pull, pull-over, gilet, sweat, chandail |
fleeces | fleece, fleece jacket | 抓绒, 抓绒衣, 摇粒绒 | polaire, veste polaire |
jackets | jacket, outerwear, shell jacket | 夹克, 外套, 上衣外套, 上衣 | veste, blouson | coat, windbreaker, anorak, parka
rain jackets | rain jacket, raincoat, rain coat, rain shell, anorak | 雨衣, 冲锋衣 | veste de pluie, ciré, k-way, manteau de pluie | 
winter coats | winter coat, winter jacket, warm coat, parka, insulated coat, overcoat, insulated jacket | 冬季外套, 冬衣, 棉衣, 冬天外套, 冬装外套, 冬天穿的外套, 厚外套, 冬季大衣, 派克大衣 | manteau d'hiver, veste d'hiver, parka, doudoune d'hiver, manteau chaud | 
coats | coat, trench coat | 大衣, 风衣 | manteau, trench | parka
down jackets | down jacket, puffer, puffer jacket, down coat | 羽绒服, 羽绒衣, 羽绒外套 | doudoune, veste en duvet |
windbreakers | windbreaker, wind jacket, wind breaker | 防风衣, 皮肤衣 | |
reflective vests | reflective vest, hi-vis vest, high visibility vest, safety vest, running vest reflective | 反光背心, 反光马甲 | gilet réfléchissant, gilet fluo, gilet de sécurité, gilet haute visibilité |
caps | cap, baseball cap, running cap | 帽子, 鸭舌帽, 棒球帽 | casquette |
hats | hat | 帽 | chapeau | cap, beanie
sun hats | sun hat, straw hat, beach hat, bucket hat | 遮阳帽, 草帽, 太阳帽, 渔夫帽 | chapeau de soleil, chapeau de paille, bob |
beanies | beanie, winter hat, wool hat, knit hat | 毛线帽, 冷帽, 针织帽 | bonnet |
gloves | glove, mittens | 手套 | gant, moufle |
scarves | scarf, shawl | 围巾, 丝巾, 披肩 | écharpe, foulard |
sunglasses | sunglass, shades | 太阳镜, 墨镜, 太阳眼镜 | lunettes de soleil |
aprons | apron | 围裙 | tablier |
belts | belt | 皮带, 腰带 | ceinture |
underwear | boxers, briefs | 内衣, 内裤 | sous-vêtement, slip |
pyjamas | pajamas, pyjama, nightgown | 睡衣 | pyjama, chemise de nuit |
`);
