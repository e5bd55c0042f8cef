/**
 * How people say what they want from a shop assistant, in three languages, held against folded text (lower case, no accents, straight quotes).
 * Which of them applies when several do is decided in read/decide.ts.
 */
export const patterns = {
  /** Asked to do what only the shopper may, or what nobody may. */
  forbidden: {
    prompt: [
      /\b(repeat|print|output|show|write out|quote)\b.{0,15}\b(text|words|everything|message|content)s?\b.{0,10}\b(above|before|verbatim)\b/,
      /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instructions?|rules?|prompts?|guidelines?|above|previous|restrictions?|everything)\b/,
      /\b(system|hidden|initial|developer|secret) (prompts?|messages?|instructions?)\b/,
      /\b(reveal|show|print|repeat|tell|give|what (is|are)|output)\b.{0,30}\b(your|the) (prompts?|instructions|rules|guidelines|system message)\b/,
      /\byou are now\b|\bact as (?!a gift)|\bpretend (to be|you)|\bjailbreak|\bdeveloper mode\b|\bdan mode\b/,
      /(忽略|无视|忘记|绕过).{0,12}(指令|规则|提示|限制|设定)|系统提示|提示词|扮演|越狱|开发者模式/,
      /\b(ignore|oublie|outrepasse|contourne)[sz]?\b.{0,40}\b(instructions?|regles?|consignes?|prompts?)\b|\bprompt systeme\b|\b(tes|vos) (instructions|consignes|regles)\b|\bfais comme si tu etais\b|\bmode developpeur\b/,
    ],
    pay: [
      /\b(pay|charge|check ?out|order|complete|buy|purchase|confirm|place)\b.{0,50}\b(for me|on my behalf|automatically|yourself|without (asking|confirm\w*|review\w*|me\b|my (ok|approval|confirmation)|showing))/,
      /\b(skip|bypass|avoid) (the |any |all )?(confirm\w*|reviews?|payment step|checkout step)/,
      /^(please |ok |okay |yes |just |now |go ahead and )*pay( (it|this|now|that|the total|for (it|this|them)))?$/,
      /\b(charge|use|debit) (my|the) (saved |credit |debit )?card\b|\bpay with my (saved )?card\b|\bjust pay\b|\bpress (the )?pay\b/,
      /(帮我|替我|代我|直接|自动|你来|给我).{0,6}(付款|支付|付钱|结账|扣款|刷卡)|(不用|无需|不要|跳过).{0,4}(确认|审核)|自动下单|刷我的卡|用我的卡/,
      /\b(paie|payez|payer|regle|reglez|commande|commandez|achete|achetez|valide|validez)\b.{0,40}\b(a ma place|pour moi|sans (me |m'|mon )?(demander|confirm\w*|verif\w*|accord)|automatiquement|toi-meme)/,
      /\b(saute|ignore|passe|evite)[rz]? (la |les |l'etape de )?(confirmations?|verifications?)|\b(debite|utilise|prends)[rz]? ma carte\b|^(paie|paye|payez)( (le|la|les|maintenant|tout))?$/,
    ],
    limit: [
      /\b(raise|increase|lift|remove|change|set|disable|turn off|switch off|double|ignore)\b.{0,30}\b(spending|purchase|daily|payment|card|per[- ]purchase) (limit|cap)s?\b/,
      /\b(raise|lift|remove|disable|increase)\b.{0,12}\b(my |the )?cap\b|\b(disable|turn off|switch off)\b.{0,20}\bconfirmations?\b|\balways ask\b.{0,10}\boff\b/,
      /(提高|取消|解除|修改|增加|关闭|调高).{0,8}(消费限额|支付限额|限额|额度|确认)|(限额|额度).{0,4}(提高|取消|解除|修改|增加|调高|调到|改成)/,
      /\b(augmente|leve|supprime|desactive|change|enleve|releve)[rz]?\b.{0,30}\b(plafond|limite de (depenses?|paiement|carte)|confirmations?)\b/,
    ],
    others: [
      /\b(other|another|someone else'?s?|somebody else'?s?|all|my (wife|husband|neighbou?r|boss|friend)'?s?)\b.{0,12}\b(customers?|shoppers?|users?|people|persons?|buyers?|accounts?)?.{0,12}\b(orders?|address(es)?|cards?|emails?|purchases?|conversations?|data)\b(?! (holder|case|game|wallet))/,
      /(别人|其他人|他人|其他(用户|顾客|客户|买家)|邻居|老板).{0,8}(订单|地址|卡|邮箱|信息|购买|买了)/,
      /\b(autres?|d'un autre|de quelqu'un d'autre|des autres|de mon voisin)\b.{0,20}\b(clients?|acheteurs?|utilisateurs?|personnes?|gens)?.{0,12}\b(commandes?|adresses?|cartes?|achats|donnees)\b|\b(commandes?|adresses?|cartes?|achats|donnees)\b.{0,8}\b(d'un autre|d'une autre|des autres|de quelqu'un|de mon voisin)\b/,
    ],
    secrets: [
      /\b(api|secret|access|private) keys?\b|\bpasswords?\b|\b(credit |debit )?card numbers?\b|\bcvv\b|\bcvc\b|\bpayment tokens?\b|\benv(ironment)? variables?\b|\bdatabase\b/,
      /密钥|密码|卡号|安全码|令牌|数据库/,
      /\bmots? de passe\b|\bcles? (api|secretes?|privees?)\b|\bnumeros? de carte\b|\bbase de donnees\b|\bjetons? de paiement\b/,
    ],
    price: [
      /\b(set|change|make|lower|reduce|drop|override)\b.{0,25}\b(the |its |this )?(price|total|cost)\b|\b(make|give|get) (it|this|them|one)( to me)? (for )?free\b|\bsell (it|this|me).{0,20} for (\$|usd )?\d/,
      /\b(give|get|find|have|any|got)\b.{0,20}\b(discount|promo|coupon|voucher)( codes?)?\b/,
      /(改|降|调).{0,4}(价格|价钱|总价)|免费(给|送)我|打折码|优惠码|优惠券|折扣码|有(没有)?(优惠|折扣)|打折(吗|么|不|嘛)|(给|帮|能|可以|再).{0,4}打(个|点|[一二三四五六七八九])?折(?!的)|[给再](我|点|些|个)+(优惠|折扣)(?!的)|能便宜卖/,
      /\b(change|baisse|modifie|reduis|mets)[rz]?\b.{0,20}\b(le |son |ce )?(prix|total)\b|\bgratuitement\b|\b(code|bon) (promo|de reduction|de remise)\b|\bune (remise|reduction)\b/,
    ],
  },
  /** What is remembered of the shopper: to see it or have it erased. */
  remembered: [
    /\bwhat (do|did) you (remember|know|keep|store) (about|of) me\b|\b(forget|erase|delete|clear) (my |all my )?(sizes?|preferences?|brands?|what (you|i))\b|\b(show|see|my) preferences\b/,
    /(你|您)?(还)?记得我(的)?(什么|哪些)|(忘掉|删除|清除)我的(尺码|偏好|喜好)|我的偏好/,
    /\b(que|qu'est-ce que) (retiens|retenez|sais|savez|gardes|gardez)[- ]?(tu|vous)?\b.{0,12}\b(moi|de moi)\b|\b(oublie|efface)[sz]? (ma |mes |la |les )?(tailles?|preferences?|marques?)\b|\bmes preferences\b/,
  ],
  /** Asked to remember something. */
  remember: [
    /^(please |can you |could you |and )*(remember|note|keep in mind|save) (that |this|my |i )/,
    /^(请|帮我)?(记住|记一下|记下)/,
    /^(s'il te plait |peux-tu |pouvez-vous )*(retiens|retenez|note[sz]?|souviens-toi|souvenez-vous) (que |qu'|de |ma |mon |mes )/,
  ],
  /** Where somebody lives is no thing to look for, whatever was shown. */
  home: [/^i('m| am)? (live|living|based) in\b/, /^我(现在)?(住在|在).{1,10}$/, /^(j'habite|je vis)\b/],
  /** A wish for good, without a thing to look for. */
  lasting: [
    /^i('m| am)( a| an)? (size|us|eu|uk) ?[\w.]+( in shoes| shoes?)?[ .!]*$|^(i|i'm|my) (always |usually |normally |generally )?(wear|take|am|live|live in|never (wear|buy)|avoid|size is|shoe size is|do not wear|don't wear)\b(?!.*\b(looking|need|want|show|find)\b)/,
    /^我(一般|平时|总是|通常|从不)?(穿|住在|不穿)[^找要买?？]*$/,
    /^(je (suis allergique|porte|fais du|chausse|n'achete jamais|evite|ne porte)|j'habite|ma (taille|pointure) est)\b/,
  ],
  greeting: [
    /^(hi|hello|hey|hiya|howdy|yo|good (morning|afternoon|evening|day)|greetings|hi there|hello there|hey there)( aisle| there| everyone| friend)?[ ,.!?~]*(how are you( (doing|today))*|what'?s up|how'?s it going)?[ .!?]*$/,
    /^(你好|您好|嗨|哈喽|哈啰|hello|hi|早上好|上午好|下午好|晚上好|在吗|在么|有人吗)[啊呀吗么呢 ,,!!.。??~～]*$/,
    /^(bonjour|salut|coucou|bonsoir|bjr|slt|hello)( a tous| aisle)?[ ,.!?]*((comment )?(ca va|vas-tu|allez-vous))?[ .!?]*$/,
  ],
  thanks: [
    /^(ok(ay)?|great|perfect|awesome|nice|cool|lovely|excellent|wonderful|super|got it|alright|all good|no|yes|that'?s (great|all|perfect|it)|very nice|brilliant)?[ ,.!]*(thanks|thank you|thx|ty|cheers|many thanks)?([ ,.!]+(so much|very much|a lot|a bunch|again|anyway|all the same|mate|buddy|man|everyone|for (your|the) help|that'?s (all|it|everything)|that is all|that will be all|bye))*[ ,.!]*(bye|goodbye|see you|good night)?[ .!]*$/,
    /^(好的?|行|可以|不错|很好|太好了|没事了|没有了)?[,,。!! ]*(谢谢|多谢|感谢|谢了|3q|辛苦了)?(你|您|啦|了|哈|的帮助)*[,,。!! ]*(再见|拜拜|88)?[,,。!! ]*$/,
    /^(ok|d'accord|super|parfait|genial|tres bien|cool|bien|non|oui|c'est (bon|tout|parfait)|nickel)?[ ,.!]*(merci|mercii+)?( (beaucoup|bien|quand meme|a toi|a vous|infiniment|pour (ton|votre) aide|c'est tout)|[ ,]+(ce sera|c'est) tout)*[ ,.!]*(au revoir|a bientot|bonne (journee|soiree)|bye)?[ .!]*$/,
  ],
  neverMind: [
    /^(oh|ok|no|well|actually|hmm|[ ,])*(never ?mind|forget (it|that|about it)|nothing|nvm|no matter|leave it|not now|maybe later|i changed my mind)( thanks| then| for now)?[ .!]*$/,
    /^(算了|没关系|没事|不用了|先不买|不买了|以后再说)(吧|了|谢谢)?[。!! ]*$/,
    /^(non|bon|ok|en fait|finalement|euh|[ ,])*(laisse[sz]? tomber|tant pis|oublie[sz]?( ca)?|rien|pas maintenant|plus tard|peu importe)( merci)?[ .!]*$/,
  ],
  help: [
    /^(help|help me|\?+|what (can|do) you do|what are you( for)?|how (does|do) (this|you|it|that) works?|what is (this|aisle)|what can i (ask|do|say)( you| here)?|how can you help( me)?)[ .!?]*$/,
    /(你|您)(能|会|可以)(做|干|帮).{0,6}(什么|啥)|^(帮助|帮帮我|怎么用|这是什么|怎么使用)[ ??。!!]*$/,
    /^(aide|aide[sz]?[- ]moi|a l'aide|que (peux-tu|pouvez-vous|sais-tu|savez-vous) faire|qu'est-ce que (tu peux|vous pouvez|tu sais|tu) (faire|fais)|(tu|vous) (sais|savez|peux|pouvez) (faire quoi|m'aider a quoi|faire quelque chose)|a quoi (tu sers|vous servez|sers-tu)|comment (ca|cela) (marche|fonctionne)) ?[ .!?]*$/,
  ],
  order: [
    /\b(where('s| is| are)|track\w*|status of|when (will|does|is|do)|has|have|did)\b.{0,30}\b(orders?|packages?|parcels?|delivery|shipment|purchases?)\b/,
    /\b(order|package|parcel|delivery)\b.{0,20}\b(never|hasn'?t|has not|didn'?t|late|lost|missing|stuck|go through)\b|\b(my|our|the) (last |latest |recent )?(orders?|packages?|parcels?|shipments?|purchases)( (status|history|number|arriv\w*|ship\w*|yet|come|coming))?[ ?.!]*$|\border (status|history)\b|\bwhat (did|have) i (buy|bought|order|ordered|purchased?)\b|\b(has|did|is) it (shipped|ship|sent|arrived?|delivered|on its way)\b|\bwhen will it (arrive|come|get here)\b/,
    /(我的|我那个?)(订单|包裹|快递|货|东西)(呢|到哪|在哪|状态)?|订单(状态|号|在哪|到哪|进度|详情)|查(一下|看)?.{0,3}(订单|物流|快递)|物流(信息)?|快递(到哪|在哪)|什么时候(到货|送到|发货|能到)|没收到货|还没收到|丢件|发货了(吗|没)|我(之前|刚才|刚|昨天)?买了(什么|啥)/,
    /\b(ou est|ou en est|ou sont|suivre|suivi|statut|etat|quand arrive|quand arrivera)\b.{0,20}\b(commandes?|colis|livraison|paquet|achats?)\b|\b(ma|mes) (derniere |dernieres )?commandes?[ ?.!]*$|\bmon (colis|paquet)\b|\b(a-t-elle|est-elle|est-il|a-t-il) (ete )?(expedie|parti|livre|envoye)e?\b|\bqu'ai-je (achete|commande)\b|\bnumero de (commande|suivi)\b|\b(colis|commande|livraison)\b.{0,20}\b(jamais|toujours pas|pas arrivee?|en retard|perdue?)\b/,
  ],
  policy: {
    returns: [
      /\b(return|returns|refunds?|exchange|send (it|this|them) back|money back|cancel)\b(?!.*\b(gift|address)\b)/,
      /退货|退款|退换|换货|退回|七天无理由|取消(订单)?|能退吗|可以退/,
      /\b(retours?|retourner|renvoyer|rendre|rembours\w*|echanger?|annuler?|annulation)\b/,
    ],
    shipping: [
      /\b(free shipping|shipping (cost|fee|price|options?|policy|time)s?|who pays (the |for )?(shipping|delivery|postage)|how long (does|do|will|is) (the )?(shipping|delivery)|(what|how) .{0,12}delivery times?|delivery (cost|fee|price|options?)s?|how much (is|does|for) (the )?(shipping|delivery)|(do you|can you|does it|will (you|it)) (ship|deliver) (to|in|abroad|international\w*|overseas)|customs|import dut\w+)\b|^(and |so )?(ship|ships|shipping|deliver|delivery|delivering) to (?!me\b|my\b)\p{L}+( \p{L}+)?[ .!?]*$/u,
      /运费|包邮|配送时间(多|是|要)|邮费|配送费|(寄|送|发)到.{1,8}吗|能不能寄|国际配送|关税/,
      /\b(frais de (port|livraison)|(delais?|temps|duree) de livraison|livraison gratuite|livrez-vous|livres-tu|(vous|tu) livre[sz]|qui paie la livraison|cout de la livraison|douanes?|options de livraison|expediez-vous)\b/,
    ],
    payment: [
      /\b(how (do|can) i pay|which cards|what cards|payment (methods?|options?)|is (it|this|my card|payment|paying|the (site|shop|store)|this (web ?site|site|shop|store)) (safe|secure|legit|trustworthy)(?! (for|on|in|to (eat|wear|wash|drink|put))\b)|safe to (use|pay|shop)|can i trust|do you (take|accept)|paypal|apple pay|google pay|klarna|installments?|who (charges|sees) my card)\b/,
      /怎么(付款|支付|付钱)|支付方式|付款方式|支持(支付宝|微信|信用卡|paypal)|安全吗|可靠吗|正规吗|分期/,
      /\b(comment (payer|je paie|regler|puis-je payer)|moyens? de paiement|acceptez-vous|paypal|apple pay|paiement (est-il )?(securise|sur)|en plusieurs fois)\b/,
    ],
    privacy: [
      /\b(privacy|my (personal )?data|what do you (know|store|remember) about me|delete my (data|account)|gdpr)\b/,
      /隐私|个人信息|我的数据|你记得我什么|删除我的/,
      /\b(confidentialite|vie privee|mes donnees|donnees personnelles|rgpd)\b/,
    ],
    warranty: [/\b(warrant(y|ies)|guarantees?)\b/, /保修|质保|三包/, /\bgaranties?\b/],
    person: [
      /\b(speak|talk|chat|connect|transfer) (to|with|me to)\b.{0,20}\b(human|person|agent|someone|representative|staff|support)\b|\bcustomer (service|support)\b|\bcontact (the )?(merchant|shop|seller|store)\b|\bcomplain\b/,
      /(人工|真人|客服|转人工|联系商家|投诉)/,
      /\b(parler|discuter) (a|avec) (un |une |quelqu'un)|\bservice client\b|\bun conseiller\b|\bcontacter (le |la )?(marchand|boutique|vendeur)\b|\breclamation\b/,
    ],
  },
  cart: [
    /\b(show|open|see|view|go to|back to|where('s| is)|what'?s in|continue|resume|finish|take me to)\b.{0,15}\b(checkout|cart|basket|bag)\b(?!s)|^(my )?(cart|basket|checkout|check out|shopping bag)( please)?[ .!?]*$|\bproceed( to checkout)?$/,
    /购物车|结账页|^(结账|结算|去结算|去结账)[。!! ]*$|(打开|显示|看看|回到|继续).{0,4}(结账|结算)/,
    /\b(voir|montre\w*|ouvre\w*|affiche\w*|retour|reprendre|continuer|ou est)\b.{0,15}\b(panier|caisse|paiement)\b|^(mon )?panier[ .!?]*$|^(passer|aller) a la caisse[ .!?]*$/,
  ],
  addToCart: [
    /\b(add|put)\b.{0,40}\b(to|in|into) (my |the )?(cart|basket|bag)\b/,
    /(加入|放进|加到|添加到)购物车/,
    /\b(ajoute\w*|mets|mettre)\b.{0,40}\b(au|dans (le|mon)) panier\b/,
  ],
  why: [
    /^(and )?(the |your )?reasons?[ ?.!]*$/,
    /^(but |so |ok |and )?why\b(?! (don'?t|can'?t|won'?t) (you|i|we))|\bhow (did|do|have) you (choose|pick|select|rank|chosen|decide)|\bwhat makes (these|this|them|it)\b|\bwhat('s| is| are) (the |your )?reasons?\b|\bwhy (these|those|this|that|them|did you|is this|are these|the (first|second|third))\b|\bbased on what\b/,
    /为什么|为何|为啥|理由|怎么(选|挑)(的|出来)|凭什么|依据是/,
    /\bpourquoi\b(?! ne )|\bcomment (as-tu|avez-vous|tu as|vous avez) (choisi|selectionne|fait ce choix)|\bquelles? raisons?\b|\bsur quels? criteres?\b/,
  ],
  excluded: [
    /\b(what|which|anything|did|have|why)\b.{0,40}\b(exclud\w*|left out|leave out|omit\w*|filter(ed)? out|hid|hidden|reject\w*|ruled? out|skip(ped)?|discard\w*|remov\w*|drop(ped)?|not (show\w*|includ\w*|list\w*|recommend\w*))\b|\bwhat'?s missing\b|\bwhat (didn'?t|did not) (fit|make it|you show|match)\b|\bexclusions?\b|\bfilter (anything|something|any)\b/,
    /(排除|去掉|过滤|漏掉|筛掉|剔除|淘汰)了?(什么|哪些|啥|谁|哪)|(什么|哪些|啥)(被)?(排除|去掉|过滤|筛掉|剔除|淘汰)|没(有)?(显示|列出|推荐|选).{0,4}(什么|哪些|啥)|(什么|哪些)没(有)?(显示|列出|推荐)|为什么(没|不).{0,4}(显示|推荐|列)/,
    /\b(que|qu'|quoi|quels?|quelles?|lesquels?|pourquoi)\b.{0,40}\b(exclu\w*|ecart\w*|laisse\w* de cote|elimin\w*|filtr\w*|retir\w*|omis\w*|pas (montr\w*|affich\w*|retenu\w*|propos\w*|list\w*))|\bqu'as-tu (exclu|ecarte|elimine|retire|laisse)/,
  ],
  more: [
    /^(keep going|go on|load more|next|continue showing|carry on)[ .!]*$/,
    /^(please |ok |can you |could you |can i |i want to |i'd like to |let me )*(show|see|give|find|get|any|some|got|have you( got)?|do you have|are there|list|what)?( me| us)?( the| any| some| a few)? ?(more|others?|else|additional|other (options?|ones?|choices?|results?|products?|ideas?|suggestions?|ones)|next|another( one)?|different ones?|alternatives?|(some|any)thing else|all( of (them|it))?|rest|further)( (options?|ones?|results?|products?|choices?|of (them|these|those)|like (this|these|that|those)|ideas?|suggestions?|alternatives?|do you have|have you got|is there|please|page))*[ .!?]*$/,
    /^(?!换成|换.{0,4}[色码号]|再(便宜|轻|大|小|暖|软|宽|厚|薄|低|高)|.{0,6}一?[点些]的)(还有|再|更多|换|其他|别的|另外|下一).{0,10}(吗|么|的|批|点|些|几个|呢|看看|款|选择|推荐|一页|来|页)?[??。!! ]*$|^(再|多)(来|给我|推荐|看)(几|一)?(个|些|点|款)?.{0,4}$|^(有|还有)(没有)?(其他|别的|更多)/,
    /^(s'il (te|vous) plait |ok |tu peux |pouvez-vous )*(montre\w*|voir|donne\w*|affiche\w*|propose\w*|as-tu|avez-vous|il y a|y a-t-il|je veux)?([- ](moi|m'en|en))?( voir)? ?(d'autres?|plus|encore|davantage|la suite|en plus|les autres|autres?|une autre|un autre|tout|toutes?|tous|alternatives?|plus d')( (options?|choix|idees?|propositions?|modeles?|articles?|produits?|resultats?|chose|alternatives?|encore|s'il (te|vous) plait))*[ .!?]*$/,
  ],
  /** Other things altogether, whatever kind of thing they mention. */
  elsewhere: [
    /^(please |can you |could you )?(write|compose|translate|tell me a (joke|story)|sing|solve|calculate|code)\b/,
    /^(请)?(写(一|首|篇|段|封)|翻译|讲个)/,
    /^(ecris|ecrivez|traduis|traduisez|raconte|redige)\b/,
  ],
  cheaper: [
    /\b(cheap(er|est)?|less expensive|lower price|too expensive|too (much|pricey|dear)|more affordable|less costly|budget (version|option|friendly)|save money)\b/,
    /便宜|太贵|低价|实惠|贵了/,
    /\b(moins chere?s?|trop chere?s?|meilleur marche|plus abordables?|moins couteu\w+|economiques?)\b/,
  ],
  compare: [
    /\bcompar(e|ing|ison)\b|\bdifferences? between\b|\bversus\b|\bvs\.?\b|\bside by side\b|\bhow do (they|these) differ\b|\bwhat'?s the difference\b|\b(better|worse|different) (than|from) the (second|third|fourth|fifth|sixth|last|other)\b/,
    /比较|对比|区别|差别|有什么不同|比第.{1,3}[个双款件](好|强|差)/,
    /\bcompare\w*\b|\bcomparaison\b|\bdifferences? entre\b|\bversus\b|\bvs\b|\bquelle (est la )?difference\b|\b(mieux|meilleure?|moins bien) que l[ea] (premiere?|deuxieme|seconde?|troisieme|quatrieme|derniere?|autre)\b/,
  ],
  choose: [
    /\bwhich (one|of (these|them|those)|is|would|should|do you|pair|do i)\b|\b(what|which).{0,12}\byou(r)? (recommend|pick|choose|favou?rite|suggest)|\byour (pick|favou?rite|recommendation|choice)\b|\bhelp me (choose|decide|pick)\b|\bpick (one|for me)\b|\bshould i (get|buy|take|choose|pick)\b|^(and )?the best( one)?[ ?!.]*$|\bwhat'?s the best( one)?[ ?]*$/,
    /哪(一)?(个|款|双|件|种).{0,4}(好|合适|推荐|适合|值|划算)|推荐哪|选哪|帮我(选|挑|决定)|你(会|推荐|觉得).{0,4}(选|哪)|最推荐/,
    /\b(lequel|laquelle|lesquels?|lesquelles)\b|\bque me (conseill\w*|recommand\w*)|\baide[sz]?[- ]moi a (choisir|decider)\b|\b(ton|votre) (prefere\w*|choix|favori\w*)\b|\bchois\w+ pour moi\b|^le meilleur[ ?!.]*$/,
  ],
  offTopic: [
    /\b(weather|forecast|jokes?|poems?|news|president|elections?|football|stock market|bitcoin|crypto|homework|meaning of life|politics|horoscope|lottery|what time is it|how old are you|do you (love|like|dream|sleep|feel)|sing|write (me )?(a|an|some) (poem|essay|code|story|email|letter|song|script)|python|javascript|translate|capital (city )?of|solve|calculate|recipes?|who won|movie|flight(s)? to|book (a|me) (flight|hotel|table))\b/,
    /天气|笑话|写(一)?(首|篇|段|封)|诗|新闻|总统|翻译|代码|作业|股票|股市|比特币|几点|彩票|星座|订(机票|酒店)|菜谱|政治|首都|你(爱|喜欢)我/,
    /\b(meteo|blagues?|poemes?|actualites?|president|elections?|traduis|traduire|devoirs|bourse|bitcoin|quelle heure|quel temps|recettes?|horoscope|capitale|politique|ecris[- ](moi )?(un|une)|raconte|reserve[rz]? (un|une) (vol|hotel|table))\b/,
  ],
  /** A need in so many words, even where no known noun follows. */
  need: [
    /\b(i'?m |i am )?(looking|searching|shopping|hunting) for\b|\b(i |we )?(need|want|would like|'d like|wish for)\b|\b(find|show|get|recommend|suggest|search|bring)( me| us)?\b|\bdo you (have|sell|carry|stock)\b|\bgot any\b|\bwhat (do you have|would you (suggest|recommend))\b|\bgifts?\b|\bpresents?\b|\bsomething (for|to|that)\b|\bideas? for\b|\bbest\b/,
    /(想|需要|要|找|求|推荐|有没有|有什么|来|给我|看看|求推荐|适合|送|礼物|搭配|买)/,
    /\b(je |j'|nous )?(cherche|cherchons|veux|voudrais|voulons|aimerais|besoin|souhaite)\b|\b(trouve|montre|propose|suggere|recommande|conseille)\w*\b|\bavez-vous\b|\bas-tu\b|\bil me faut(drait)?\b|\bcadeaux?\b|\bidees? (de|pour)\b|\bquelque chose (pour|de|qui)\b|\bmeilleure?s?\b/,
  ],
  gift: [
    /\b(gifts?|presents?|birthday|anniversary|christmas|secret santa|housewarming|mother'?s day|father'?s day|valentine)\b/,
    /礼物|送(给|人|礼|妈|爸|女|男|朋友|同事|老师)|生日|圣诞|情人节|母亲节|父亲节/,
    /\b(cadeaux?|offrir|anniversaire|noel|fete des (meres|peres)|saint-valentin|cremaillere)\b/,
  ],
  /** A change of what was searched, where something was. */
  change: [
    /\b(instead|rather|only|just|but|same|actually|i never|i hate|can'?t stand|allergic|make (it|that|them)|prefer|or(?= in)|without|no|not|except|exclude|under|below|less than|over|above|at least|at most|max(imum)?|up to|around|between|within|cheaper|smaller|bigger|larger|lighter|darker|warmer|wider|narrower|softer|newer|faster|sooner|(by|on|before|for|until) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|christmas|next week|the weekend)|in (a |an )?(size|colou?r)|size|in stock|used|refurbished|new|for (men|women|kids|him|her|man|woman|boys|girls)|what about|how about|with)\b|[$€£¥]\s?\d|\d+\s?(dollars|bucks|euros|usd|eur)/,
    /(改|换成?|只要|不要|别要|不含|从不|从来不|讨厌|过敏|除了|而是|再.{1,2}(一)?点|更|以内|以下|以上|不超过|低于|高于|左右|之间|要.{0,6}(的|色|码|号)|码|号|男|女|童|小一号|大一号|.{0,3}色的?$|(周|星期)[一二三四五六日天]|有货|二手|全新|美元|块|元|便宜)/,
    /\b(plutot|seulement|uniquement|mais|jamais|deteste|allergique|sans|pas|sauf|exclu[sre]\w*|moins de|plus de|maximum|max|jusqu'a|environ|entre|au lieu|en (noir|blanc|rouge|bleu|vert|gris|jaune|rose|marron|beige|violet|orange)\w*|taille|pointure|couleur|pour (homme|femme|enfant|lui|elle)s?|plus (petit|grand|leger|chaud|large|clair|fonce|rapide)\w*|(pour|avant|d'ici|jusqu'a) (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|noel|le week-?end|la semaine)|d'occasion|neuf|neuve|reconditionne\w*|moins cher\w*|et en|avec)\b|\d+\s?(€|\$|euros|dollars)/,
  ],
  /** Letting a limit go, in the words that a chip sends. */
  letGo: [
    /^(any (price|size|color|brand|material|occasion|condition|delivery time|quantity)|no (maximum|minimum) price|for anyone|best match first|not (only|just) .+|.+ is fine too)[.! ]*$/,
    /^((最高|最低)?价格?不限|(尺码|颜色|品牌|材质|场合|新旧|送达时间|数量)不限|谁用都行|按相关度排序|不一定(非)?要.+|.+也可以)[。!! ]*$/,
    /^(peu importe (le|la|l').+|sans prix (maximum|minimum)|pour n'importe qui|les plus pertinents d'abord|pas (seulement|forcement) .+|.+ convient aussi)[.! ]*$/,
  ],
  /** More room for what nothing fits. */
  widen: [
    /^(ok(ay)?|yes|please|then|so|sure|well|can you|could you|[ ,])*(widen|broaden|loosen|relax|extend|open up|drop)( (it|that|this|the (search|list|limits?)|(that|this) limit))?( (up|a (bit|little)|then|please))*[ .!?]*$/,
    /^(好的?|行|那|请|就|,|，)*(放宽|扩大)(一?[点些下]|条件|范围|限制)*(吧|看看)?[。!!?? ]*$/,
    /^(ok|oui|alors|bon|tu peux|pouvez-vous|[ ,])*(elargi[rst]?|elargisse[sz]|assoupli[rst]?)([- ]?(la (recherche|liste)|les limites|la limite|cette limite))?( (un peu|alors|s'il (te|vous) plait))*[ .!?]*$/,
  ],
  /** Taking something away from what is searched. */
  away: [
    /^(please |ok |and |but |can you |could you )*(no|not|without|except|excluding?|leave out|skip|avoid|nothing with|anything but|remove|drop|delete|lose|take (out|off|away)) /,
    /^(请)?(不要|别要|排除|除了|去掉|不含|不想要)/,
    /^(s'il te plait |mais |et )?(sans|pas|sauf|exclu[srte]\w*|hormis|evite|enleve[rz]?|retire[rz]?|supprime[rz]?) /,
  ],
  /** Keeping one kind of what was searched. */
  narrow: [
    /^(only|just|keep|ok only|and only) | only[ .!]*$/,
    /^(只要|只看|只留|仅)|的就行$/,
    /^(seulement|uniquement|rien que|juste|que des) | (seulement|uniquement)[ .!]*$/,
  ],
  /** Liking one of them, which asks to hear of it. */
  like: [
    /\b(i (really )?(like|love)|looks? (good|nice|great)|interested in)\b/,
    /喜欢|不错|看上/,
    /\b(me plait|j'aime( bien)?|m'interesse)\b/,
  ],
  ask: [
    /\?|^(is|are|does|do|can|could|will|would|what|how|which|has|have|who|where|when|tell me|more about|details|describe|specs|about)\b/,
    /[??]|吗|么$|多少|什么|哪|几|是否|有没有|能不能|会不会|怎么|如何|多久|多大|多重|介绍|详情|详细/,
    /\?|^(est-ce|est-il|est-elle|sont-|quel|quelle|quels|quelles|combien|peut-|peut|a-t-|ont-|y a-t-il|comment|ou |de quoi|en quoi|c'est|parle|details|decris|dis-moi|il est|elle est)/,
  ],
  buy: [
    /\b(buy|purchase|order|take|get|grab|have|want|give me|choose|pick|select|check ?out|go (with|for)|i'?ll have|reserve)\b/,
    /(买|购买|下单|要|拿下|入手|选|来|订)/,
    /\b(achete\w*|acheter|prends?|prendre|prendrai|commande[rz]?|veux|choisis|vais prendre)\b/,
  ],
  /** Buying in so many words, whatever it is that is bought. */
  buyNow: [
    /\b(buy|order|purchase|check ?out)( (it|this|that|now|them))*( one)?( now| please)?[ .!]*$|\bi'?ll (take|have|get|buy) (it|this|that|one|them|the|both)|\b(add|take|put) (it|this) to (the )?checkout\b|\bstart (the |a )?checkout\b|\btake my money\b|\bbuy now\b|\blet'?s (buy|order|get|do|go with) (it|this|that|the)\b|\b(two|three|four|\d{1,2}) of (the|it|them|those|these)\b(?!.*\?)/,
    /^(买|下单|购买|买了|立即购买|就买|拿下|入手)(吧|了|它|这个)?[。!! ]*$|就(要)?(这|它|那|第)|我(就)?(要|买)(这|它|那|第)|买(它|这|那|第)|下单/,
    /\b(je (le|la|les) (prends|veux|achete|commande)|achete[- ]l[ea]|prends[- ]l[ea]|commande[- ]l[ea]|passer (la )?commande|acheter maintenant|je prends (le|la|ce|cette|celui|celle|les))\b|^(acheter|j'achete|je prends|commander)[ .!]*$/,
  ],
} as const;
