import { type Entry, table } from './entry';

export { interests } from './interests';

/** Whom it is for: value | English | 中文 | français | the words of feeds */
export const people: Entry[] = table(`
men | for men, men's, mens, man, male, for him, guys | 男, 男士, 男款, 男生, 男性, 男式 | homme, hommes, pour homme, masculin | men
women | for women, women's, womens, woman, female, ladies, for her, lady | 女, 女士, 女款, 女生, 女性, 女式 | femme, femmes, pour femme, féminin, dame | women
kids | for kids, children, child, kid, boys, girls, toddler, kids' | 儿童, 孩子, 小孩, 宝宝, 女孩, 男孩, 小朋友 | enfant, petite fille, petit garçon, enfants, pour enfant, bébé | kids, children
colleague | coworker, co-worker, boss, work friend, colleagues, office mate, team mate | 同事, 老板, 上司 | collègue, collègues, collègue de bureau, collègue de travail, patron, chef de bureau | colleague, coworker, desk, office
mother | mom, mum, mother-in-law, my mother | 妈妈, 母亲, 老妈, 我妈, 婆婆, 岳母 | mère, maman, ma mère, belle-mère | mothers, mum
father | dad, my father, father-in-law | 爸爸, 父亲, 老爸, 我爸, 公公, 岳父 | père, papa, mon père, beau-père | fathers, dad
partner | fiancee, fiance, hubby, my wife, my husband, my girlfriend, my boyfriend, gf, bf, girlfriend, boyfriend, wife, husband, spouse | 爱人, 女朋友, 男朋友, 女友, 男友, 对象, 妻子, 丈夫, 老婆, 老公 | conjoint, conjointe, copine, copain, femme aimée, mec, mon mec, meuf, ma meuf, mari, épouse, petite amie, petit ami, ma femme, mon homme, mon mari, chéri, chérie | gift
friend | best friend, a friend, friends, neighbor, neighbour | 朋友, 闺蜜, 闺密, 邻居 | ami, amie, amis, voisin, voisine | gift
grandparent | grandmother, grandfather, grandma, grandpa, granny, nana, my grandparents | 奶奶, 爷爷, 外婆, 外公 | grand-mère, grand-père, mamie, papi | gift
sister | my sister, sis, sister-in-law | 姐姐, 妹妹, 姐妹 | sœur, ma sœur, belle-sœur | gift
brother | my brother, bro, brother-in-law | 哥哥, 弟弟, 兄弟 | frère, mon frère, beau-frère | gift
elders | elderly, older relatives, seniors | 长辈, 老人, 老人家 | personne âgée, aînés | gift
teacher | my teacher | 老师 | professeur, maîtresse, enseignant | gift
daughter | my daughter | 女儿, 闺女 | ma fille, notre fille | gift
son | my son | 儿子 | mon fils, notre fils, fils | gift
niece or nephew | niece, nephew | 侄女, 侄子, 外甥, 外甥女 | nièce, neveu | gift
aunt or uncle | aunt, auntie, uncle, cousin | 阿姨, 姑姑, 姨妈, 叔叔, 舅舅, 表姐, 表哥 | tante, oncle, cousin, cousine | gift
`);
