import { type Entry, table } from './entry';

/** value | English | 中文 | français | the words of feeds */
export const occasions: Entry[] = table(`
gift | gifts, present, presents, gift idea, something to give, a little something for, gift ideas | 礼物, 礼品, 送礼, 礼物推荐, 送人, 伴手礼 | cadeau, cadeaux, kdo, kado, idée cadeau, offrir, à offrir | gift
birthday | birthday gift, bday | 生日, 生日礼物 | anniversaire, cadeau d'anniversaire | birthday, gift
wedding | wedding gift | 婚礼, 结婚, 新婚 | mariage | wedding, gift
housewarming | new home, house-warming, moving in | 乔迁, 新居 | crémaillère, pendaison de crémaillère | housewarming, gift
christmas | xmas, holiday gift, holiday season | 圣诞, 圣诞节 | noël | christmas, gift
lunar new year | chinese new year, spring festival | 春节, 过年, 新春 | nouvel an chinois | gift
valentine's day | valentine, valentines | 情人节 | saint-valentin, saint valentin | gift
mother's day | mothers day | 母亲节 | fête des mères | gift
father's day | fathers day | 父亲节 | fête des pères | gift
graduation | | 毕业 | remise de diplôme | gift
thank you | farewell, thank-you gift, leaving gift | 感谢, 谢礼, 离职, 告别 | remerciement, merci, pot de départ | gift
beach holiday | beach, beach vacation, cancun, cancún, tropical vacation, seaside, beach trip, resort, summer holiday, beach week | 海滩, 海滩假期, 坎昆, 海边, 沙滩, 海岛, 度假, 海边度假 | plage, vacances à la plage, cancún, cancun, bord de mer, vacances au soleil | beach, swim, summer, sun, holiday, warm weather
winter | snow, cold weather, cold days, for winter | 冬季, 冬天, 冬, 寒冷 | hiver, hivernal, hivernale, neige, froid | winter, cold, snow
summer | hot weather, warm weather | 夏天, 夏季 | été, chaleur | summer, warm weather, linen
trail running | trail, trails, off-road, running on trails, run on trails, trail races | 越野跑, 越野, 山径, 山路跑 | trail, sentier, sentiers, course sur sentier, cours sur des sentiers | trail
running | run, jogging, jog, marathon | 跑步, 慢跑, 马拉松 | course à pied, courir, running, jogging, je cours, footing | running, run
hiking | hike, trekking, backpacking, walking holidays | 徒步, 登山, 远足 | randonnée, rando, marche | hiking, hike, trekking, trail
camping | camp | 露营 | camping, camper, bivouac | camping, camp, tent
cycling | bike ride, cycle commuting, biking | 骑行, 骑车 | vélo, cyclisme | cycling, bike
gym | workout, fitness, training | 健身, 锻炼 | salle de sport, fitness, entraînement | gym, training, workout
yoga | pilates | 瑜伽 | yoga, pilates | yoga
travel | travelling, traveling, trip, vacation, flight, business trip | 旅行, 旅游, 出差 | voyage, voyager, vacances, avion | travel, cabin, trip
work | office, job, commute, commuting, at the office, at work | 上班, 工作, 办公室, 通勤, 职业 | travail, bureau au quotidien, boulot, au bureau, au travail | work, office, commute
date night | dinner date, evening out, party | 约会, 派对, 聚会 | soirée, rendez-vous, fête | evening, party
`);
