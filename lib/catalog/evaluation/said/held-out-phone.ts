import { readTable } from './table';

/**
 * A third of the sentences that were written for `phone.ts`, drawn by a hash of their words before the first run. Never tuned on, only ever counted, as those of
 * `held-out.ts`, and no more blind than they are.
 */
export const heldOutOnThePhone = [
  ...readTable(
    'en',
    `
waterproof jackt mens L under 150 | kind jackets, rain jackets; feature waterproof; for men; size L; max 150 usd
no more than 75 for a birthday present for my gf | occasion birthday; for partner; max 75 usd
rain jacket by friday size M | kind rain jackets; days 7; size M
vegan face cream fragrance free | kind face creams; feature vegan, fragrance-free
20l backpack waterproof grey | kind backpacks; feature waterproof; color grey
case for iphone 15 | kind phone cases; with iPhone
charger for iphone 15 usb c | kind chargers; with iPhone, USB-C
hiking boots womens 8 wide not leather | kind hiking boots; for women; size 8; feature wide fit; without leather
is there a lighter carry on than 2.5 kg | kind carry-ons; sort lightest
cheap yoga mat non slip 6mm | kind yoga mats; sort cheapest; feature slip-resistant
dog bed washable large breed | kind dog beds; feature machine washable
light rain jacket packable | kind rain jackets; feature lightweight, packable
suitcase 55 cm or smaller | kind suitcases, carry-ons
noise canceling headphones, not over 250, not black | kind headphones; feature noise cancelling; max 250 usd; without black
refurbished or used camera under 300 | kind cameras; cond refurbished, used; max 300 usd
sz 11 mens trail runners good grip for mud | kind trail running shoes; for men; size 11; feature good grip, wet ground
`,
  ),
  ...readTable(
    'zh',
    `
两百以内的降噪耳机 | kind headphones, earbuds; feature noise cancelling; max 200 usd
300块左右的登机箱 要轻 | kind carry-ons; near 300 cny; feature lightweight
不超过五百人民币的冲锋衣 L | kind rain jackets; max 500 cny; size L
￥800以下的台灯 可调光 | kind desk lamps; max 800 cny; feature dimmable
不含羊毛的围巾 | kind scarves; without wool
后天之前能到的礼物 送男朋友 | occasion gift; for partner; days 2
12月24日之前到的项链 | kind necklaces; days 34
不含双酚A的水杯 | kind water bottles; feature BPA-free
英码8的登山靴 | kind hiking boots; size 8; system UK
有没有比这轻的行李箱 | kind suitcases; sort lightest
纯棉床单 白色 1.8米 | kind bed linen; material cotton; color white
书桌 一米二 实木 两千以内 | kind desks; material solid wood; max 2000 usd
适合孩子的背包 | kind backpacks; for kids
静音的鼠标 无线 | kind mice; feature quiet, wireless
翻新的笔记本 3000以内 | kind laptops; cond refurbished; max 3000 usd
四个杯子一共60美元以内 | kind mugs; qty 4; max 15 usd
明天要用的充电器 type-c | kind chargers; with USB-C; days 1
`,
  ),
  ...readTable(
    'fr',
    `
chaussures running femme 39 moins de cent euros | kind running shoes; for women; size 39; system EU; max 100 eur
moins de deux cents euros un manteau chaud | kind winter coats, coats; max 200 eur
pull sans laine taille L | kind sweaters; without wool; size L
tasse pour la semaine prochaine | kind mugs; days 7, 9
plaid lavable en machine | kind throws; feature machine washable
un cadeau pour ma tante qui tricote | occasion gift; for knitters
pour mon pere qui jardine, noel | for gardeners; occasion christmas
valise cabine moins de 2,5 kg | kind carry-ons
vous avez des sandales en 38 ? | kind sandals; size 38; system EU
le moins cher des tapis de yoga | kind yoga mats; sort cheapest
ecouteurs qui tiennent bien pour courir | kind earbuds; occasion running
cadeau d'anniversaire pour mon frere, il fait du yoga | occasion birthday; for yoga lovers
imperméable femme taille M beige | kind rain jackets, coats; for women; size M; color beige
robe d'ete en lin 38 | kind dresses; material linen; size 38; occasion summer
entre cinquante et quatre-vingts euros, une lampe | kind lamps; min 50 eur; max 80 eur
bureau assis debout noir | kind desks; color black
lunettes de soleil homme pas noires | kind sunglasses; for men; without black
`,
  ),
];
