import { readTable } from './table';

/** How people type on a phone: no capitals, no accents, units of every country, several needs in one line. */
export const onThePhone = [
  ...readTable(
    'en',
    `
200 bucks for a carry on that fits under the seat | kind carry-ons; max 200 usd
headphones around 100 | kind headphones; near 100 usd
lamp 40-60 for nightstand | kind lamps, bedside lamps; min 40 usd; max 60 usd
between 50 and 80 trail shoes size 9.5 | kind trail running shoes; min 50 usd; max 80 usd; size 9.5
W 8 running shoes | kind running shoes; size 8
mens 10.5 wide hiking boots | kind hiking boots; for men; size 10.5; feature wide fit
large tote bag, nothing over 80 | kind tote bags; max 80 usd
half a dozen plates max. 50 | kind plates; qty 6; max 50 usd
trainers anything but adidas | kind sneakers; notbrand Adidas
iphone 15 pro case under 20 | kind phone cases; with iPhone; max 20 usd
coat that isn't black or navy | kind coats; without black, navy
need 2 pillows and a duvet | kind pillows, duvets
gift by the end of the month | occasion gift; days 10
dark chocolate without nuts | kind chocolate; without nuts
hikers boots size 42 or 43 | kind hiking boots, boots; size 42, 42.5, 43; system EU
mug anything but red | kind mugs; without red
running shoes anything but nike | kind running shoes; notbrand Nike
need a gift in two days for a coffee nerd | occasion gift; days 2; for coffee lovers
bedding that gets here next week | kind bed linen; days 7, 9
machine washable cotton throw blanket | kind throws; feature machine washable; material cotton
bpa free water bottle 20oz | kind water bottles; feature BPA-free
dimmable desk lamp usb-c powered 30 to 45$ | kind desk lamps; feature dimmable; with USB-C; min 30 usd; max 45 usd
dishwasher safe plates x6 white | kind plates; feature dishwasher safe; qty 6; color white
toy for my 6 year old niece | kind toys; for kids
works with homekit bulbs 2 pack | kind smart bulbs; with HomeKit
shoes eu 44 black or brown max 120€ | kind shoes; size 44; system EU; color black, brown; max 120 eur
sneakers uk9 white | kind sneakers; size 9; system UK; color white
a warm coat and gloves for winter | kind winter coats, coats, gloves; occasion winter
backpack or tote for work, no leather, under 90 | kind backpacks, tote bags; occasion work; without leather; max 90 usd
do you have wool socks in xl | kind socks; material wool; size XL
scarf for my grandma 50 bucks tops arrives before christmas | kind scarves; for grandparent; max 50 usd; days 35; occasion christmas
coffee grinder that isnt loud | kind coffee grinders; feature quiet
gift for someone who bakes, under 40 | occasion gift; for bakers; max 40 usd
housewarming present for new neighbors £30ish | occasion housewarming; for friend; near 30 gbp
somthing for my dad who gardens a lot | for gardeners
presnt for a knitter | occasion gift; for knitters
new parents gift not clothes 60 dollars or less | occasion gift; for new parents; without clothes; max 60 usd
king size duvet cover linen white | kind duvets; color white; material linen
two pairs of running socks 43 | kind socks; qty 2; size 43; system EU; occasion running
standing desk 120 x 60 cm under 400 | kind desks; max 400 usd
pottery kit for beginners shipped by dec 12 | kind pottery kits; days 22
can i get a mug delivered tomorrow | kind mugs; days 1
headlamp for camping w rechargable battery | kind headlamps; occasion camping; feature rechargeable
gift for friends who love tea 25 each | occasion gift; for tea lovers; max 25 usd
3 scented candles under 45 altogether | kind candles; qty 3; max 15 usd
`,
  ),
  ...readTable(
    'zh',
    `
预算500左右的登山包 | kind backpacks; near 500 usd
有没有防水又轻便的背包 | kind backpacks; feature waterproof, lightweight
给狗狗的床 | kind dog beds
十二月二十号之前送到的礼物 | occasion gift; days 30
12月20号的礼物 | occasion gift
月底前要的毯子 | kind throws; days 10
苹果手机壳 | kind phone cases
春节送长辈 | occasion lunar new year; for elders
黑巧克力 不含坚果 | kind chocolate; without nuts
一百到一百五的跑鞋 | kind running shoes; min 100 usd; max 150 usd
别给我看红色的 找个背包 | kind backpacks; without red
除了黑色都行的钱包 | kind wallets; without black
下周一前要的工作鞋 防滑 | kind work shoes; feature slip-resistant; days 3
圣诞节前送到的杯子 两个 | kind mugs; qty 2; days 35; occasion christmas
下周能到的瑜伽垫 | kind yoga mats; days 7, 9
给六岁女儿的玩具 | kind toys; for kids
送喜欢烘焙的朋友 | occasion gift; for bakers
送爱种花的妈妈 | occasion gift; for gardeners, mother
爱骑车的爸爸生日礼物 | occasion birthday; for cyclists
送给刚生宝宝的朋友 | occasion gift; for new parents
养猫的朋友的礼物 150以内 | occasion gift; for pet lovers, cat lovers; max 150 usd
iphone15手机壳 透明 | kind phone cases; color clear; with iPhone
支持苹果家庭的灯泡 | kind smart bulbs; with HomeKit
可机洗的毯子 | kind throws; feature machine washable
洗碗机能洗的盘子 6个 | kind plates; feature dishwasher safe; qty 6
20升的登山包 防水 | kind backpacks; feature waterproof
男鞋 44码 棕色 | kind shoes; for men; size 44; system EU; color brown
女式羽绒服 M 白色 要带帽 | kind down jackets; for women; size M; color white; feature with hood
欧码38的凉鞋 | kind sandals; size 38; system EU
美码9.5跑鞋 | kind running shoes; size 9.5; system US
下雨天用的鞋 | kind shoes; feature waterproof
便宜耐用的雨伞 | kind umbrellas; sort cheapest; feature durable build
送老师的茶叶 包装好看点 | kind tea; for teacher; feature fragile gift box
灯 40到60刀 | kind lamps; min 40 usd; max 60 usd
不要太贵的咖啡机 | kind coffee makers; sort cheapest
沙滩裤和拖鞋 | kind swim shorts, flip-flops
想买件大衣还要一双手套 | kind coats, gloves
送同事的小礼物 三份 每份20刀 | occasion gift; for colleague; qty 3; max 20 usd
两双羊毛袜 | kind socks; material wool; qty 2
三天内到的瑜珈垫 | kind yoga mats; days 3
小户型沙发 米色 | kind sofas; color beige
敏感肌防晒霜 不要酒精 | kind sunscreens; feature sensitive skin; without alcohol
`,
  ),
  ...readTable(
    'fr',
    `
chaussures 42 ou 43 | kind shoes; size 42, 42.5, 43; system EU
sac imitation cuir | kind bags; material vegan leather
écran 27 pouces | kind monitors
chocolat noir sans lait | kind chocolate; without lactose
bougie environ trente euros | kind candles; near 30 eur
plaid avant la fin du mois | kind throws; days 10
un manteau ni noir ni gris | kind coats; without black, grey
casque bluetooth 50-80€ | kind headphones; feature wireless; min 50 eur; max 80 eur
lampe de bureau aux alentours de 40 € | kind desk lamps; near 40 eur
un sac a dos 20l impermeable gris | kind backpacks; feature waterproof; color grey
baskets blanches pointure 42,5 | kind sneakers; color white; size 42.5; system EU
ne me montrez pas de rouge, je veux un portefeuille | kind wallets; without red
tout sauf Nike, des chaussures de trail | kind trail running shoes; notbrand Nike
livré avant le 24 décembre, un collier en argent | kind necklaces; days 34; material silver metal
un cadeau pour apres-demain | occasion gift; days 2
avant noel un jouet pour mon fils de 6 ans | kind toys; for kids; days 35; occasion christmas
gourde sans bpa 750 ml | kind water bottles; feature BPA-free
assiettes qui passent au lave vaisselle x6 | kind plates; feature dishwasher safe; qty 6
coque iphone 15 transparente | kind phone cases; with iPhone; color clear
ampoule compatible homekit lot de 2 | kind smart bulbs; with HomeKit
chargeur pour macbook usb c | kind chargers; with USB-C
idee cadeau pour qqn qui fait du velo | occasion gift; for cyclists
cadeau pour jeunes parents 50 balles max | occasion gift; for new parents; max 50 eur
cadeau pour un fan de patisserie | occasion gift; for bakers
chaussures de rando pas en cuir 44 | kind hiking boots; without leather; size 44; system EU
bottines noires ou marron moins de 120€ | kind boots; color black, brown; max 120 eur
veste legere et respirante pour courir | kind jackets; feature lightweight, breathable; occasion running
je veux une theiere et des tasses | kind teapots, mugs
4 bougies pour 40 € en tout | kind candles; qty 4; max 10 eur
creme visage bio peau seche sans parfum | kind face creams; feature organic, dry skin, fragrance-free
veilleuse pour chambre d'enfant | kind bedside lamps; for kids
machine a cafe silencieuse | kind coffee makers; feature quiet
jean taille 32 bleu | kind trousers; size 32; color blue
pas plus cher que 75 $, sac de voyage | kind duffels; max 75 usd
des gants pour vélo taille S | kind gloves; occasion cycling; size S
tapis salon 160x230 beige | kind rugs; color beige
table basse ronde en verre | kind coffee tables; material glass
3 paires de chaussettes hautes noires | kind socks; qty 3; color black
appareil photo d'occasion ou reconditionné | kind cameras; cond used, refurbished
sac week-end en toile max 90 | kind duffels; material canvas; max 90 usd
`,
  ),
];
