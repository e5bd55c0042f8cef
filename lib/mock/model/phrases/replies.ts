import type { Language } from '../language';
import type { Phrases } from './types';

/** What is answered to talk beside shopping. */
export const replies: Record<Language, Phrases['talk']> = {
  en: {
    howAreYou: ['All well here, thank you. What can I look for?', 'Fine, thanks for asking. Is there something you need today?'],
    identity: [
      "I am this shop's assistant: a program, not a person. What may I find for you?",
      'A program, and no person: I look through the merchants here, and you decide.',
    ],
    insult: [
      'Sorry that this has been no help. Tell me in a word or two what you are after, and I will try again.',
      'That did not go well, I see. Name the thing and what matters most, and I will start over.',
    ],
    surprise: [
      'Gladly, with one hint: is it for you or a gift, and roughly what may it cost?',
      'I have no favourites to push. Give me a person, an occasion or a sum, and I will pick from there.',
    ],
    wares: [
      'From several merchants: running and hiking gear, clothes, ceramics, luggage, skincare, lamps, kitchen things, used electronics and more. Name a kind of thing to see it.',
      'Shoes and outdoor gear, travel bags, pottery, things for home and kitchen, skincare, refurbished electronics. What should I look for?',
    ],
    shops: [
      'Several merchants sell here, each under its own name on every card; they take your order and ship it.',
      'The merchant stands on each card, and you buy from it directly; it takes the order and ships it.',
    ],
    brands: [
      'That depends on the thing: name one, and the brand is on every card and can be made a limit.',
      'Name a kind of thing first; then you can say "only" a brand, or "not" one.',
    ],
    realMoney: [
      'No: this is a demonstration that takes test cards only, so no real money moves.',
      'It is a demonstration. Only test cards are taken, and nothing is truly charged.',
    ],
    yes: [
      'Good. Which one, or what should change? Say its place, a limit or another thing.',
      'To what, exactly? Say it in a few words, such as "buy the first".',
    ],
    code: [
      'That looks like a piece of a program, and I only help with this shop. What are you looking for?',
      'I do not run or read code. If you need a thing, say which.',
    ],
    language: ['Of course, in English from here. What the merchants wrote stays as it is.', 'English it is. What can I look for?'],
    long: [
      'That is a long text. In one sentence: what should I find, and what matters most about it?',
      'I would lose the thread in all that. Say in a line what you want to buy.',
    ],
  },
  zh: {
    howAreYou: ['挺好的，谢谢关心。想找点什么？', '一切都好。今天需要什么？'],
    identity: ['我是本店的助手程序，不是真人。想找点什么？', '我是程序，不是人：我在各商家里找，由您来决定。'],
    insult: ['抱歉没帮上忙。用一两个词说说想要什么，我再找一次。', '看来刚才没找好。告诉我是哪类东西、最看重什么，我重新来。'],
    surprise: ['好，先给我一点线索：自用还是送人？大概多少预算？', '我没有要推销的东西。说一个对象、场合或预算，我就从那里挑。'],
    wares: [
      '这里有多家商家：跑步和户外装备、服装、陶瓷、行李箱、护肤、灯具、厨房用品、二手电子产品等。说一类东西就能看到。',
      '鞋和户外装备、旅行箱包、陶瓷、家居和厨房用品、护肤、翻新电子产品都有。想看哪一类？',
    ],
    shops: ['这里有多家商家，名字写在每张卡片上，订单由它们处理和发货。', '每张卡片上写着商家，您直接向它购买，由它处理和发货。'],
    brands: ['要看是哪类东西：说一类，每张卡片上都有品牌，也可以作为条件。', '先说一类东西，然后可以说只要某个品牌，或不要某个品牌。'],
    realMoney: ['不是：这是演示，只接受测试卡，不会动用真钱。', '这里是演示，只收测试卡，不会真的扣款。'],
    yes: ['好的。是哪一件，或者要改什么？说位置、条件或别的东西都行。', '具体指什么呢？例如“买第一个”。'],
    code: ['这看起来是一段代码，我只负责这家店的事。想找什么？', '我不读也不运行代码。需要什么东西，请直接说。'],
    language: ['好的，接下来用中文；商家写的内容保持原样。', '没问题，用中文。想找点什么？'],
    long: ['这段文字很长。请用一句话说：想找什么，最看重什么？', '内容太多，容易弄错。用一行说说想买什么吧。'],
  },
  fr: {
    howAreYou: ['Tout va bien, merci. Que puis-je chercher pour vous ?', 'Bien, merci de demander. Vous avez besoin de quelque chose ?'],
    identity: [
      'Je suis l’assistant de cette boutique : un programme, pas une personne. Que dois-je trouver ?',
      'Un programme, pas une personne : je cherche chez les marchands, et vous décidez.',
    ],
    insult: [
      'Désolé de ne pas avoir aidé. Dites en un mot ou deux ce que vous voulez, et je recommence.',
      'Cela s’est mal passé, je vois. Nommez l’article et ce qui compte le plus, et je reprends.',
    ],
    surprise: [
      'Volontiers, avec un indice : pour vous ou pour offrir, et à quel prix environ ?',
      'Je n’ai rien à pousser. Une personne, une occasion ou une somme, et je choisis à partir de là.',
    ],
    wares: [
      'Chez plusieurs marchands : course et randonnée, vêtements, céramique, bagages, soins, lampes, cuisine, électronique d’occasion et plus encore. Nommez un genre d’article.',
      'Des chaussures et de l’équipement, des bagages, de la poterie, de quoi équiper la maison, des soins, de l’électronique reconditionnée. Que dois-je chercher ?',
    ],
    shops: [
      'Plusieurs marchands vendent ici, chacun sous son nom sur chaque fiche ; ils prennent la commande et l’expédient.',
      'Le marchand figure sur chaque fiche, et vous achetez chez lui ; il prend la commande et l’expédie.',
    ],
    brands: [
      'Cela dépend de l’article : nommez-en un, et la marque est sur chaque fiche et peut devenir une limite.',
      'Nommez d’abord un genre d’article ; ensuite, une seule marque, ou toutes sauf une.',
    ],
    realMoney: [
      'Non : c’est une démonstration, avec des cartes de test seulement. Aucun argent réel ne circule.',
      'C’est une démonstration. Seules des cartes de test sont acceptées, rien n’est vraiment débité.',
    ],
    yes: [
      'Bien. Lequel, ou que faut-il changer ? Dites sa place, une limite ou autre chose.',
      'À quoi, au juste ? Dites-le en quelques mots, comme « j’achète le premier ».',
    ],
    code: [
      'On dirait un morceau de programme, et je n’aide que pour cette boutique. Que cherchez-vous ?',
      'Je ne lis ni n’exécute de code. S’il vous faut un article, dites lequel.',
    ],
    language: ['Bien sûr, en français désormais. Les mots des marchands restent les leurs.', 'En français, donc. Que puis-je chercher ?'],
    long: [
      'C’est un long texte. En une phrase : que dois-je trouver, et qu’est-ce qui compte le plus ?',
      'Je m’y perdrais. Dites en une ligne ce que vous voulez acheter.',
    ],
  },
};
