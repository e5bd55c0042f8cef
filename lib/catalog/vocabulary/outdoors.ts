import { table } from './entry';

/** value | English | 中文 | français | words of feeds. Outdoors and travel. */
export const outdoors = table(`
backpacks | backpack, rucksack, daypack, knapsack | 背包, 双肩包, 书包, 登山包 | sac à dos |
running vests | running vest, hydration vest, hydration pack | 越野背包, 水袋背心 | gilet d'hydratation, sac d'hydratation |
headlamps | headlamp, head torch, headtorch | 头灯 | lampe frontale, frontale |
flashlights | flashlight, torch | 手电筒, 手电 | lampe de poche, lampe torche |
water bottles | water bottle, bottle, flask, thermos, vacuum flask, tumbler, insulated bottle | 水瓶, 水壶, 保温杯, 水杯 | gourde, bouteille isotherme, bouteille d'eau, thermos |
tents | tent | 帐篷 | tente |
sleeping bags | sleeping bag | 睡袋 | sac de couchage, duvet de camping |
trekking poles | trekking pole, hiking pole, walking stick, walking pole | 登山杖, 徒步杖 | bâton de marche, bâton de randonnée |
yoga mats | yoga mat, exercise mat | 瑜伽垫, 瑜珈垫, 健身垫 | tapis de yoga, tapis de sport |
carry-ons | carry-on, carry on, cabin bag, cabin luggage, cabin suitcase, carry-on luggage, hand luggage, carry-on suitcase, carryon | 登机箱, 随身行李箱, 手提行李, 登机行李箱, 随身箱 | bagage cabine, valise cabine, bagage à main, valise de cabine | 
suitcases | suitcase, check-in luggage, checked suitcase, trolley case | 行李箱, 旅行箱, 拉杆箱, 托运箱 | valise, valise soute |
luggage | travel bag, baggage | 行李, 旅行包 | bagage, bagages | suitcase, carry on, duffel, weekender
duffels | duffel, duffle, weekender, weekend bag, holdall, gym bag | 旅行袋, 行李袋, 健身包 | sac de voyage, sac week-end, sac de sport | duffel
packing cubes | packing cube, packing organiser, luggage organizer | 收纳袋, 旅行收纳包, 行李收纳 | cube de rangement, organisateur de valise, pochette de rangement |
toiletry bags | toiletry bag, wash bag, dopp kit, cosmetic bag | 洗漱包, 化妆包 | trousse de toilette |
neck pillows | neck pillow, travel pillow | 颈枕, u型枕, U型枕, 旅行枕 | oreiller de voyage, coussin de voyage, tour de cou de voyage |
beach towels | beach towel, travel towel, microfibre towel | 沙滩巾, 沙滩毛巾 | serviette de plage, drap de plage |
tote bags | tote, tote bag, shopping bag, beach bag | 托特包, 帆布袋, 购物袋, 沙滩包 | cabas, sac cabas, tote bag, sac de plage |
bags | bag, handbag, purse, shoulder bag, messenger bag | 包, 手提包, 包包, 单肩包 | sac, sac à main, besace | tote, backpack, duffel
umbrellas | umbrella | 雨伞, 伞 | parapluie |
wallets | wallet, card holder, cardholder | 钱包, 卡包 | portefeuille, porte feuille, porte-cartes, porte cartes |
bicycles | bicycle, bike | 自行车 | vélo, bicyclette |
helmets | helmet, bike helmet | 头盔 | casque de vélo |
`);
