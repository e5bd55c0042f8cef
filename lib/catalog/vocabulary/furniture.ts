import { table } from './entry';

/** value | English | 中文 | français | words of feeds. Furniture and fittings: mostly for other shops' catalogues. */
export const furniture = table(`
sofas | sofa, couch, settee | 沙发 | canapé, sofa, divan | loveseat, sectional
sectionals | sectional, sectional sofa, corner sofa | 转角沙发 | canapé d'angle |
loveseats | loveseat, love seat | 双人沙发 | causeuse |
sleeper sofas | sleeper sofa, sofa bed, futon, pull out couch, sleeper | 沙发床 | canapé-lit, canapé convertible, futon |
recliners | recliner, reclining chair, glider recliner | 躺椅, 功能沙发 | fauteuil inclinable, fauteuil relax |
armchairs | armchair, accent chair, lounge chair, club chair, side chair, wingback chair, chair and a half | 扶手椅, 单人沙发 | fauteuil |
chairs | chair, seat | 椅子, 椅 | chaise, siège | recliner, armchair
dining chairs | dining chair, dining room chair, kitchen chair | 餐椅 | chaise de salle à manger | 
office chairs | office chair, desk chair, task chair, gaming chair, computer chair, executive chair | 办公椅, 电脑椅 | chaise de bureau, fauteuil de bureau |
rocking chairs | rocking chair, rocker, glider | 摇椅 | rocking-chair, chaise à bascule |
adirondack chairs | adirondack chair | | fauteuil adirondack |
bar stools | bar stool, counter stool, barstool | 吧台椅, 高脚凳 | tabouret de bar |
stools | stool, step stool, vanity stool | 凳子 | tabouret |
benches | bench, entryway bench, storage bench | 长凳 | banc, banquette |
ottomans | ottoman, pouf, footstool, footrest | 脚凳 | pouf, repose-pieds |
coffee tables | coffee table, cocktail table | 茶几, 咖啡桌 | table basse |
end tables | end table, side table, accent table | 边几, 边桌 | table d'appoint, bout de canapé |
console tables | console table, sofa table, entry table, hall table, entryway table | 玄关桌, 玄关台 | console, table console |
dining tables | dining table, kitchen table, dinner table | 餐桌 | table à manger, table de salle à manger |
dining sets | dining set, dining table set, dinette set, breakfast nook | 餐桌椅 | ensemble de salle à manger |
tables | table | 桌子, 桌 | table |
picnic tables | picnic table | 野餐桌 | table de pique-nique |
desks | desk, writing desk, computer desk, standing desk, corner desk | 书桌, 办公桌, 电脑桌, 升降桌 | bureau, table de travail |
vanities | vanity, bathroom vanity, makeup vanity, vanity table, dressing table | 梳妆台, 浴室柜 | coiffeuse, meuble vasque |
nightstands | nightstand, night stand, bedside table, bedside cabinet | 床头柜 | table de nuit, table de chevet, chevet |
dressers | dresser, chest of drawers, drawer chest, bureau dresser, tallboy | 斗柜, 五斗柜 | commode |
beds | bed, bed frame, bedframe, platform bed, daybed, day bed, canopy bed, murphy bed | 床, 床架 | lit, cadre de lit | bunk bed
bunk beds | bunk bed, loft bed | 上下床, 双层床 | lit superposé, lit mezzanine |
headboards | headboard, head board | 床头板 | tête de lit |
mattresses | mattress, mattress topper, mattress pad | 床垫 | matelas, surmatelas |
cribs | crib, cot, bassinet | 婴儿床 | lit bébé, berceau |
wardrobes | wardrobe, armoire, closet, closet system, clothes rack, garment rack | 衣柜, 衣橱 | armoire, penderie, garde-robe |
bookcases | bookcase, book case, bookshelf, book shelf, etagere | 书架, 书柜 | bibliothèque, étagère à livres | 
shelves | shelf, shelving, floating shelf, wall shelf, shelving unit | 架子, 置物架 | étagère | shelving
cabinets | cabinet, storage cabinet, cupboard, display cabinet, curio, kitchen pantry, pantry | 柜子, 储物柜 | meuble de rangement, placard, vaisselier |
sideboards | sideboard, buffet, credenza, buffet table, hutch | 餐边柜 | buffet, bahut, enfilade |
TV stands | tv stand, tv console, media console, entertainment center, media stand, television stand, entertainment unit, tv unit | 电视柜 | meuble tv, meuble télé |
storage | organizer, storage box, storage bin, organiser, storage unit | 收纳, 收纳盒, 储物 | rangement, boîte de rangement |
shoe racks | shoe rack, shoe storage, shoe cabinet, shoe organizer | 鞋架, 鞋柜 | meuble à chaussures, étagère à chaussures |
coat racks | coat rack, hall tree, coat hook, coat stand | 衣帽架 | portemanteau, porte-manteau |
wine racks | wine rack, wine cabinet, bar cabinet, wine storage | 酒架, 酒柜 | casier à vin, range-bouteilles |
kitchen islands | kitchen island, kitchen cart, island cart, rolling cart | 中岛, 厨房推车 | îlot de cuisine, îlot central, desserte |
bar carts | bar cart, serving cart | 酒水推车 | chariot de bar, desserte à roulettes |
sinks | sink, kitchen sink, bathroom sink, vessel sink, undermount sink, farmhouse sink | 水槽, 洗手盆 | évier, lavabo, vasque |
faucets | faucet, tap, kitchen faucet, shower faucet | 水龙头 | robinet, mitigeur |
toilets | toilet | 马桶 | toilettes, wc, cuvette |
bathtubs | bathtub, tub, bath tub | 浴缸 | baignoire |
showers | shower, shower head, shower system | 淋浴, 花洒 | douche, pommeau de douche |
door knobs | door knob, doorknob, door handle, passage knob, dummy knob, door lever | 门把手 | poignée de porte | knob
cabinet pulls | cabinet pull, drawer pull, cabinet knob, drawer knob, cabinet hardware, drawer handle | 拉手 | bouton de meuble, poignée de meuble | pull, knob
fireplaces | fireplace, electric fireplace, fire place | 壁炉 | cheminée |
fire pits | fire pit, firepit | 火盆 | brasero |
grills | grill, barbecue, bbq, smoker | 烧烤架, 烤炉 | barbecue, gril, plancha |
patio sets | patio set, conversation set, outdoor furniture set, patio furniture, outdoor furniture, outdoor seating | 户外家具 | salon de jardin |
patio umbrellas | patio umbrella, market umbrella, beach umbrella | 遮阳伞 | parasol |
gazebos | gazebo, pergola, canopy tent | 凉亭 | tonnelle, pergola |
sheds | shed, storage shed, greenhouse | 储物棚 | abri de jardin, serre |
hammocks | hammock | 吊床 | hamac |
trash cans | trash can, garbage can, waste basket, wastebasket, trash bin, recycling bin, waste bin | 垃圾桶 | poubelle, corbeille à papier |
room dividers | room divider, folding screen, privacy screen | 屏风 | paravent |
wallpaper | peel and stick wallpaper | 壁纸, 墙纸 | papier peint |
tiles | tile, backsplash, mosaic tile | 瓷砖 | carrelage |
flooring | floor tile, vinyl plank, laminate flooring | 地板 | parquet, revêtement de sol |
dog beds | dog bed, pet bed, cat bed, dog crate | 狗窝, 宠物窝, 狗床, 狗狗床, 狗狗的床, 给狗的床, 宠物床, 猫窝, 猫床 | panier pour chien, lit pour chien |
cat trees | cat tree, cat tower, cat condo | 猫爬架 | arbre à chat |
toy boxes | toy box, toy chest, toy storage, toy organizer | 玩具箱 | coffre à jouets |
playhouses | playhouse, play house, playset | 游戏屋 | cabane pour enfants |
chair cushions | chair cushion, seat cushion, chair pad, bench cushion, patio cushion | 坐垫 | galette de chaise, coussin de chaise |
sofa covers | sofa cover, couch cover, slipcover, sofa slipcover | 沙发套 | housse de canapé |
mailboxes | mailbox, mail box | 信箱 | boîte aux lettres |
heaters | heater, space heater | 取暖器, 暖气 | chauffage, radiateur |
`);
