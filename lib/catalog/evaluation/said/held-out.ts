import { readTable } from './table';

/**
 * Written before the first score and only ever counted. A sentence that fails here is not looked at to make it pass; who does so moves it to the other tables and writes a
 * new one. No longer blind: those who changed the understanding watched its count. `held-out-fresh.ts` measures; this one notices a fall.
 */
export const heldOut = [
  ...readTable(
    'en',
    `
any decent trail shoes for mud, im a uk 9, 130 dollars max | kind trail running shoes; feature wet ground; size 9; system UK; max 130 usd
my grandma loves gardening, bday gift under 35 | occasion birthday; for gardeners; max 35 usd
waterprof jacket for hiking red or orange | kind jackets; feature waterproof; color red, orange
need a coffe grinder | words grinder
noise canceling earbuds that arent apple | kind earbuds; feature noise cancelling
three white ceramic bowls microwave safe | kind bowls; material ceramic; feature microwave safe; color white; qty 3
cheapest 4 wheel cabin bag that fits under the seat | kind carry-ons; feature spinner wheels; sort cheapest
loafers brown suede 10.5 | kind loafers; material suede; color brown; size 10.5
fragrence free sunscreen no alcohol | kind sunscreens; feature fragrance-free; without alcohol
i need a quiet desk fan by wednesday | kind fans; feature quiet; days 5
wool beanie charcoal, not itchy | kind beanies; material wool; color grey
wedding present $150 to $250 handmade | occasion wedding; feature handmade; min 150 usd; max 250 usd
pre-owned macbook no more than 700 | kind MacBooks; cond used; max 700 usd
lightweight tent 3 lbs or less | kind tents; feature lightweight
solid oak nightstand with drawers | kind nightstands; material oak; feature with storage
rechargeable head torch for trail running | kind headlamps; feature rechargeable; occasion trail running
size xl fleece in forest green, recycled if possible | kind fleeces; size XL; color green; feature recycled
anything for a baby shower? 40 bucks | occasion gift; max 40 usd
pillow without feathers | kind pillows; without down
comfiest slippers for my father in law | kind slippers; for father; feature comfortable
`,
  ),
  ...readTable(
    'zh',
    `
适合泥地的越野跑鞋 UK9 130美元以内 | kind trail running shoes; feature wet ground; size 9; system UK; max 130 usd
奶奶喜欢种花 生日送什么 35美元以下 | occasion birthday; for gardeners; max 35 usd
徒步穿的防水外套 红色或者橙色 | kind jackets; feature waterproof; color red, orange
降噪耳塞 不要苹果 | kind earbuds; feature noise cancelling
三个白色陶瓷碗 可微波 | kind bowls; material ceramic; feature microwave safe; color white; qty 3
最便宜的四轮登机箱 | kind carry-ons; feature spinner wheels; sort cheapest
棕色麂皮乐福鞋 41码 | kind loafers; material suede; color brown; size 41; system EU
周三前要到的静音小风扇 | kind fans; feature quiet; days 5
深灰色羊毛帽 | kind beanies, hats; material wool; color grey
手工的结婚礼物 150到250美元 | occasion wedding; feature handmade; min 150 usd; max 250 usd
二手macbook 不超过700美金 | kind MacBooks; cond used; max 700 usd
轻一点的帐篷 | kind tents; feature lightweight
橡木床头柜 带抽屉 | kind nightstands; material oak; feature with storage
军绿色抓绒衣 XL码 | kind fleeces; size XL; color olive
没有羽绒的枕头 | kind pillows; without down
岳父穿的舒服的棉拖 | kind slippers; for father; feature comfortable
男生用的无香防晒 | kind sunscreens; for men; feature fragrance-free
花瓶 陶瓷的 三十欧以内 | kind vases; material ceramic; max 30 eur
三双跑步袜 | kind socks; qty 3
情人节送老婆什么好 | for partner; occasion valentine's day
`,
  ),
  ...readTable(
    'fr',
    `
chaussures de trail pour la boue pointure 43, 130 dollars max | kind trail running shoes; feature wet ground; size 43; system EU; max 130 usd
ma grand-mère adore jardiner, cadeau d'anniversaire moins de 35 euros | occasion birthday; for gardeners; max 35 eur
veste imperméable rando rouge ou orange | kind jackets; feature waterproof; color red, orange
ecouteurs antibruit pas apple | kind earbuds; feature noise cancelling
trois bols blancs en céramique, micro-ondes | kind bowls; material ceramic; feature microwave safe; color white; qty 3
la valise cabine à roulettes la moins chère | kind carry-ons; feature spinner wheels; sort cheapest
mocassins en daim marron 42 | kind loafers; material suede; color brown; size 42; system EU
ventilateur silencieux livré avant mercredi | kind fans; feature quiet; days 5
bonnet en laine gris foncé | kind beanies; material wool; color grey
cadeau de mariage fait main entre 150 et 250 € | occasion wedding; feature handmade; min 150 eur; max 250 eur
macbook d'occasion 700 euros maximum | kind MacBooks; cond used; max 700 eur
tente légère | kind tents; feature lightweight
table de chevet en chêne avec tiroirs | kind nightstands; material oak; feature with storage
polaire xl vert foncé | kind fleeces; size XL; color green
oreiller sans plumes | kind pillows; without down
chaussons confortables pour mon beau-père | kind slippers; for father; feature comfortable
crème solaire sans parfum homme | kind sunscreens; for men; feature fragrance-free
vase en céramique 30 euros ou moins | kind vases; material ceramic; max 30 eur
trois paires de chaussettes de running | kind socks; qty 3
saint valentin, un truc pour ma femme | for partner; occasion valentine's day
`,
  ),
];
