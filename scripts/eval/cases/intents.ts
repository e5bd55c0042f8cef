import type { Case, Language, Tool } from '../types';

const running = { en: 'best running shoes under $100', zh: '100美元以内的跑鞋', fr: 'chaussures de running à moins de 100 $' };

/** What follows a search, and the tool that it asks for; "words" for an answer without any. */
const next: [Language, string, Tool | 'words'][] = [
  ['en', 'the second one, size 10', 'start_checkout'],
  ['en', 'ill take the first one', 'start_checkout'],
  ['en', 'compare the first two', 'compare_products'],
  ['en', 'whats the difference between 1 and 3', 'compare_products'],
  ['en', 'tell me more about the second one', 'get_product'],
  ['en', 'how heavy is the first one?', 'get_product'],
  ['en', 'is the third one waterproof', 'get_product'],
  ['en', 'why these?', 'words'],
  ['en', 'what did you exclude?', 'words'],
  ['en', 'show me more', 'search_products'],
  ['en', 'anything else?', 'search_products'],
  ['en', 'where is my order', 'get_order'],
  ['en', 'has it shipped yet', 'get_order'],
  ['en', 'can i return them', 'get_policy'],
  ['en', 'thanks!', 'words'],
  ['en', 'what is the weather in paris', 'words'],
  ['en', 'actually i need a desk lamp', 'search_products'],
  ['en', 'bigger', 'search_products'],
  ['zh', '第二双 10码 下单', 'start_checkout'],
  ['zh', '就要第一个', 'start_checkout'],
  ['zh', '比较前两双', 'compare_products'],
  ['zh', '第一和第三有什么区别', 'compare_products'],
  ['zh', '第二双怎么样', 'get_product'],
  ['zh', '第一双防水吗', 'get_product'],
  ['zh', '为什么推荐这些', 'words'],
  ['zh', '你排除了什么', 'words'],
  ['zh', '还有吗', 'search_products'],
  ['zh', '换一批', 'search_products'],
  ['zh', '我的快递到哪了', 'get_order'],
  ['zh', '可以退货吗', 'get_policy'],
  ['zh', '谢谢', 'words'],
  ['zh', '算了 我想要一盏台灯', 'search_products'],
  ['zh', '换成黑色', 'search_products'],
  ['zh', '再便宜点', 'search_products'],
  ['fr', 'la deuxième en taille 10, je la prends', 'start_checkout'],
  ['fr', 'je prends le premier', 'start_checkout'],
  ['fr', 'compare les deux premières', 'compare_products'],
  ['fr', 'quelle différence entre la 1 et la 3', 'compare_products'],
  ['fr', 'dis-moi en plus sur la deuxième', 'get_product'],
  ['fr', 'la première est imperméable ?', 'get_product'],
  ['fr', 'pourquoi celles-là ?', 'words'],
  ['fr', "qu'est-ce que tu as écarté ?", 'words'],
  ['fr', "montre-m'en d'autres", 'search_products'],
  ['fr', 'autre chose ?', 'search_products'],
  ['fr', 'où est ma commande', 'get_order'],
  ['fr', 'je peux les retourner ?', 'get_policy'],
  ['fr', 'merci', 'words'],
  ['fr', 'finalement il me faut une lampe de bureau', 'search_products'],
  ['fr', 'plutôt en noir', 'search_products'],
  ['fr', 'moins cher', 'search_products'],
];

/** What comes first. */
const fresh: [Language, string, Tool | 'words'][] = [
  ['en', 'hi', 'words'],
  ['en', 'what can you do', 'words'],
  ['en', 'my parcel never came', 'get_order'],
  ['en', 'need smth for my mums bday', 'search_products'],
  ['en', 'outfit for 5 days in cancun casual', 'find_bundle'],
  ['zh', '你好', 'words'],
  ['zh', '你能做什么', 'words'],
  ['zh', '没收到货', 'get_order'],
  ['zh', '帮我搭配海边穿的一套', 'find_bundle'],
  ['fr', 'bonjour', 'words'],
  ['fr', 'tu sais faire quoi ?', 'words'],
  ['fr', 'mon colis n’est jamais arrivé', 'get_order'],
  ['fr', 'une tenue pour cinq jours à la plage', 'find_bundle'],
];

const judged = (language: Language, said: string[], wanted: Tool | 'words'): Case => ({
  kind: 'intents',
  language,
  said,
  judge: ({ called, text }) => {
    if (wanted !== 'words') return called.includes(wanted) ? [] : [`${wanted} wanted, ${called.join(', ') || 'only words'}`];
    if (called.length) return [`words wanted, ${called.join(', ')}`];
    return text.trim() === '' ? ['nothing said'] : [];
  },
});

export const intentCases: Case[] = [
  ...next.map(([language, said, wanted]) => judged(language, [running[language], said], wanted)),
  ...fresh.map(([language, said, wanted]) => judged(language, [said], wanted)),
];
