import { readTable } from './table';

/** 人们在购物时怎么打字: no punctuation, spoken words, units mixed. */
export const chinese = readTable(
  'zh',
  `
100美元以内的跑鞋哪双最好 | kind running shoes; max 100 usd; sort best-rated
求推荐跑鞋 预算100刀 | kind running shoes; max 100 usd
想买双跑步鞋 42码 别超过80美金 | kind running shoes; size 42; system EU; max 80 usd
男款越野跑鞋 防水 US9 | kind trail running shoes; for men; feature waterproof; size 9; system US
下雨天跑山路穿的鞋 抓地力要好 | kind trail running shoes, shoes; feature good grip, waterproof
登山鞋 不要皮的 43码 | kind hiking boots; without leather; size 43; system EU
27cm的运动鞋 | kind sneakers; size 27; system CM
上班穿的黑色鞋子 站一天不累的 150美元以下 | kind shoes, work shoes; color black; feature all-day comfort; max 150 usd; occasion work
防滑工作鞋 女 | kind work shoes; for women; feature slip-resistant
防水冬天外套 200美元封顶 | kind winter coats; feature waterproof; max 200 usd
羽绒服 轻便的 黑色L码 | kind down jackets; feature lightweight; color black; size L
给老婆买件厚外套 2000块以内 | kind winter coats; for partner; max 2000 cny
带帽子的雨衣 深蓝色 | kind rain jackets; feature with hood; color navy
跑步穿的防风外套 要反光 两天内到 | kind jackets; feature windproof, reflective; days 2; occasion running
晚上跑步用的反光装备 | feature reflective; occasion running
去坎昆玩五天 休闲一点穿什么好 | kind outfit; occasion beach holiday; feature casual
海边度假穿搭 女生 | kind outfit; occasion beach holiday; for women
登机箱 小一点的 200美元内 | kind carry-ons; feature compact; max 200 usd
最轻的登机箱 | kind carry-ons; sort lightest; feature lightweight
能放电脑的登机箱 四轮 | kind carry-ons; feature spinner wheels
28寸行李箱 结实耐用 | kind suitcases; feature durable build
旅行收纳袋 | kind packing cubes; occasion travel
床头灯 静音 晚上十点自动变暗 支持homekit | kind bedside lamps; feature quiet, dims automatically; with HomeKit
22点自动调暗的台灯 | kind desk lamps; feature dims automatically
能连Alexa的智能灯泡 四个 | kind smart bulbs; with Alexa; qty 4
最安静的电风扇 | kind fans; sort quietest; feature quiet
敏感肌用的面膜 | kind face masks; feature sensitive skin
敏感皮肤能用什么面膜啊 不要香精 | kind face masks; feature sensitive skin; without fragrance
油皮 洗面奶 便宜点的 | kind cleansers; feature oily skin; sort cheapest
不含酒精的爽肤水 | kind toners; without alcohol
儿童防晒霜 | kind sunscreens; for kids
补水面霜 干皮 30刀以内 | kind face creams; feature dry skin, hydrating; max 30 usd
送喜欢做陶的朋友的礼物 | occasion gift; for ceramics lovers
给陶艺爱好者送什么好 60美元左右 | occasion gift; for ceramics lovers; near 60 usd
明天就要的礼物 送同事 | occasion gift; for colleague; days 1
临时要送同事一个礼物 40美元以内 | occasion gift; for colleague; max 40 usd; sort fastest
妈妈生日送什么 300块左右 | occasion birthday; for mother; near 300 cny
男朋友爱跑步 送他什么礼物 | occasion gift; for runners
给爱喝茶的爸爸买个礼物 | occasion gift; for tea lovers
乔迁礼物 50到100美元 | occasion housewarming; min 50 usd; max 100 usd
闺蜜结婚送什么 | occasion wedding; for friend
圣诞礼物 给老师 不超过30美元 | occasion christmas; for teacher; max 30 usd
礼物 不要书 | occasion gift; without books
周五前能到的生日礼物 | occasion birthday; days 7
周一之前要收到的杯子 | kind mugs; days 3
12月1号前送到的礼物 | occasion gift; days 11
圣诞节前能到的围巾 | kind scarves; days 35; occasion christmas
无线耳机 降噪 150美元以下 | kind earbuds, headphones; feature noise cancelling, wireless; max 150 usd
头戴式降噪耳机 不要索尼 | kind headphones; feature noise cancelling; notbrand Sony
有线耳机 | kind headphones; feature wired
翻新iphone 400美元以内 | kind iPhones; cond refurbished; max 400 usd
二手相机 | kind cameras; cond used
全新的笔记本电脑 不要二手 | kind laptops; cond new
两万毫安充电宝 便宜的 | kind power banks; sort cheapest
type-c充电器 快充 | kind chargers; with USB-C
安静的机械键盘 mac用 | kind keyboards; feature quiet; with Mac
手工陶瓷杯 蓝色 能进洗碗机 | material ceramic; feature handmade, dishwasher safe; color blue
两个马克杯 | kind mugs; qty 2
想要四个白盘子 | kind plates; color white; qty 4
铸铁茶壶 | kind teapots; material cast iron
抹茶碗 5000日元以下 | kind bowls; max 5000 jpy
砧板 不要塑料的 | kind cutting boards; without plastic
菜刀 80欧以内 | kind knives; max 80 eur
电磁炉能用的平底锅 | kind pans; with induction
橡木茶几 带储物 | kind coffee tables; material oak; feature with storage
灰色沙发 一千美元以下 | kind sofas; color grey; max 1000 usd
实木书桌 | kind desks; material solid wood
书架不要金属的 | kind bookcases; without metal
绿色丝绒单人沙发 | kind armchairs; material velvet; color green
羊毛地毯 | kind rugs; material wool
羊毛袜三双 | kind socks; material wool; qty 3
素皮钱包 | kind wallets; material vegan leather
棕色真皮皮带 | kind belts; material leather; color brown
帆布包 上班背的 | occasion work; material canvas
红色的鞋子 | kind shoes; color red
包包 黑色 小的 | kind bags; color black
背包 不要黑色 | kind backpacks; without black
双人帐篷 200美元以内 | kind tents; max 200 usd
冬天用的睡袋 | kind sleeping bags; occasion winter
可充电头灯 | kind headlamps; feature rechargeable
不锈钢保温杯 | kind water bottles; material stainless steel
紫色瑜伽垫 防滑 | kind yoga mats; feature slip-resistant; color purple
评价最好的双肩包 100刀以下 | kind backpacks; sort best-rated; max 100 usd
口碑好的护肤品 | kind skincare; sort best-rated
给四岁孩子的玩具 | kind toys; for kids
两个人玩的桌游 30美元以内 | kind board games; max 30 usd
50美元的礼品卡 | kind gift cards; max 50 usd
Fellmark的跑鞋 | kind running shoes; brand Fellmark
除了Fellmark以外的跑鞋 | kind running shoes; notbrand Fellmark
银项链 送女朋友 80美元内 | kind necklaces; for partner; max 80 usd
防紫外线太阳镜 | kind sunglasses; feature UV protection
男士泳裤 速干 M | kind swim shorts; for men; feature quick-drying; size M
沙滩凉鞋 40美元以内 | kind sandals; max 40 usd; occasion beach holiday
宽脚 扁平足 穿什么鞋 | kind shoes; feature wide fit, arch support
100美元以上的耳机 | kind headphones; min 100 usd
台灯 50-80美元 | kind desk lamps; min 50 usd; max 80 usd
无香蜡烛 | kind candles; feature fragrance-free
灰色毯子 软一点 | kind throws; color grey
法压壶一升的 | kind French presses
烤面包机 | kind toasters
咖啡豆 深烘 | kind coffee
跑鞋四十二码半 | kind running shoes; size 42.5; system EU
`,
);

/** 屏幕上是 100 美元以内的跑鞋时,接着说的话 */
export const chineseNext = readTable(
  'zh',
  `
便宜点的 | sort cheapest
太贵了 | sort cheapest
有没有更便宜的 | sort cheapest
换成黑色 | color black
要蓝色的 | color blue
不要皮革 | without leather
换10码 | size 10
43码有吗 | size 43; system EU
不要Fellmark | notbrand Fellmark
要防水的 | feature waterproof
80以内 | max 80 usd
预算可以到120 | max 120 usd
女款的 | for women
周一前要到 | days 3
快点到的 | sort fastest
再轻一点的 | sort lightest; feature lightweight
评分高的排前面 | sort best-rated
颜色随便 | color -
要两双 | qty 2
抓地力好一点的 | feature good grip
来三双 | qty 3
别给我看红色的 | without red
后天之前要 | days 2
下雨天用 | feature waterproof
下雨天穿的 | feature waterproof
欧码44 | size 44; system EU
两双一共150以内 | qty 2; max 75 usd
下周一之前 | days 3
`,
);
