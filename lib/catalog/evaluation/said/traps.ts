import { readTable } from './table';

/**
 * Words that limit something elsewhere and nothing here: "orange" of a juice, "cotton" of candy, 红 of wine, « argent » that is missing. What is not named must be
 * absent; "?" before a value says that it may be there.
 */
export const traps = [
  ...readTable(
    'en',
    `
orange juice | words orange, juice
cotton candy machine | words cotton, candy, machine
gold necklace | kind necklaces; color ?gold; material ?gold metal
steam iron | kind ?irons
glass cleaner | words glass, cleaner
coffee table | kind coffee tables
apple slicer | words apple, slicer
king size bed frame | kind beds
4 in 1 screwdriver set | words screwdriver
black pepper grinder | words pepper
show me second hand phones | kind phones; cond used
light jacket | kind jackets; feature lightweight
may i see some tents | kind tents
travel size shampoo | kind shampoos; occasion ?travel
red wine glasses | kind drinking glasses
white noise machine | words noise
blue light glasses | words blue, glass
leather conditioner | words conditioner
paper shredder | words shredder
olive oil dispenser | words olive, oil
under armour shorts | kind shorts
new balance sneakers | kind sneakers
watch band 22mm | words band
phone holder for the car | words holder
shoe laces white | words lace; color ?white
no show socks | kind socks
black friday tv deals | kind televisions
running late need a gift | occasion gift; sort ?fastest
fresh mint tea | kind tea
100% cotton sheets | kind bed linen; material cotton
around twenty candles for a party | kind candles; occasion ?date night
a table for up to twelve | kind tables
a desk 120cm wide, the maker doesnt matter | kind desks
`,
  ),
  ...readTable(
    'zh',
    `
红酒开瓶器 | words 红酒开瓶器
红茶 | kind tea
黑胡椒研磨器 | words 黑胡椒研磨器
白酒杯 | kind drinking glasses
纸巾盒 | kind ?storage
玻璃清洁剂 | words 玻璃清洁剂
金属探测器 | words 金属探测器
棉花糖机 | words 棉花糖机
咖啡色的鞋 | kind shoes; color brown
大码女装 | kind clothes; for women; feature ?plus size
第二件半价的袜子 | kind socks
5号电池 | words 电池
粉底液 | kind makeup
白噪音机 | words 白噪音机
面包机 | kind ?bread makers
红包 | words 红包
刮胡刀 | kind ?razors
鞋带 | words 鞋带
双人床 | kind beds
第二双更好看吗 | words -
皮卡丘玩具 | kind toys
三十出头的女生用的杯子 | kind mugs; for women
买双布鞋 | kind shoes
眼睛不好用的台灯 | kind desk lamps
`,
  ),
  ...readTable(
    'fr',
    `
jus d'orange | words jus, orange
verres à vin rouge | kind drinking glasses
thé vert | kind tea
table basse | kind coffee tables
lit king size | kind beds
fer à repasser | kind ?irons
papier toilette | words toilette
machine à barbe à papa | words barbe
j'ai pas beaucoup d'argent, un sac | kind bags; sort ?cheapest
je suis au bureau, il me faut une gourde | kind water bottles; occasion ?work
casque de moto | words moto
huile de noix de coco | words huile, coco
imprimante 3 en 1 | kind printers
en mai on part camper, une tente | kind tents; occasion camping
tapis de souris | kind ?mouse pads
cadre de vélo | words cadre
laine de verre | words laine, verre
nettoyant sol | words sol
eau de rose | words eau, rose
rouge à lèvres | kind makeup
jeu de société pour 4 joueurs | kind board games
bougies pour une trentaine de personnes | kind candles
table pour moins de vingt personnes | kind tables
`,
  ),
];
