import { type Entry, table } from './entry';

/** Whom it is for: value | English | 中文 | français | the words of feeds */
export const people: Entry[] = table(`
men | for men, men's, mens, man, male, for him, guys | 男, 男士, 男款, 男生, 男性, 男式 | homme, hommes, pour homme, masculin | men
women | for women, women's, womens, woman, female, ladies, for her, lady | 女, 女士, 女款, 女生, 女性, 女式 | femme, femmes, pour femme, féminin, dame | women
kids | for kids, children, child, kid, boys, girls, toddler, kids' | 儿童, 孩子, 小孩, 宝宝 | enfant, enfants, pour enfant, bébé | kids, children
colleague | coworker, co-worker, boss, work friend, colleagues, office mate, team mate | 同事, 老板, 上司 | collègue, collègues, patron, chef de bureau | colleague, coworker, desk, office
mother | mom, mum, mother-in-law, my mother | 妈妈, 母亲, 婆婆, 岳母 | mère, maman, ma mère, belle-mère | mothers, mum
father | dad, my father, father-in-law | 爸爸, 父亲, 公公, 岳父 | père, papa, mon père, beau-père | fathers, dad
partner | my wife, my husband, my girlfriend, my boyfriend, gf, bf, girlfriend, boyfriend, wife, husband, spouse | 爱人, 女朋友, 男朋友, 妻子, 丈夫, 老婆, 老公 | conjoint, conjointe, copine, copain, femme aimée, mari, épouse, petite amie, petit ami, ma femme, mon homme, mon mari, chéri, chérie | gift
friend | best friend, a friend, friends, neighbor, neighbour | 朋友, 闺蜜, 邻居 | ami, amie, amis, voisin, voisine | gift
grandparent | grandmother, grandfather, grandma, grandpa | 奶奶, 爷爷, 外婆, 外公 | grand-mère, grand-père, mamie, papi | gift
sister | my sister, sis, sister-in-law | 姐姐, 妹妹, 姐妹 | sœur, ma sœur, belle-sœur | gift
brother | my brother, bro, brother-in-law | 哥哥, 弟弟, 兄弟 | frère, mon frère, beau-frère | gift
teacher | my teacher | 老师 | professeur, maîtresse, enseignant | gift
`);

/** What somebody loves, as far as gifts go: value | English | 中文 | français | the words of feeds */
export const interests: Entry[] = table(`
ceramics lovers | ceramics lover, pottery lover, ceramic lover, ceramics fan, who loves ceramics, who loves pottery, loves pottery, loves ceramics, ceramicist, potter, pottery enthusiast, into ceramics, into pottery, pottery fan, ceramics enthusiast | 陶瓷爱好者, 喜欢陶瓷, 陶艺爱好者, 爱陶瓷, 喜欢陶艺, 玩陶艺, 喜欢做陶, 做陶, 喜欢陶器 | amateur de céramique, passionné de céramique, amatrice de céramique, passionnée de céramique, passionné de poterie, amateur de poterie, qui aime la céramique, qui aime la poterie | ceramics lovers, ceramic, ceramics, pottery, stoneware, clay, porcelain, earthenware, kintsugi
coffee lovers | coffee lover, who loves coffee, coffee drinker, coffee fan, loves coffee, coffee snob | 咖啡爱好者, 喜欢咖啡, 爱喝咖啡 | amateur de café, passionné de café, qui boit du café, qui aime le café | coffee, espresso, mug
tea lovers | tea lover, tea drinker, who loves tea, loves tea | 茶爱好者, 喜欢喝茶, 爱喝茶 | amateur de thé, amatrice de thé, qui boit du thé, qui aime le thé | tea, teapot, matcha
runners | runner friend, who runs, marathon runner, a runner, runs a lot, loves running | 跑步爱好者, 喜欢跑步, 爱跑步 | coureur, coureuse, qui court, court beaucoup, court souvent, court tous les jours, passionné de course | running, runner
travellers | traveller, traveler, who travels, frequent flyer, loves to travel, travels a lot | 旅行爱好者, 喜欢旅行, 爱旅行 | voyageur, voyageuse, qui voyage | travel, cabin
cooks | home cook, who cooks, cooks a lot, likes to cook, who loves cooking, foodie, chef, loves to cook, loves cooking | 喜欢做饭, 爱做饭, 美食爱好者, 吃货 | cuisinier, cuisinière, qui cuisine, qui cuisine beaucoup, cuisine beaucoup, qui aime cuisiner, gourmand, gourmet | kitchen, knife, pan, cook
readers | book lover, bookworm, avid reader, who reads, reads a lot, loves reading | 喜欢读书, 爱读书, 爱看书 | lecteur, lectrice, qui lit, qui lit beaucoup, qui aime lire | book, reading, notebook
gardeners | gardener, plant lover, plant parent, who gardens, loves gardening, loves plants | 园艺爱好者, 喜欢植物, 爱园艺, 爱种花, 爱养花 | jardinier, qui jardine, qui jardine beaucoup, qui aime jardiner, amateur de plantes, qui aime les plantes | plant, planter, garden
hikers | hiker, outdoorsy, outdoor lover, loves hiking | 户外爱好者, 喜欢徒步, 驴友 | randonneur, randonneuse, qui randonne, qui fait de la randonnée, amateur de plein air | hiking, trail, outdoor
music lovers | music lover, audiophile, loves music | 音乐爱好者, 喜欢音乐 | mélomane, qui écoute de la musique, qui aime la musique | headphone, speaker, music
photographers | photographer, loves photography | 摄影爱好者, 喜欢摄影 | photographe, qui fait de la photo, qui photographie | camera
`);
