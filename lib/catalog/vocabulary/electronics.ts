import { table } from './entry';

/** value | English | 中文 | français | words of feeds */
export const electronics = table(`
headphones | headphone, over-ear headphones, headset | 耳机, 头戴式耳机 | casque audio, casque, écouteur | 
earbuds | earbud, in-ear headphones, wireless earbuds, true wireless, earphones, ear buds | 耳塞, 无线耳机, 入耳式耳机, 真无线耳机, 蓝牙耳机 | écouteurs, écouteurs sans fil, oreillettes |
speakers | speaker, bluetooth speaker, portable speaker, smart speaker | 音箱, 扬声器, 音响, 蓝牙音箱 | enceinte, haut-parleur, enceinte bluetooth |
iPhones | iphone | iphone, 苹果手机 | iphone |
MacBooks | macbook | macbook | macbook |
iPads | ipad | ipad | ipad |
phones | phone, smartphone, cell phone, mobile phone | 手机, 智能手机 | téléphone, smartphone, portable téléphone, téléphone portable |
laptops | laptop, notebook, notebook computer, ultrabook | 笔记本电脑, 电脑, 手提电脑, 笔电 | ordinateur portable, pc portable, ordi portable, ordinateur, ordi |
tablets | tablet | 平板, 平板电脑 | tablette |
e-readers | e-reader, ereader, e-book reader | 电子书阅读器 | liseuse |
smartwatches | smartwatch, smart watch, running watch, gps watch, fitness watch, fitness tracker, sports watch | 智能手表, 运动手表, 跑步手表 | montre connectée, montre gps, montre de sport |
watches | watch, wristwatch | 手表 | montre |
keyboards | keyboard, mechanical keyboard | 键盘, 机械键盘 | clavier, clavier mécanique |
mice | computer mouse, wireless mouse | 鼠标 | souris |
monitors | monitor, computer screen, display monitor | 显示器 | écran d'ordinateur, moniteur, écran, écran pc |
televisions | television, tv, smart tv | 电视, 电视机 | télévision, télé, téléviseur |
irons | steam iron, clothes iron, ironing | 熨斗, 挂烫机 | fer à repasser |
razors | electric razor, electric shaver, shaver | 刮胡刀, 剃须刀 | rasoir, rasoir électrique |
mouse pads | mouse pad, mouse mat, mousepad, desk mouse pad | 鼠标垫 | tapis de souris |
cameras | camera, mirrorless camera, dslr, compact camera | 相机, 照相机, 摄像机 | appareil photo, caméra |
power banks | power bank, portable charger, battery pack | 充电宝, 移动电源 | batterie externe, power bank |
chargers | charger, usb-c charger, wall charger, charging cable, wireless charger, power adapter | 充电器, 充电头 | chargeur, chargeur usb-c |
cables | usb cable, lightning cable, hdmi cable | 数据线, 充电线 | câble |
phone cases | phone case, phone cover, iphone case | 手机壳, 苹果手机壳, 手机套 | coque, étui de téléphone, coque iphone, coque de téléphone, étui iphone |
vacuum cleaners | vacuum cleaner, vacuum, robot vacuum | 吸尘器 | aspirateur |
air purifiers | air purifier | 空气净化器 | purificateur d'air |
fans | fan, desk fan, tower fan | 风扇, 电扇 | ventilateur |
refrigerators | refrigerator, fridge, mini fridge | 冰箱 | réfrigérateur, frigo |
pianos | piano, digital piano | 钢琴, 电钢琴 | piano |
guitars | guitar | 吉他 | guitare |
lawn mowers | lawn mower, lawnmower, mower | 割草机 | tondeuse |
cars | car tire, car seat | 汽车 | voiture |
game consoles | game console, gaming console, video game, playstation, xbox | 游戏机 | console de jeux, jeu vidéo |
drones | drone | 无人机 | drone |
printers | printer | 打印机 | imprimante |
`);
