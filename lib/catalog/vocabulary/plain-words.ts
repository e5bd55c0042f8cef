/** Right words that no table has: they are not misspelt, however near they come to one that is there ("salon" is no "salmon"). */
export const plainWords = new Set(
  `able above accent accents acrylic active adult adults after age air aisle alarm angle animal anti antique apple aqua arch area arm arms army art asian atlas attic aunt baby back badge bake baker ball band bank bar
   barn base basic bath bathroom battery bay beach bead beads beam bear bedroom bee beer bench bend big bike bird birds bistro black block board boat body bold bolt bone border bottle bottom bowl boys brand brass bread
   brick bright brown brush buffet bulk burner butterfly cabin cable cactus cafe cake camp candy cane canopy car card cards care cart case cash castle cat cats cave cedar ceiling cell center century chain chalk charm
   chest child chrome circle city class classic clean clip clips clock cloud club coast coastal coat cob code coil cold collar comic concrete cone cook cool copper cord corn corner cottage count counter country court
   cover covers cow craft crate cream crown crystal cube curved custom cut daily dark dash deck deep deer desert design diamond dining dinosaur dirt disc dish dock dog dogs dome door doors double dove down drain drawer
   drawers dream dress drift driftwood drill drink drip drum dry duck duty eagle early earth east easy edge eight elastic electric elephant elm end engine entry evening extra eye face fair fake fall family fan farm
   farmhouse father fatigue feather fence fern festive field fill film fine fire first fish five flag flat flex flip float floor floral flower flush fly fog foil fold fork form four fox frame free fresh frog front fruit
   full funny fur game garage garden gas gate girl girls glam glass glow goat gold golf gown grain grand grass green grid grip ground group gym hair half hall hand handle hang hanger hard heart heat heavy height hen
   herb high hill hinge hip hold holder hole home honey hook hooks horse hose hot house hub hunting ice indoor industrial ink inlet inside iron island ivy jar jet jewel jungle junior keep kettle key kid kids king kit
   kitchen knee knit knob knot lab lace ladder lady lake land lap large laser latch launch laundry lawn layer lazy leaf led left leg legs lemon lettering level lid lift lime line linear lion liner lip list lite living
   load lock locker locks loft log long loop lounge love low lunch lux luxury machine magic magnet mail main mantel map maple mark market mask mass mat match matching math meal meat media medium memo mesh metal mid
   mini mint mist mix model modern module moon moose morning moss motion motor mount mounted mountain mouse mouth move movie mud multi muscle music nail name narrow nature neck needle nest net nice night nine north
   nose nut oak ocean octagon office oil old olive one open orange orchid oval oven over owl pack pad page paint palm pan panel panels paper park part party patch path patio paw pearl peg pen pendant pet petal photo
   piano pick picnic picture pie pier pig pine pink pipe pirate pit pizza place plain plaid plan plane plank plant plants plate platform play plug plum plush pocket pod point pole pond pool pop porch portable post
   poster pot power press pretty prism privacy pull pump purple purse push quad queen quick quiet rabbit race rack racks rail rain ranch range raw ready real rear record red reed reel relax rest retro rib right rim
   ring rise river road robe rock rod roll rolling roof room rope rose round row royal rubber rug rule runner rust rustic safari safe sage sail salad salon salt sand satin scale scandinavian school screen screw sea seal
   season seat seated section see seed self sense seven shade shadow shag shape sharp sheer sheet shell shine ship shirt shoe shop short show shower shrub shutter shutters side sign signs silk silver simple single six
   skin skirt skull sky slab slat slate sled sleep sleeping sleeve slice slide slim slip slope slot slow small smart smoke snack snake snow soap soft solar solid song sound south space spa spark spice spider spin spiral
   splash split spoon sport spot spray spring square stack stage stain stair stairs stamp stand star stars station steam step stick stone stool stop storm stove straight strap straw stream street strip stripe striped
   strong stud study suede sugar suit sun sunflower super swan sweet swim swing switch table tail tall tank tape target tea teak team teal ten term test texas three throne tie tier tiger tile time tin tip tire toddler
   toe tone tool tools tooth top torch touch tower town toy track trade train trap travel tray tree tri tribal trim trio trolley tropical truck trunk tub tube tulip turn turtle twelve twin twist two ultra under unicorn
   unit up upper utility valet valley vase vault vent victorian video view village vine vinyl vintage violet wagon wait walk wall warm wash waste watch water waterfall wave wax weave web wedge west wheel whale white wide
   width wild win wind window windows wine wing winter wire wish wolf wood word work world worn woven wrap wreath yard year yoga young zebra zen zero zinc zip zipper zodiac zone
   france germany spain italy china japan korea canada mexico brazil india england britain ireland scotland wales europe america american belgium suisse switzerland sweden norway denmark finland poland austria
   australia zealand paris london berlin tokyo beijing shanghai toronto montreal boston chicago dallas texas florida nevada
   jeune jeunes parent parents camper part partir porter partie ronde rond ronds rondes carre carree droit droite gauche matin soir nuit midi jamais toujours encore assez presque souvent avant apres pendant depuis
   chaque plusieurs certains certaine aucun autant alors aussi donc comme parce lorsque quand comment combien pourquoi mettre prendre faire aller venir savoir pouvoir vouloir devoir voir donner rester laver
   secher couper tenir ranger suspendre poser monter emmener sortir dormir manger boire cuire jouer lire ecrire tante oncle voisin copains famille enfants maison chambre salon jardin terrasse balcon cuisine
   couple couples dozen large larger tall veritable veritables variable environ campagne montagne foret mer lac pluie soleil vent`
    .split(/\s+/)
    .filter(Boolean),
);
