import { table } from './entry';

/** value | English | 中文 | français | words of feeds */
export const footwear = table(`
shoes | shoe, footwear, pair of shoes, kicks | 鞋, 鞋子, 双鞋 | chaussure, chaussures, soulier, paire de chaussures, godasse, pompes, grolles | boot, sneaker, sandal, clog, loafer, trainer
running shoes | running shoe, runner, jogging shoe, road running shoe, running trainers, running sneakers, shoes for running, shoes to run in, shoes for jogging | 跑鞋, 跑步鞋, 慢跑鞋, 跑步的鞋, 跑步穿的鞋 | chaussure de course, chaussure de running, basket de course, basket de running, chaussures de course à pied, chaussures pour courir, chaussures running | 
trail running shoes | trail shoe, trail runner, trail running shoe, shoes for trails, off-road running shoe | 越野跑鞋, 越野鞋, 山径跑鞋 | chaussure de trail, chaussure trail, chaussures de trail running, basket de trail, chaussures pour sentiers |
hiking boots | hiking boot, hiker boot, hiking shoe, walking boot, trekking boot, walking shoe | 登山鞋, 徒步鞋, 登山靴, 徒步靴 | chaussure de randonnée, bottine de randonnée, chaussures de marche, chaussure de rando |
work shoes | work shoe, professional shoe, office shoe, uniform shoe, non-slip shoe, slip-resistant shoe, nursing shoe, shoes for work, shoes for standing all day | 工作鞋, 职业鞋, 上班鞋, 通勤鞋, 防滑工作鞋 | chaussure de travail, chaussure professionnelle, chaussures de bureau, chaussures pour le travail |
clogs | clog | 洞洞鞋, 木屐 | sabot |
loafers | loafer, moccasin | 乐福鞋, 懒人鞋 | mocassin |
sneakers | sneaker, trainers, tennis shoe, casual shoe | 运动鞋, 休闲鞋, 板鞋, 小白鞋, 球鞋 | basket, tennis, chaussures de sport |
sandals | sandal | 凉鞋 | sandale, sandalette, nu-pieds |
flip-flops | flip flop, flipflop, thongs, slides | 人字拖, 拖鞋, 沙滩鞋 | tong, claquette |
slippers | slipper, house shoe | 棉拖, 居家拖鞋 | chausson, pantoufle |
boots | boot | 靴子, 靴 | botte, bottine |
socks | sock | 袜子, 袜 | chaussette |
`);
