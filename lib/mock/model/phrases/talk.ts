/**
 * What people say to a shop assistant beside shopping, in three languages, held against folded text. Each is answered in a sentence and searched for in no
 * feed; a message that also names a thing to buy is a need and none of these.
 */
export const talk = {
  howAreYou: [
    /^((hi|hello|hey)[ ,!.]*)?(how are you( (doing|feeling))?( today)?|how'?s it going|how do you do|how have you been|what'?s up|you ok(ay)?)[ .!?]*$/,
    /^(你好|您好|嗨)?[,，!！ ]*(你|您)?(最近|今天)?(好吗|怎么样|还好吗|过得(好吗|怎么样))[啊呀呢?？!！。 ]*$/,
    /^((bonjour|salut|coucou)[ ,!.]*)?((comment )?(ca va|vas-tu|allez-vous|tu vas)|tu vas bien|vous allez bien|quoi de neuf|la forme)( bien)?[ .!?]*$/,
  ],
  identity: [
    /\b(are|r) (you|u) (a |an |the |really |actually )*(human|bot|chat ?bot|robot|ai|real|person|machine|program|chat ?gpt|gpt\S*|openai|claude|gemini|siri|alexa|llm|language model)\b|\b(is (this|it)|am i (talking|speaking) (to|with)) (an? (human|bot|chat ?bot|robot|ai|real person|person|machine|program)|ai|chat ?gpt|gpt)\b|^(who|what) are you[ ?!.]*$|^what('s| is) your name[ ?!.]*$|\b(who (made|built|created|trained) you|(which|what) (ai |language )?model are you)\b/,
    /(你|您)(到底)?是(不是)?(真人|机器人|人工智能|人类|人还是|ai|chat ?gpt|gpt|什么模型|哪个模型|谁)|^你叫什么|谁(做|开发|训练|创造)了?你/,
    /\b(es-tu|tu es|t'es|etes-vous|vous etes|c'est|est-ce) (un |une )?(vraiment )?(un |une )?(humain|robot|ia|bot|vraie personne|machine|programme|chat ?gpt|gpt|openai)\b|^(qui|qu'|t'es qui|tu es qui|comment t'appelles-tu|comment tu t'appelles)( es-tu| etes-vous)?[ ?!.]*$|\bqui t'a (cree|fait|entraine)\b/,
  ],
  /** Words in anger, and words to hurt. */
  insult: [
    /\b(stupid|idiot(ic)?|useless|dumb|moron|you suck|shut up|fuck(ing)?|shit|asshole|bitch|piece of (crap|junk)|hate you|worst (bot|shop|assistant|service))\b/,
    /傻|笨蛋|蠢|废物|白痴|没用|滚(吧|开|蛋)?[!！。]*$|垃圾(?!桶|袋|箱)|他妈的|^妈的|操你/,
    /\b(idiote?|stupide|debile|connard|merde|ta gueule|tu sers a rien|bon a rien|imbecile|tu m'enerves)\b|\b(t'es|tu es|vous etes) (vraiment |trop |completement )?(nul(le)?|bete|con|naze|pourri)\b/,
  ],
  /** No wish of their own yet. */
  surprise: [
    /\b(surprise me|dealer'?s choice|whatever you (want|like|think)|^anything( you like)?|^you (choose|decide)|show me something (nice|cool|good|interesting|fun)|(sell|give|show) me (your|the) best( (thing|product|item|stuff|one))?|what('s| is) (popular|trending|hot)|best ?sellers?|i don'?t know what i (want|need)|i'?m (just )?(bored|browsing|looking around))[ .!?]*$/,
    /^(随便(推荐|来|看看|选)?(一?[个点些件])?(吧|看看)?|给我(个)?惊喜|有什么(好|推荐|热销|好东西)(的|货|东西)?|你(看着办|决定|随便推荐)(吧)?|推荐(一下|一个|点什么|点东西)?(吧)?|最(热销|畅销)(的)?(是什么)?|卖给我(你)?最好的)[。!！?？ ]*$/,
    /\b(surprends?[- ]moi|surprenez-moi|comme tu veux|n'importe quoi|au hasard|ce que tu veux|(vends|donne|montre)[- ]moi (ton|ta|votre|le|la) (meilleure?|top)( (truc|produit|article|chose))?|quoi de populaire|les meilleures ventes|je (ne )?sais pas (ce que je veux|quoi acheter)|je (ne )?fais que regarder)[ .!?]*$/,
  ],
  wares: [
    /\bwhat (all )?(do|does|can) (you|this (shop|store|site)|i)( all)? (sell|have|offer|stock|carry|buy( here)?|get here)\b[ ?.!]*$|\bwhat (kind|sort|type)s? of (things|products|stuff|items) (do you|are|can i)\b|\bwhat('s| is) (for sale|in (the|your) (shop|store))\b|\bwhich (categories|products) (do you|are there)\b/,
    /(你们?|这里|店里|你家)(都)?(卖|有)(些)?(什么|啥|哪些)(东西|商品|产品|类)?[呢呀?？。 ]*$|有(哪些|什么)(商品|品类|分类|种类)/,
    /\b(que|qu'est-ce que|quoi)\b.{0,12}\b(vend(ez|s|u)?|vous (vendez|avez|proposez)|tu vends)\b|\b(vous|tu) (vendez|vends|proposez) quoi\b|\bqu'avez-vous (a vendre|en (magasin|vente))\b|\bquels? (genres?|types?) (de |d')(produits?|articles?)\b/,
  ],
  shops: [
    /\b(which|what|whose|who are the|how many) (shops?|merchants?|stores?|sellers?|retailers?)\b|\bwho (sells|ships|is selling) (this|these|it|them)\b|\bare (these|the|they|those) (real )?(shops|merchants|stores)( real)?\b/,
    /(哪些|什么|几家|哪家)(店|商家|商店|卖家)|(店|商家|商店)(是|有)?(哪些|什么|真的)|谁(在)?卖/,
    /\b(quel(le)?s?|combien de|quelles sont (les|vos|ces)) (boutiques?|magasins?|marchands?|vendeurs?)\b|\bqui (vend|expedie)\b|\bces (boutiques|magasins|marchands) sont/,
  ],
  brands: [
    /\b(what|which|how many) brands?\b.{0,25}(\b(have|sell|carry|stock|offer|there|here)\b)|\blist (of )?(the |your |all )*brands\b/,
    /(有|卖)(些)?(哪些|什么|几个)(品牌|牌子)|(品牌|牌子)有(哪些|什么)/,
    /\bquelles? (sont (les|vos) )?marques?\b.{0,25}\b(avez|vend|propos|y a|as-tu|dispon)\w*|\bquelles sont (les|vos) marques\b|\bliste des marques\b/,
  ],
  realMoney: [
    /\b(is|are) (this|it|that|these|they|the (shop|store|site)s?|you)\b.{0,12}\b(real money|for real|a (scam|demo|test|joke|fake)|fake|real (shop|store|site)|legit)\b|\b(real money|actually (charged?|pay)|charge me for real|really (be )?charged)\b/,
    /(是|用|花)(不是)?真(的)?钱|真(的)?(会)?(扣|付|花)(款|钱)|(店|网站|商家|这)(都)?是(真的|假的|演示|骗人)|骗子|骗人的/,
    /\b(de l'argent reel|vrai argent|argent (pour de )?vrai|vraiment (debite|paye)e?|pour de vrai|une arnaque|une demo|vraies? (boutiques?|marchands?|magasins?))\b/,
  ],
} as const;

export type Talk = keyof typeof talk;

/** Asked to speak one of the three, by its name. */
export const inLanguage: [language: 'en' | 'zh' | 'fr', words: RegExp][] = [
  ['en', /\b(in|speak|talk|answer in|switch to) english\b|\ben anglais\b|\bparle[rz]? anglais\b|(用|说|讲|换成?)(英文|英语)/],
  ['fr', /\b(in|speak|talk|switch to) french\b|\ben francais\b|\bparle[rz]? francais\b|(用|说|讲|换成?)(法文|法语)/],
  ['zh', /\b(in|speak|talk|switch to) (chinese|mandarin)\b|\ben chinois\b|\bparle[rz]? chinois\b|(用|说|讲|换成?)(中文|汉语|普通话)/],
];

/** A bare yes, or a bare no, to whatever was asked. */
export const bareYes =
  /^(yes|yeah|yep|yup|sure|yes please|please do|oui|ouais|bien sur|volontiers|oui merci|是(的)?|对|好的?|要|嗯)[ .!。！]*$/;
export const bareNo = /^(no|nope|nah|non|pas du tout|不(要|用|是)?|没有)[ .!。！]*$/;

/** What a program's text looks like. */
export const code =
  /\b(function\s*\w*\s*\(|const \w+\s*=|console\.log|def \w+\(|import \w+ from|select\b.{0,40}\bfrom\b\s+\w+|drop table|#include|public static)|<\/?(script|div|html|img|iframe)\b|=>|\{\{|;\s*\}/i;

/** What was shown before, asked for once more. `first`: the very first of it. */
export const again = [
  /\b(show|see|bring|give|get|find|look at|go|back|return)\b.{0,40}\b(again|back|earlier|before|from before)\b|\b(go|went|back|return|going) (back )?to (the|those|these|that|my|our) /,
  /(再|重新)(看|给我看|显示|看看|来看)(一下|看)?.{0,4}(刚才|之前|那(些|双|个|件|款)|前面|上面|第一次)|(回到|返回|回去看)(刚才|之前|那|前面|第一|上)|刚才(的|那)|之前(的|那)(?!.*(更|再))/,
  /\b(re-?montre\w*|revoir)\b|\b(reviens|revenons|retourn(e|ons)|revenir) (a|aux?|sur|vers)\b|\b(montre\w*|voir|affiche\w*|donne\w*)\b.{0,30}\b(encore (ces|les|cette|ce)|a nouveau|de nouveau|de tout a l'heure|d'avant|precedente?s?)\b|\b(encore (ces|les|cette|ce))\b/,
];
export const theFirstOnes =
  /\bthe (very )?first (thing|ones|things|search|list|results?)( (again|i (asked|wanted)|you showed).*)?[ .!?]*$|第一次(的|那)|最开始的|一开始的|^les premier(e)?s[ .!?]*$|\bla premiere (recherche|liste|chose)\b/;

/** A sum is asked for, of whatever is on the table. */
export const total = [
  /^(and |so |ok |what('s| is| was) |how much |\W)*(is |was |are |would |do |does |will )?(that |it |this |they |those |these |all |both |the )*(cost |come to |be )?(total|sum|together|altogether|in total|all together|in all|all of (it|that|them)|all that|for both|for (all|everything)|the lot)( (cost|price|sum|then|come to|be))*[ ?.!]*$|\bhow much\b.{0,25}\b(together|altogether|in total|all (that|of it|of them)|for both|the two|both)\b(?!.*\d)/,
  /^(那|这些|全部|前?[两二三](个|双|件))?(一共|总共|合计|加起来|总价|总额|一起)(要|是)?(多少|几)(钱|块)?[呢啊?？。 ]*$|^总价(呢|多少)?[?？]*$/,
  /\bcombien\b.{0,25}\b(ensemble|en tout|au total|les deux|pour (le )?tout|tout (ca|cela))\b(?!.*\d)|\b(quel est|c'etait quoi|c'est quoi|quel etait) (le|la) (total|somme|prix total)\b|^(et )?(le |au )?total[ ?.!]*$|\bca fait combien\b/,
];

/** "The two": those that were compared last, or the first two. */
export const theTwo =
  /\b(of|between) (the|these|those) two\b|\b(the|those|these) two\b|\bboth\b|\bdes deux\b|\b(les|ces) deux\b(?! premi)|(这|那)?两(个|双|件|款)(里|中|之间|都)/;

const others: [language: string, words: RegExp][] = [
  [
    'de',
    /\b(ich|suche|brauche|und|nicht|haben sie|fur|unter|mit|einen?|eine|der|das|auch|gibt es|mochte|wie|viel|schuhe|kostet|auf|zum)\b/g,
  ],
  ['es', /\b(busco|quiero|para|necesito|una|los|las|el|por|con|menos|donde|cuanto|tienes?|tienen|hola|gracias|zapat\w+|regalo|correr)\b/g],
  ['it', /\b(cerco|vorrei|scarpe|per|con|sotto|meno|il|gli|avete|quanto|costa|ciao|grazie|regalo|una|della|che)\b/g],
  ['pt', /\b(procuro|quero|preciso|para|uma|os|com|menos|voces|tem|quanto|ola|obrigad[oa]|sapatos|tenis|presente)\b/g],
  ['nl', /\b(ik|zoek|wil|een|het|voor|met|onder|heeft|jullie|hoeveel|schoenen|graag|bedankt|niet)\b/g],
];

/** The language of a message that is in none of the three, by its letters or by two of its small words; undefined for all others. Takes folded text. */
export function foreignIn(text: string): string | undefined {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  if (/\p{Script=Arabic}/u.test(text)) return 'ar';
  const counts = others.map(([language, words]): [string, number] => [language, new Set(text.match(words)).size]);
  const [language, most] = counts.reduce((top, one) => (one[1] > top[1] ? one : top));
  return most >= 2 ? language : undefined;
}

/** That only three languages are spoken here, in the shopper's own. */
export const onlyThree: { [language: string]: string } = {
  de: 'Ich verstehe hier leider nur Englisch, Französisch und Chinesisch. Schreiben Sie mir in einer davon, was Sie suchen?',
  es: 'Aquí solo entiendo inglés, francés y chino. ¿Me escribe en uno de ellos lo que busca?',
  it: 'Qui capisco solo inglese, francese e cinese. Mi scrive in una di queste lingue che cosa cerca?',
  pt: 'Aqui só entendo inglês, francês e chinês. Escreve-me num deles o que procura?',
  nl: 'Ik begrijp hier alleen Engels, Frans en Chinees. Schrijft u in een daarvan wat u zoekt?',
  ja: 'こちらでは英語、フランス語、中国語だけがわかります。そのどれかで、お探しのものを書いていただけますか？',
  ko: '여기서는 영어, 프랑스어, 중국어만 이해합니다. 그중 하나로 찾으시는 것을 적어 주시겠어요?',
  ru: 'Здесь я понимаю только английский, французский и китайский. Напишите на одном из них, что вы ищете?',
  ar: 'أفهم هنا الإنجليزية والفرنسية والصينية فقط. هل تكتب بإحداها ما تبحث عنه؟',
};
