import { replies } from './replies';
import type { Phrases } from './types';

export const fr: Phrases = {
  locale: 'fr',
  joiner: ' ; ',
  colon: ' : ',
  quote: '« {words} »',
  stop: '.',
  place: (n) => ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième'][n - 1] ?? `numéro ${n}`,
  labels: { price: 'prix', rating: 'note' },
  options: { size: 'taille', color: 'couleur', amount: 'montant', volume: 'contenance', pack: 'lot', condition: 'état' },
  found: {
    one: ['Un seul article convient{limits}.', 'Il y en a exactement un qui convient{limits}.'],
    all: [
      '{n} articles conviennent{limits}, tous sont ici.',
      'J’en ai trouvé {n} qui conviennent{limits}.',
      'Ces {n} articles conviennent{limits}, et aucun autre.',
    ],
    more: [
      '{found} articles conviennent{limits}, dont voici les {n} plus proches de votre demande.',
      'Sur {found} qui conviennent{limits}, voici les {n} plus proches.',
    ],
    refined: ['Il en reste {found}{limits}.', 'Avec cela, {found} conviennent{limits}.'],
    cheaper: ['Les prix les plus bas d’abord : {found} articles au choix{limits}.', 'Voici les moins chers : {found} conviennent{limits}.'],
    againOne: ['En voici encore un, le dernier.', 'C’est le dernier qui convient.'],
    again: ['En voici {n} de plus.', 'Les {n} suivants, dans le même ordre.'],
    bestRated: [
      '{found} articles conviennent{limits}, dont voici les {n} mieux notés.',
      'Sur {found} qui conviennent{limits}, ces {n} ont les meilleures notes.',
    ],
    fastest: [
      '{found} articles conviennent{limits}, dont voici les {n} livrés le plus vite.',
      'Sur {found} qui conviennent{limits}, ces {n} arrivent les premiers.',
    ],
    noMore: [
      'C’était tout ce qui convient. Quelle limite peut bouger pour en voir davantage ?',
      'Il n’y en a pas d’autres. Changez une limite et je cherche à nouveau.',
    ],
  },
  limits: {
    max: 'à moins de {max}',
    min: 'à partir de {min}',
    between: 'entre {min} et {max}',
    colour: 'en {colour}',
    size: 'en taille {size}',
    days: 'livrés en {days} jours',
    without: 'sans {without}',
    used: 'état : {used}',
    wrap: ' {list}',
  },
  leftOut: {
    budget: ['j’en ai écarté {k} pour le prix', 'en plus, {k} hors budget'],
    stock: ['en plus, {k} hors stock ou hors taille', 'j’en ai écarté {k}, faute de stock ou de taille'],
    other: ['en plus, {k} à un critère près', 'j’en ai écarté {k}, de peu'],
  },
  next: {
    theirSize: [
      'Si vous connaissez sa taille, dites-la et je vérifie le stock.',
      'Connaissez-vous sa taille ? Cela réduit la liste à ce qui est disponible.',
    ],
    size: ['Dites-moi votre taille et je ne garde que ce qui est en stock.', 'Quelle taille faites-vous, pour que je vérifie le stock ?'],
    budget: ['Donnez-moi un budget et je resserre la liste.', 'Y a-t-il un prix à ne pas dépasser ?'],
    gift: ['Un indice sur la personne m’aiderait à mieux choisir.', 'Parlez-moi un peu de la personne et je choisirai de plus près.'],
    compare: ['Je peux en comparer deux si vous hésitez.', 'Dites « compare les deux premiers » si vous hésitez.'],
    why: ['Demandez pourquoi, si l’un d’eux vous étonne.', 'Vous pouvez aussi demander ce que j’ai écarté.'],
    one: [
      'Posez-moi vos questions, ou appuyez sur Acheter pour voir la date de livraison.',
      'Acheter ouvre le paiement ; rien n’est débité avant que vous validiez.',
    ],
  },
  nothing: {
    unused: [
      'Je n’ai pas su utiliser « {words} » : la liste reste la même. Essayez un prix, une taille, une couleur ou une propriété.',
      '« {words} » n’a rien changé : je connais le prix, la taille, la couleur, la matière ou la livraison.',
    ],
    kind: ['Aucun marchand ici n’en propose.', 'Ces marchands n’ont rien de tel.'],
    plain: ['Rien ici ne réunit tout cela{limits}.', 'Je n’ai rien qui réponde à tous ces souhaits{limits}.'],
    relax: [
      'Ce qui bloque, c’est {field} ; le plus proche sans cela est montré à part ({k}).',
      'Sans {field}, il y a de quoi faire : les plus proches sont à part ({k}).',
    ],
    noRelax: ['Essayez avec d’autres mots, ou une limite de moins.', 'Retirez une limite et je cherche à nouveau.'],
    unknown: [
      'Je ne suis pas sûr de comprendre « {words} ». Quel genre d’article est-ce, et si vous voulez, quel budget, taille ou couleur ?',
      'Je n’ai rien trouvé pour « {words} ». De quel genre d’article s’agit-il, et à quoi doit-il servir ?',
    ],
  },
  remembered: {
    kept: [
      'J’ai tenu compte de {what}, comme vous me l’avez dit {when} ; l’étiquette ci-dessus l’enlève.',
      'C’est avec {what}, comme vous me l’avez dit {when}.',
    ],
    what: {
      size: 'la taille {value}',
      avoided_material: '« sans {value} »',
      avoided_brand: '« pas {value} »',
      brand: '{value} en premier',
      budget: '{value} au plus',
    },
    when: { today: 'aujourd’hui', yesterday: 'hier', weekday: '{day}', date: 'le {day}' },
    asks: [
      'Je peux retenir tailles, marques, matières à éviter, budget habituel et pays, mais seulement si vous dites oui quand la boutique le demande.',
      'Rien n’est retenu sans votre oui : tailles, marques, matières à éviter, budget habituel, pays.',
    ],
    noted: [
      'Je m’y tiendrai dans cette conversation. Que la boutique le garde pour la suivante dépend de vous.',
      'Entendu, à partir de maintenant. Cela n’est gardé pour un autre jour que si vous dites oui.',
    ],
    page: ['Tout ce qui est retenu se trouve sur la page Preferences, où vous pouvez le modifier ou l’effacer.'],
  },
  bundle: {
    several: [
      'Voici {n} pièces chez {m} marchands, une de chaque, avec le total à la fin.',
      'J’ai réuni {n} articles chez {m} marchands ; le total est en dessous.',
    ],
    one: [
      'Voici {n} pièces chez un seul marchand, une de chaque, avec le total à la fin.',
      'J’ai réuni {n} articles chez un même marchand ; le total est en dessous.',
    ],
    missing: ['rien ne convient pour {labels}', 'je n’ai rien trouvé pour {labels}'],
    within: ['le tout reste sous {budget}', 'ensemble, cela tient dans {budget}'],
    over: [
      'même en prenant le moins cher de chaque, cela dépasse {budget} : retirez un article ou augmentez la somme',
      'impossible de tout réunir pour {budget} ; enlevez un article ou donnez-moi un peu plus de marge',
    ],
    next: [
      'Dites « {another} » ou « {label} moins cher » pour changer une pièce.',
      'Chaque pièce peut changer : « {another} », par exemple.',
    ],
    nextBudget: [
      'Donnez-moi une somme pour le tout et je m’y tiendrai ; « {another} » change une pièce.',
      'Vous pouvez fixer un budget pour l’ensemble, ou dire « {label} moins cher ».',
    ],
    whose: ['C’est pour une femme ou pour un homme ?', 'Dites-moi si c’est pour une femme ou un homme, et je m’y tiendrai.'],
    swapped: ['C’est changé ; le reste ne bouge pas et le total est à jour.', 'Voici autre chose pour cette pièce, avec le nouveau total.'],
    kept: ['Rien d’autre ne convient à cet endroit : la pièce reste.', 'Je n’ai pas trouvé d’autre choix pour cette pièce ; elle reste.'],
    addAll: ['Appuyez sur « Tout ajouter au panier » sous le total : si une taille reste à choisir, elle est demandée d’abord.'],
  },
  fields: {
    price: 'la limite de prix',
    colors: 'la couleur',
    sizes: 'la taille',
    materials: 'la matière',
    features: 'une des caractéristiques',
    compatibility: 'la compatibilité',
    deliveryWithinDays: 'le délai de livraison',
    brands: 'la marque',
    excludedBrands: 'la marque exclue',
    without: 'ce qui doit manquer',
    condition: 'l’état',
    kinds: 'le genre d’article',
    recipient: 'le destinataire',
  },
  why: {
    intro: ['Je me suis fondé sur vos mots : {words}.', 'Ils répondent à ce que vous avez demandé : {words}.'],
    words: '« {words} »',
    rank: [
      'Parmi ceux qui conviennent, les plus proches viennent d’abord, puis la note, le stock et la livraison ; aucune place ne s’achète.',
      'L’ordre dépend de la proximité avec votre demande, puis de la note et de la livraison. Aucun marchand ne paie pour cela.',
    ],
    sorted: ['L’ordre est celui que vous avez demandé ; aucune place ne s’achète.'],
    one: ['Il répond à {words}, et le marchand indique « {fact} ».', 'À cause de {words} : le marchand indique « {fact} ».'],
    none: ['Ce sont les plus proches de vos mots ; les fiches disent quel fait répond à quel souhait.'],
  },
  excluded: {
    some: ['Écartés : {lines}.', 'Ceux-ci étaient proches et ont été écartés : {lines}.'],
    none: ['Rien de proche n’a été écarté : tout ce qui convient est ici.', 'Je n’ai rien laissé de côté qui s’approche de votre demande.'],
    noSearch: ['Je n’ai encore rien cherché. Dites-moi ce qu’il vous faut et je dirai ce que j’écarte.'],
    line: '{title} : {reason}',
    more: 'et encore {count}',
  },
  choose: {
    that: ['C’est le {place}.', 'Le {place}, d’après ce qu’indiquent les marchands.'],
    top: [
      'Le premier est le plus proche de votre demande{reason}.',
      'Je commencerais par le premier : il répond au plus de critères{reason}.',
    ],
    rated: [' ; le mieux noté est le {place}', ', tandis que le {place} a la meilleure note'],
    none: ['Dites-moi entre lesquels vous hésitez, et ce qui compte le plus.'],
  },
  compare: {
    lead: [
      'Ils diffèrent par {names} ; le tableau signale chaque différence.',
      'Les différences portent sur {names}, signalées dans le tableau.',
    ],
    trade: ['Le {cheap} coûte moins, le {rated} est mieux noté.', 'Le prix parle pour le {cheap}, les avis pour le {rated}.'],
    same: ['D’après les marchands, ils se ressemblent beaucoup ; le prix et la livraison décident.'],
    fact: ['Ce que les marchands disent ({name}) : {lines}.', 'Côte à côte, {name} : {lines}.'],
    factOfSome: [
      'Seuls certains marchands le disent ({name}) : {lines}.',
      'Là où c’est indiqué, {name} : {lines} ; les autres ne disent rien.',
    ],
    silent: ['Aucun de ces marchands ne l’indique.', 'Pas un marchand ne le dit ; ce serait deviner.'],
    needTwo: ['Dites-moi lesquels, par exemple « compare le premier et le troisième ».'],
  },
  total: {
    bundle: ['Une pièce de chaque, {n} en tout : {sum}, hors livraison et taxes.', '{sum} pour les {n}, sans la livraison ni les taxes.'],
    checkout: ['Le paiement chez {merchant} en est à {sum}.', '{merchant} compte {sum} pour l’instant.'],
    each: [
      '{prices}, hors livraison et taxes. Dans le panier, le tout est additionné.',
      'Ils coûtent {prices} chacun de leur côté ; le panier en donne la somme avec la livraison.',
    ],
    unknown: ['Il n’y a encore rien à additionner : remplissez le panier, ou demandez un ensemble.'],
  },
  question: {
    summary: ['{merchant} donne ces faits : {facts}.', 'Ce qu’indique {merchant} : {facts}.'],
    states: [
      '{merchant} indique, {name} : {value}.',
      'Selon {merchant}, {name} : {value}.',
      'Pour ce point ({name}), {merchant} écrit {value}.',
    ],
    describes: ['{merchant} écrit : « {quote} »', 'La description dit : « {quote} »'],
    silent: [
      '{merchant} ne le précise pas, et je ne veux pas deviner.',
      'Ce n’est pas indiqué par {merchant}.',
      'Le marchand ne le dit pas. On peut demander à {merchant} avant d’acheter.',
    ],
    sizes: ['En stock : {values}.', 'On le trouve en {values}.'],
    has: ['Oui, {value} est en stock.', '{value} est disponible, oui.'],
    hasNot: ['Non, pas en {value}. En stock : {values}.', '{value} n’est pas disponible ; il y a {values}.'],
    stock: ['La fiche dit : {stock}. Le paiement le confirmera.'],
    delivery: ['Le marchand dit : {delivery}. La date exacte s’affiche au paiement, avec votre code postal.'],
    noDelivery: ['Le marchand ne donne pas encore de date ; elle s’affiche au paiement dès que le code postal est connu.'],
    price: ['Il coûte {price} chez {merchant}, hors livraison et taxes.'],
    rating: ['Sa note est de {value} sur 5, sur {count} avis.'],
    noRating: ['Il n’a pas encore de note.'],
    gone: ['Cet article n’est plus proposé. Je cherche quelque chose de proche ?'],
  },
  whichOne: {
    buy: [
      'Lequel voulez-vous ? Dites « le deuxième », ou appuyez sur Acheter sur sa fiche.',
      'Dites-moi lequel : « le premier », par exemple.',
    ],
    question: ['Duquel parlez-vous ? « Le deuxième » suffit.', 'Lequel ? Dites sa place, « le premier » par exemple.'],
  },
  buy: {
    notThere: ['Pas dans ce choix. Il y a : {choices}.', 'Cela n’existe pas ou plus ; voici ce qu’il y a : {choices}.'],
    opened: [
      'Le paiement chez {merchant} est ouvert : vérifiez l’adresse et la livraison. Rien n’est débité avant que vous validiez.',
      'J’ai ouvert le paiement chez {merchant}. C’est vous qui relisez et validez ; je ne peux pas le faire à votre place.',
    ],
    open: ['Que préférez-vous : {choices} ?', 'Il reste à choisir : {choices}.'],
    tooMany: ['Un paiement prend 99 exemplaires au plus. Pour davantage, écrivez au marchand.'],
    trouble: ['Cela n’a pas marché : {trouble}', 'Le paiement n’a pas pu être ouvert : {trouble}'],
  },
  addToCart: [
    'Appuyez sur « Ajouter au panier » sur sa fiche : le panier réunit plusieurs marchands et se paie en une fois. Je peux ouvrir le paiement d’un seul article.',
  ],
  checkout: {
    open: [
      'Votre paiement chez {merchant} est ouvert ici. Rien n’est débité avant que vous validiez.',
      'Le revoici, chez {merchant}. Relisez et validez quand tout est juste.',
    ],
    paying: ['Le paiement chez {merchant} est en cours de confirmation ; j’attends la réponse du marchand.'],
    completed: ['C’est payé et commandé chez {merchant} ; la commande est ci-dessous.'],
    closed: ['Ce paiement est fermé. Dites-moi quel article et j’en ouvre un nouveau.'],
    none: [
      'Aucun paiement n’est ouvert dans cette conversation. Appuyez sur Acheter sur une fiche, ou dites-moi lequel ; le panier est en haut de la page.',
    ],
  },
  order: {
    one: ['Votre commande {number} chez {merchant} est {status}{arrives}.', '{merchant} a votre commande {number} : {status}{arrives}.'],
    many: ['Vous avez {n} commandes récentes ; la dernière, {number} chez {merchant}, est {status}{arrives}.'],
    none: ['Il n’y a pas encore de commande depuis ce navigateur.', 'Je ne vois aucune commande de votre part pour l’instant.'],
    notFound: ['Je ne trouve pas de commande {number} à vous. Toutes vos commandes sont sur la page Commandes.'],
    arrives: ', attendue avant le {date}',
    status: {
      created: 'passée',
      confirmed: 'confirmée',
      manual_review: 'en vérification chez le marchand',
      processing: 'en préparation',
      shipped: 'en route',
      in_transit: 'en route',
      out_for_delivery: 'en cours de livraison',
      ready_for_pickup: 'prête à être retirée',
      delivered: 'livrée',
      completed: 'terminée',
      canceled: 'annulée',
      failed: 'retardée',
    },
  },
  inTheirWords: {
    one: [
      'Selon les mots de {merchants} ; le lien donne le texte entier.',
      '{merchants} le fixe et l’écrit ainsi.',
      'Ce qu’en dit {merchants}, sur sa propre page.',
    ],
    several: ['Cela dépend du marchand : {merchants}, chacun avec ses mots.', 'Chacun décide ; voici ce qu’écrivent {merchants}.'],
  },
  policy: {
    returns: [
      'Chaque marchand fixe ses conditions de retour : elles sont liées dans le paiement, avant de valider, puis sur la page de la commande.',
      'Les retours se font auprès du marchand. Ses conditions sont liées dans le paiement et sur la page de la commande.',
    ],
    shipping: [
      'Le paiement liste chaque mode de livraison avec sa date et son prix dès qu’il connaît un code postal ; rien n’est caché jusqu’à la fin.',
    ],
    payment: [
      'Par carte, au moment du paiement. Le marchand reçoit un jeton limité à ce montant et à un seul usage ; votre numéro de carte n’arrive ni chez moi ni à la boutique.',
    ],
    privacy: [
      'Vous êtes invité ici : un cookie de ce navigateur garde vos conversations et commandes. Une conversation s’efface dans la liste ; je ne vois ni cartes ni adresses.',
    ],
    warranty: ['Seul le marchand peut la promettre. Si c’est le cas, c’est parmi les faits de la fiche ; interrogez-moi sur l’un d’eux.'],
    person: [
      'Les commandes sont traitées par le marchand : son contact est sur la page de la commande. Je suis l’assistant de la boutique, pas une personne.',
    ],
  },
  forbidden: {
    prompt: [
      'Je m’en tiens au fonctionnement de la boutique : trouver, expliquer, ouvrir un paiement, suivre vos commandes.',
      'Je ne peux pas changer mes règles, mais je peux vous aider à trouver. Que cherchez-vous ?',
    ],
    pay: [
      'Je ne peux ni payer ni confirmer à votre place : vous relisez et vous validez. Je peux ouvrir le paiement.',
      'Payer reste entre vos mains, d’une pression après relecture. J’ouvre un paiement ?',
    ],
    limit: ['Vos plafonds et confirmations ne peuvent être changés que par vous, jamais par un message. Je n’y ai pas accès.'],
    others: [
      'Je ne vois que vos propres commandes, et personne d’autre ne voit les vôtres.',
      'Je ne peux pas consulter les commandes, adresses ou cartes d’autres personnes.',
    ],
    secrets: ['Je n’ai accès ni aux cartes, ni aux mots de passe, ni aux clés, et ne les montrerais pas. Vous cherchez quelque chose ?'],
    price: [
      'Les prix sont ceux des marchands et je ne peux pas les changer. Un code promo se saisit au paiement.',
      'Je ne fixe pas les prix. Si vous avez un code, le paiement l’accepte et le marchand dit tout de suite s’il compte.',
    ],
  },
  talk: replies.fr,
  greeting: [
    'Bonjour ! Que cherchez-vous ? Un article, un budget, une couleur : dites-le avec vos mots.',
    'Bonjour. Dites-moi ce qu’il vous faut et à quel prix, et je regarde chez tous les marchands.',
    'Bonjour. Décrivez ce que vous voulez, pour vous ou pour offrir, et je trouverai ce qui convient.',
  ],
  neverMind: ['D’accord. Tout reste ici, quand vous voudrez continuer.', 'Pas de souci. Dites-moi ce qu’il vous faut quand vous voulez.'],
  thanks: [
    'Avec plaisir. Je reste là si besoin.',
    'De rien. Écrivez-moi quand il y a autre chose à trouver.',
    'Je vous en prie. Cette conversation reste ici, si vous voulez y revenir.',
  ],
  help: [
    'Je suis l’assistant de cette boutique, un programme : je cherche chez plusieurs marchands ce que vous décrivez, je dis pourquoi cela convient et ce que j’écarte, j’ouvre un paiement et je suis vos commandes. Essayez « chaussures de course à moins de 100 $ ».',
    'Je suis l’assistant de cette boutique, un programme. Décrivez un besoin, un budget, une taille ; puis questionnez, comparez ou appuyez sur Acheter. C’est toujours vous qui payez.',
  ],
  offTopic: [
    'Je ne connais que cette boutique. S’il y a quelque chose à trouver, acheter ou suivre, je suis là.',
    'Cela dépasse ce que je sais faire : j’aide à trouver et acheter des choses ici.',
  ],
  unclear: [
    'Je n’ai pas compris. Quel genre d’article cherchez-vous ?',
    'Désolé, je ne saisis pas. Essayez de nommer un article, par exemple « un bagage cabine à moins de 200 $ ».',
    'Je ne suis pas sûr de comprendre. Dites-le autrement, avec le genre d’article voulu ?',
  ],
  trouble: [
    'Cela n’a pas marché à l’instant. Réessayez, s’il vous plaît.',
    'La boutique n’a pas répondu. Réessayez dans un instant ; rien n’a été acheté.',
  ],
};
