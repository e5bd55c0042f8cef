/** Words that ask, praise or join, and name nothing to search for. Praise is here so that a listing's own praise gains nothing. */
export const stopwords = new Set(
  `a an the of for with and or to in on at by from as is are am be been was were it its this that these those i me my mine we our us you your he she they them their his her who whom whose
   which what where when how why do does did doing done can could would should will shall may might must have has had having not no nor only just also too very really quite so than then there here
   want wants wanted need needs needed looking look find finding search searching show shows showing see get getting got buy buying purchase shop shopping suggest recommend recommendation recommendations give send help please
   some any all each every few more most other another such same own one ones something anything stuff item items product products thing things piece pieces kind kinds type types sort option options choice brand brands
   good great nice best better top perfect ideal amazing awesome excellent finest favorite favourite popular recommended quality premium cool lovely beautiful pretty decent no.1 number1 ultimate leading
   cheap cheaper cheapest affordable inexpensive budget price priced prices cost costs under over below above less more between about around up max maximum min minimum limit within
   if but because while during until into onto out off again back let lets like likes loves love lover make makes makes made use used using wear wears wearing works work-able suitable suits suit fit fits fitting go goes going
   pair pairs set sets thanks thank hi hello hey ok okay yes maybe today tonight tomorrow week weeks day days month hour hours minute last-minute last late around-the
   color colour colors colours size sizes sized material materials style styles available stock delivery delivered deliver shipping shipped ship arrive arrives arriving soon fast quick asap person people someone somebody
   lightest lighter quietest quieter largest larger biggest bigger smallest smaller rated reviewed review reviews noisy heavy pricey expensive
   instead rather actually different else make keep im ive id dont doesnt cant wont arent isnt won able ability condition lot lots bit old year years compatible compatibility automatically oclock pm am
   le la les l un une des du de d au aux et ou en dans sur pour par avec sans sous chez vers entre que qui quoi dont ou je j tu il elle on nous vous ils elles me m te t se s mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces
   est sont etre ete avoir ai as a avons avez ont suis cherche cherchons cherchez besoin veux voudrais aimerais faut faudrait trouve trouver montre montrer propose proposer suggere suggerer conseille conseiller acheter achat peux peut pouvez recherche recherchons voulons
   plus moins tres bien bon bonne bons bonnes meilleur meilleure meilleurs meilleures super parfait parfaite top ideal qualite pas cher chere chers bas prix budget maximum max environ jusqu quelque quelques chose choses article articles produit produits modele modeles marque marques
   jour jours heure heures semaine derniere dernier minute livraison livre livree rapide vite aujourd hui demain taille tailles couleur couleurs style paire svp merci bonjour plutot autre autres compatible compatibles automatiquement h equipement equipements total altogether tout toute passe passer passent va aide aider aidez beaucoup argent trop vraiment alentours peu prochaine prochain each apiece altogether together next alright come comes coming grande grandes petit petite petits petites quelqu quelqu'un qqn qqch truc fille garcon isnt possible`
    .split(/\s+/)
    .filter(Boolean),
);

/** The same for Chinese, longest first when they are taken out. */
export const chineseStopwords =
  '时候,好看,漂亮,美观,非常,特别,别人,麻烦,下周,第二,第一,第三,价格,说,看看,看,我需要一件,我需要一双,我需要,我想要,我想买,想买,想要,需要,适合用,适合,什么样,什么,怎么样,可以,能够,你能帮我,帮我,请问,请,推荐一下,推荐,一下,有没有,有什么,求,找,买,给,送,一双,一件,一个,一款,一条,一只,一盏,一套,几个,几款,这个,那个,哪个,哪些,以内,以下,不超过,最好的,最好,最,好的,好用,不错,比较,便宜,价格,预算,左右,大概,款式,风格,样的,用,穿,的,了,吗,呢,吧,啊,和,与,或,及,在,是,有,要,能,会,把,被,让,我,你,他,她,它,们,双,件,个,款,条,只,天,偏,再,点,更,一,些,种,别,其他,其它,换,改,成,颜色,尺码,码,号,品牌,牌子,产品,商品,东西,假期,搭配,兼容,支持,配'
    .split(',')
    .sort((a, b) => b.length - a.length);
