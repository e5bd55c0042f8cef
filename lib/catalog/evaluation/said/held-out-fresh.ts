import { readTable } from './table';

/**
 * Written on 2026-11-21 by someone who had not read the code that understands nor the words it knows; six were reworded when the list of its values was read to spell the
 * expectations. Committed before the first run. Only ever counted: the writer alone saw which of these fail, and told no more than their classes. Whoever changes the
 * understanding for one of them has used the table up and writes a new one.
 */
export const heldOutFresh = [
  ...readTable(
    'en',
    `
black ankle boots size 7 no heel under 120 | kind boots; color black; without heel; size 7; max 120 usd
hi do you have a raincoat for my 6 year old, yellow if possible, around 40 dollars | kind rain jackets, jackets; color yellow; for kids, son, daughter; near 40 usd
dimable desk lamp with usb c port, white or grey | kind desk lamps, lamps; feature dimmable; with USB-C; color white, grey
wool socks for men, 3 pairs, less than 30 in total | kind socks; material wool; for men; qty 3; max 10 usd
vitamin c serum fragrance free for oily skin | kind serums; feature fragrance-free, oily skin; words vitamin
board game for 2 players age 8+ that takes under 30 min | kind board games
4 person tent that wieghs less than 3 kg | kind tents
wireles earbuds w noise canceling for iphone 15, not apple | kind earbuds; feature wireless, noise cancelling; with iPhone; notbrand Apple
second hand film camera in good condition, max 250 | kind cameras; cond used; words film; max 250 usd
japaneese rice bowls set of 4 blue and white dishwasher safe | kind bowls, tableware; feature dishwasher safe; color blue, white; qty 4,
leather messenger bag brown fits 15 inch laptop under 180 | kind bags; material leather; color brown; words messenger; max 180 usd
do you sell couches? grey, 3 seater, below 900 | kind sofas; color grey; max 900 usd
winter tires for my golf, four of them | kind -; words tire; qty 4
gift for my brother in law who is into camping, 50-80 dollars | occasion gift; for campers, brother; min 50 usd; max 80 usd
secret santa present 20 max need it by tuesday | occasion christmas, gift; days 4; max 20 usd
iphone 14 case clear with magsafe | kind phone cases; with iPhone, MagSafe; color clear
non stick frying pan for induction, no teflon | kind pans; feature non-stick; with induction; without teflon
sunscreeen spf50 for sensetive skin pls, 25 bucks at most | kind sunscreens; feature sensitive skin; max 25 usd
refurbished ipad or tablet under 300 quid | kind iPads, tablets; cond refurbished; max 300 gbp
size 44 eu wide running shoes, anything but nike | kind running shoes; feature wide fit; size 44; system EU; notbrand Nike
fellmark trail shoes in green, 9.5 us | kind trail running shoes; brand Fellmark; color green; size 9.5; system US
wodden toy for a 3 yr old girl, no small parts | kind toys; material wood; for kids, daughter; without small parts
lined wool coat xl burgandy, womans, not more then 220 | kind coats, winter coats; material wool; for women; size XL; color burgundy; max 220 usd
hand made ceramic mug that keeps coffee warm, microwavable | kind mugs; material ceramic; feature handmade, microwave safe
bike helmet under 70 with mips deliverd tomorow | kind helmets; days 1; max 70 usd
cotton bedsheets queen no polyester light blue | kind bed linen; material cotton; without polyester; size Queen; color light blue
2 identical table lamps for nightstands brass, 150 for both | kind table lamps, bedside lamps, lamps; material brass; qty 2; max 75 usd
hikng backpack 30 to 40 liters w rain cover womens fit | kind backpacks; for women
somthing nice for a housewarming, ceramics or a candle, nothing over 45 | occasion housewarming; max 45 usd
electric kettle with temp control at least 4.5 stars, matte black | kind kettles; color black; stars 4.5
`,
  ),
  ...readTable(
    'zh',
    `
想给老公买双皮鞋,上班穿,综色,43码 | kind shoes, work shoes, loafers; material leather; for partner; color brown; size 43; system EU
有没有不含酒精的爽夫水 敏感肌用 150块以内 | kind toners; feature sensitive skin; without alcohol; max 150 cny
三岁宝宝的雨鞋 黄色或者蓝色 | kind boots; for kids; color yellow, blue
带滤网的玻璃茶壶 600毫升左右 | kind teapots; material glass
双人帐蓬,轻一点的,预算一千五人民币 | kind tents; feature lightweight; max 1500 cny
日式拉面碗 两个 不要塑料的 | kind bowls; qty 2; without plastic
送给女盆友的生日礼物 她喜欢泡茶 300到500元 | occasion birthday; for partner, tea lovers; min 300 cny; max 500 cny
降躁耳机 头戴式 不要索尼的 | kind headphones; feature noise cancelling; notbrand Sony
2手相机 九成新 别超过300美元 | kind cameras; cond used; max 300 usd
卧室用的小夜灯,暖光,可以调光 | kind bedside lamps, lamps; feature dimmable
我妈妈六十大寿送什么好 一百刀上下 | occasion birthday; for mother; near 100 usd
真皮单肩包 黑色 要轻便的 最多120美金 | kind bags; material leather; feature lightweight; color black; max 120 usd
防嗮霜 SPF50 油皮 | kind sunscreens; feature oily skin
洗衣机 滚筒的 十公斤 | kind -; words 洗衣机
沙发 布艺 三人位 灰色 | kind sofas; color grey
11月25号之前要收到 蛋糕模具 硅胶的 | kind -, pans; material silicone; days 4, 5
冲锋衣 女款 L码 紫色 三合一 | kind jackets, rain jackets, windbreakers; for women; size L; color purple
四个人玩的桌游 适合十岁以上 一小时内能玩完 | kind board games
iphone15的充电线 要编织的 1米长 | kind cables, chargers; with iPhone
电热水壶 不要不锈钢 白色 | kind kettles; without stainless steel; color white
最便宜的瑜珈垫 | kind yoga mats; sort cheapest
铸铁锅 电磁炉能用 橙色 | kind pans; material cast iron; with induction; color orange
求一款男士面霜 干皮 补水 40刀以下 | kind face creams, skincare; for men; feature dry skin, hydrating; max 40 usd
羽容服 xl 藏青色 充绒量高的 要能机洗 | kind down jackets; feature machine washable; size XL; color navy
明天就要 送同事的小里物 15美元左右 | occasion gift; for colleague; days 1; near 15 usd
猫粮 幼猫 无谷 | kind -; words 猫粮; without 谷
徒步背包40L 带防雨罩 男 | kind backpacks; for men
跑步用的運動手錶 可以游泳 不要蘋果 | kind smartwatches, watches; notbrand Apple
手冲咖啡壶 套装 好评最多的 | kind coffee makers, kettles; sort best-rated
想要个木质首饰盒,有锁,退休老师的礼物 | kind -, storage; material wood; for teacher; occasion gift
`,
  ),
  ...readTable(
    'fr',
    `
bottines noires pointure 38 sans talon moins de 100€ | kind boots; color black; without talon; size 38; system EU; max 100 eur
cadeau pour ma belle mere qui adore le the, 40 euros max | occasion gift; for tea lovers, mother; max 40 eur
chaussures de rando fellmark pointure 42, pas en cuir | kind hiking boots, shoes; brand Fellmark; without leather; size 42; system EU
creme hydratante peau seche sans parfum | kind face creams, skincare; feature dry skin, fragrance-free
manteau en laine femme taille M bordeaux, pas plus de 180 euros | kind coats, winter coats; material wool; for women; size M; color burgundy; max 180 eur
jeu de societé pour 2 joueurs a partir de 10 ans | kind board games
casque bluetooth a reduction de bruit, pas de Sony | kind headphones; feature noise cancelling, wireless; notbrand Sony
tente 3 places legere moins de 250 dollars | kind tents; feature lightweight; max 250 usd
je cherche 6 verres à vin en cristal | kind drinking glasses; qty 6
poele anti adhesive compatible induction | kind pans; feature non-stick; with induction
sac a dos ordi 15 pouces impermeable gris | kind backpacks; feature waterproof; color grey
portable d'occasion en bon état entre 200 et 350 € | kind phones, laptops; cond used; min 200 eur; max 350 eur
un truc pour l'anniversaire de mon fils de 7 ans, 25 balles max | occasion birthday; for son, kids; max 25 eur
livraison avant lundi : collier de perles pour ma copine | kind necklaces; for partner; days 2, 3
bols à ramen japonais lot de 2 passe au lave vaisselle | kind bowls, tableware; feature dishwasher safe; qty 2,
chaussettes en laine merinos pour la rando homme | kind socks; material merino; for men
pneus hiver 4 pièces | kind -; words pneu; qty 4
canapé convertible 3 places sous 700€ | kind sofas, sleeper sofas; max 700 eur
serum acide hyaluronique peau sensible le mieux noté | kind serums; feature sensitive skin; sort best-rated
doudoune a capuche homme L verte | kind down jackets; feature with hood; for men; size L; color green
baskets blanches fille pointure 34 pas cher | kind sneakers; color white; for kids, daughter; size 34; system EU; sort cheapest
chargeur rapide pour pixel 8 usb-c | kind chargers; with USB-C
coque iphon 13 transparente sans plastique | kind phone cases; with iPhone; color clear; without plastic
théière en fonte 1 litre noire ou verte | kind teapots; material cast iron; color black, green
montre connectée étanche autour de 150€ pas apple | kind smartwatches; feature waterproof; near 150 eur; notbrand Apple
cadeau de depart pour une collegue, dans les 30 euros | for colleague; near 30 eur
croquettes pour chat stérilisé 4 kg | kind -; words croquette
valise cabine rigide rouge livree demain | kind carry-ons; color red; days 1
vaisselle faite main en grès, assiettes plates, par 4, 80 euros en tout | kind plates, tableware; material stoneware; feature handmade; qty 4; max 20 eur
le moins cher des tapis de yoga antiderapant en liege | kind yoga mats; feature slip-resistant; material cork; sort cheapest
`,
  ),
];
