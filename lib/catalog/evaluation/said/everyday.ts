import { readTable } from './table';

/** Everyday wishes as they leave a thumb: amounts spoken, "less then", « pr mon mec », and Chinese with homophones and traditional characters (跑布鞋, 冲电宝, 運動鞋). */
export const everyday = [
  ...readTable(
    'en',
    `
trainers size ten and a half no more than a hundred and fifty bucks | kind sneakers; size 10.5; max 150 usd
sub 80 rain jacket womens m | kind rain jackets; max 80 usd; for women; size M
got any throw pillows, mustard or rust, 30-ish each | kind pillows; color mustard, terracotta; near 30 usd
thinking of getting my nephew a board game, forty dollars tops | kind board games; for niece or nephew; max 40 usd
kettle thats quiet and not over sixty | kind kettles; feature quiet; max 60 usd
hoodie in xxl, navy, doesnt matter which brand | kind sweaters; size XXL; color navy
pls find me a cordles vaccum under two hundred | kind vacuum cleaners; feature wireless; max 200 usd
boots for winter hikes women's seven and a half waterproof | kind boots, hiking boots; for women; size 7.5; feature waterproof; occasion hiking
dinner plates for six people, microwavable | kind plates; feature microwave safe
nothing leather - belt for my husband 50 max | kind belts; without leather; for partner; max 50 usd
somewhere between thirty and fifty quid, umbrella that won't flip in the wind | kind umbrellas; feature windproof; min 30 gbp; max 50 gbp
rug for living room 5x7 grey or beige no more than 150 | kind rugs; color grey, beige; max 150 usd
any deals on a 2nd hand tablet, max two fifty | kind tablets; cond used; max 250 usd
wireless mouse for my mac less then 35 dollars | kind mice; feature wireless; with Mac; max 35 usd
kids raincoat yellow age 7 or 8 | kind rain jackets; for kids; color yellow
earings that arent gold, under 40 bucks for my gf | kind earrings; without gold; for partner; max 40 usd
shampo for oily hair no parabens | kind shampoos; feature -; without parabens
need 3 bath towels by thurs, white or cream | kind towels; color white, cream; qty 3; days 6
what's the cheapest suitcase u got with four wheels in red | kind suitcases; feature spinner wheels; color red; sort cheapest
dads turning 60, he's into fishing.. somthing about 70 bucks | kind -; for father; near 70 usd
yoga mat thick, non toxic, purple pref, sub $50 | kind yoga mats; color purple; max 50 usd
desk 120cm wide max, white, under three hundred dollars | kind desks; color white; max 300 usd
im after a gray hoodie for my son size L like 45 bucks max | kind sweaters; color grey; for son; size L; max 45 usd
slipers size eight anything but pink under thirty | kind slippers; size 8; without pink; max 30 usd
which headphones r good for the gym n sweat proof, sub 100 | kind headphones; occasion gym; max 100 usd
blackout curtains 84 inch navy two panels no more then 70 | kind curtains; color navy; max 70 usd
do u sell any bamboo cuting boards dishwasher safe | kind cutting boards; material bamboo; feature dishwasher safe
birthday for a 10yo boy who loves drawing, twenty five dollars ish | occasion birthday; for painters; near 25 usd
carry on, hard shell, spinner, not black pls, eighty to a hundred and twenty dollars | kind carry-ons; feature spinner wheels; without black; min 80 usd; max 120 usd
need a cheap-ish tripod no wait a camera bag | kind bags; sort cheapest
2 person tent waterproof lightweigt 200 or less | kind tents; feature waterproof, lightweight; max 200 usd
wool coat camel colour ladies size 12 | kind coats; material wool; color beige; for women; size 12
a quiet hair dryer for travel | feature quiet; occasion travel
cast iron skilet around forty quid | kind pans; material cast iron; near 40 gbp
scented candle lavendar not over 20 | kind candles; max 20 usd
mens leather gloves brown medium | kind gloves; for men; material leather; color brown
`,
  ),
  ...readTable(
    'zh',
    `
跑歩鞋 42码 两百块以内 | kind running shoes; size 42; system EU; max 200 cny
跑布鞋 黑的 一百来块 | kind running shoes; color black; near 100 cny
皮甲克 男 大号 棕色 | kind jackets; material leather; color brown; for men; size L
想买条为巾送妈妈 羊毛的 | kind scarves; material wool; for mother
防嗮霜 敏感肌用 一百五以内 | kind sunscreens; feature sensitive skin; max 150 usd
運動鞋 白色 38號 不要超過五百塊 | kind sneakers; color white; size 38; system EU; max 500 cny
冲电宝 小一点的 不超过三十刀 | kind power banks; feature compact; max 30 usd
給爺爺買個保温被 | kind water bottles; for grandparent
登记箱 灰色 要轻 | kind carry-ons; feature lightweight; color grey
项练 女朋友生日 | kind necklaces; occasion birthday; for partner
托鞋 44 男的 防滑 | kind flip-flops; feature slip-resistant; for men; size 44; system EU
蓝芽耳机 两三百块 白色 | kind earbuds; color white; min 200 cny; max 300 cny; feature wireless
书卓 实木 一千五以下 | kind desks; material solid wood; max 1500 usd
三十来块的马克被 两个 | kind mugs; qty 2; near 30 cny
毛坦 灰的 别太贵 | kind throws; color grey; sort cheapest
想給女兒買雙涼鞋 粉色 | kind sandals; color pink; for daughter
窗廉 遮光 米色 三百左右 | kind curtains; color beige; near 300 usd
牛仔库 男 黑色 | kind trousers; color black; for men
戒子 银色 送女友 | kind rings; color silver; for partner
太阳眼睛 女款 一百块上下 | kind sunglasses; for women; near 100 cny
双肩抱 防水 预算两百出头 | kind backpacks; feature waterproof; near 200 usd
羽绒伏 女 M码 黑色 | kind down jackets; color black; for women; size M
手表 送老公 一千以内 | kind watches; for partner; max 1000 usd
盘子来六个 白色的 | kind plates; color white; qty 6
想买双凉写 女 37码 不要高跟 | kind sandals; for women; size 37; system EU
耳还 银的 一百以内 | kind earrings; max 100 usd
羊毛为巾 灰色 三百块左右 | kind scarves; material wool; color grey; near 300 cny
玻璃被 六个 能进洗碗机 | kind drinking glasses; feature dishwasher safe; qty 6; material glass
床单 純棉 兩米 白色 | kind bed linen; material cotton; color white
買部二手筆電 五百美金以下 | kind laptops; cond used; max 500 usd
机戒键盘 不要太吵 200刀内 | kind keyboards; max 200 usd
儿童书抱 粉色 | kind backpacks; color pink; for kids
香熏蜡烛 送闺密 五十块以内 | kind candles; for friend; max 50 cny
平地锅 电磁炉用 | kind pans; with induction
电动牙刷 静音 | feature quiet
墨境 男 偏光 两百上下 | kind sunglasses; for men; near 200 usd
`,
  ),
  ...readTable(
    'fr',
    `
des baskets blanches en 41 deux cents balles max | kind sneakers; color white; size 41; system EU; max 200 eur
g besoin d une valise soute pas chere rouge | kind suitcases; color red; sort cheapest
un pull en laine pr mon mec taille xl | kind sweaters; material wool; for partner; size XL
machine a cafe a moins de cent cinquante euros svp | kind coffee makers; max 150 eur
cadeau pr ma belle mere qui adore le thé une trentaine d'euros | occasion gift; for tea lovers; near 30 eur
rideaux occultants gris, pas + de 60€ | kind curtains; color grey; max 60 eur
un couteau de cuisine japonais max quatre vingt euros | kind knives; max 80 eur
sac à main bordeaux pas en cuir | kind bags; color burgundy; without leather
manteu noir femme taille 40 long | kind coats; color black; for women; size 40; system EU
ecouteurs sans fil pour le footing, 50e max | kind earbuds; feature wireless; occasion running; max 50 eur
une gourde inox 1L pas de plastique | kind water bottles; material stainless steel; without plastic
jean noir taille 42 homme entre 40 et 70 euro | kind trousers; color black; for men; size 42; system EU; min 40 eur; max 70 eur
boucle d oreille en argent pour ma soeur | kind earrings; material silver metal; for sister
je voudrais un tapis berbère pour le salon, budget 300 grand max | kind rugs; max 300 usd
chaussons pr ma grand mere pointure 38 bien chauds | kind slippers; feature warm; for grandparent; size 38; system EU
un truc sympa a offrir a mon collegue de bureau 25 e environ | occasion gift; for colleague; near 25 eur
enceinte bluetooth etanche d'occaz | kind speakers; feature wireless, waterproof; cond used
parfum pour homme moins de quatre-vingt-dix euros | kind perfume; for men; max 90 eur
je voudrai 6 verres a vin qui passent au lave vaisselle | kind drinking glasses; feature dishwasher safe; qty 6
table a manger en chêne 6 personnes max 800 | kind dining tables; material oak; max 800 usd
lampe de bureau sans fil rechargeable blanche ou noire | kind desk lamps; feature wireless, rechargeable; color white, black
livraison avant mardi, un livre pour enfant de 5 ans | kind books; for kids; days 4
une paire de bottes fourees pr la neige taille 39 max 120e | kind boots; occasion winter; size 39; system EU; max 120 eur
jcherche un casque antibruit pr l'avion pas + de 200 balles | kind headphones; feature noise cancelling; occasion travel; max 200 eur
kdo pour ma niece qui adore dessiner 20e max | occasion gift; for painters; max 20 eur
un porte feuille homme cuir marron | kind wallets; for men; material leather; color brown
couvertur bien chaude en laine gris clair | kind throws; feature warm; material wool; color grey
bouilloire electrique entre trente et cinquante euros | kind kettles; min 30 eur; max 50 eur
je cherche un sac a main en cuir vegan | kind bags; material vegan leather
parapluie qui resiste au vent pliant | kind umbrellas; feature windproof, packable
robe d'été fleurie taille M moins de soixante euros | kind dresses; occasion summer; size M; max 60 eur
un tapis de yoga antiderapant violet | kind yoga mats; feature slip-resistant; color purple
poele en fonte compatible induction env 50€ | kind pans; material cast iron; with induction; near 50 eur
jeu de societe pour 4 joueurs des 8 ans | kind board games
crème solaire bébé spf 50 sans parfum | kind sunscreens; for kids; feature fragrance-free
deux oreillers à mémoire de forme | kind pillows; qty 2
`,
  ),
];
