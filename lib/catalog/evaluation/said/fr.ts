import { readTable } from './table';

/** Comme on tape : sans accents, sans ponctuation, avec des abréviations. */
export const french = readTable(
  'fr',
  `
meilleures chaussures de running a moins de 100 dollars | kind running shoes; max 100 usd; sort best-rated
je cherche des baskets pour courir pas trop cher taille 43 | kind sneakers, running shoes; occasion running; size 43; system EU; sort cheapest
chaussures trail femme 39 | kind trail running shoes; for women; size 39; system EU
chaussure de trail qui accroche sur terrain mouillé | kind trail running shoes; feature good grip, wet ground
godasses de rando imperméables 44 | kind hiking boots; feature waterproof; size 44; system EU; occasion hiking
bottes sans cuir | kind boots; without leather
chaussures de sport 27 cm | kind sneakers; size 27; system CM
chaussures noires pour le boulot, debout toute la journée, max 150$ | kind work shoes, shoes; color black; feature all-day comfort; max 150 usd; occasion work
chaussures antidérapantes pour serveur | kind work shoes, shoes; feature slip-resistant
manteau chaud imperméable moins de 200 | kind winter coats; feature waterproof; max 200 usd
doudoune légère noire taille L homme | kind down jackets; feature lightweight; color black; size L; for men
manteau d'hiver pour ma femme, budget 250 euros | kind winter coats; for partner; max 250 eur
veste de pluie bleu marine à capuche | kind rain jackets; color navy; feature with hood
veste coupe vent réfléchissante, livrée en 2 jours, moins de 120 $ | kind jackets; feature windproof, reflective; days 2; max 120 usd
un truc réfléchissant pour courir la nuit | feature reflective; occasion running
je pars 5 jours à cancun, une tenue décontractée | kind outfit; occasion beach holiday; feature casual
tenue de plage pour femme | kind outfit; occasion beach holiday; for women
bagage cabine compact -200$ | kind carry-ons; feature compact; max 200 usd
valise cabine 4 roues pas plus de 180 euros | kind carry-ons; feature spinner wheels; max 180 eur
la valise cabine la plus légère | kind carry-ons; sort lightest; feature lightweight
grande valise solide | kind suitcases; feature durable build
organisateur de valise | kind packing cubes
lampe de chevet silencieuse qui baisse toute seule à 22h, homekit | kind bedside lamps; feature quiet, dims automatically; with HomeKit
lampe qui se tamise à 22h | kind lamps; feature dims automatically
ampoules connectées compatibles alexa x4 | kind smart bulbs; with Alexa; qty 4
le ventilateur le plus silencieux | kind fans; sort quietest; feature quiet
lampe de bureau à variateur | kind desk lamps; feature dimmable
masque pour peau sensible | kind face masks; feature sensitive skin
quel masque visage pour peaux sensibles sans parfum ? | kind face masks; feature sensitive skin, fragrance-free
nettoyant peau grasse pas cher | kind cleansers; feature oily skin; sort cheapest
tonique sans alcool | kind toners; without alcohol
creme solaire enfant | kind sunscreens; for kids
crème hydratante peau sèche moins de 30€ | kind face creams; feature dry skin; max 30 eur
cadeau pour une amie qui adore la poterie | occasion gift; for ceramics lovers
idée cadeau passionné de céramique environ 60 euros | occasion gift; for ceramics lovers; near 60 eur
cadeau de derniere minute pour collegue | occasion gift; for colleague; sort fastest
pot de départ d'un collègue, 40 € max | for colleague; max 40 eur; occasion thank you
cadeau d'anniversaire pour ma mère, entre 50 et 80 € | occasion birthday; for mother; min 50 eur; max 80 eur
mon copain court beaucoup, quel cadeau ? | occasion gift; for runners
cadeau pour mon père qui aime le thé | occasion gift; for tea lovers
cadeau de crémaillère 30 à 50 euros | occasion housewarming; min 30 eur; max 50 eur
cadeau de mariage pour des amis | occasion wedding; for friend
noel pour la maîtresse, 20 euros max | occasion christmas; for teacher; max 20 eur
un cadeau mais pas de livres | occasion gift; without books
cadeau livré avant vendredi | occasion gift; days 7
il me faut une tasse pour lundi | kind mugs; days 3
écharpe livrée avant noël | kind scarves; days 35; occasion christmas
cadeau avant le 1er décembre | occasion gift; days 11
casque sans fil moins de 150 € | kind headphones; feature wireless; max 150 eur
casque réduction de bruit sauf Sony | kind headphones; feature noise cancelling; notbrand Sony
casque filaire | kind headphones; feature wired
ecouteurs sans fil pour le sport | kind earbuds; feature wireless
iphone reconditionné moins de 400 euros | kind iPhones; cond refurbished; max 400 eur
appareil photo d'occasion | kind cameras; cond used
ordi portable neuf pas reconditionné | kind laptops; cond new
batterie externe 20000 mah pas chère | kind power banks; sort cheapest
chargeur usb-c rapide | kind chargers; with USB-C
clavier mécanique silencieux pour mac | kind keyboards; feature quiet; with Mac
tasse en céramique faite main bleue qui passe au lave-vaisselle | kind mugs; material ceramic; feature handmade, dishwasher safe; color blue
deux mugs | kind mugs; qty 2
quatre assiettes blanches | kind plates; color white; qty 4
6 verres à vin | kind drinking glasses; qty 6
théière en fonte | kind teapots; material cast iron
planche à découper sans plastique | kind cutting boards; without plastic
couteau de cuisine moins de 80 euros | kind knives; max 80 eur
poêle compatible induction | kind pans; with induction
table basse en chêne avec rangement | kind coffee tables; material oak; feature with storage
canapé gris moins de 1000 € | kind sofas; color grey; max 1000 eur
bureau en bois massif | kind desks; material solid wood
bibliothèque sans métal | kind bookcases; without metal
fauteuil en velours vert | kind armchairs; material velvet; color green
tapis en laine | kind rugs; material wool
3 paires de chaussettes en laine taille 43 | kind socks; material wool; qty 3; size 43
portefeuille végan | kind wallets; feature vegan
ceinture en cuir marron | kind belts; material leather; color brown
un sac pour le travail | kind bags; occasion work
chaussures rouges | kind shoes; color red
petit sac noir pour une soirée | kind bags; color black; occasion date night
sac à dos pas noir | kind backpacks; without black
tente 2 places moins de 200 dollars | kind tents; max 200 usd
duvet de camping grand froid | kind sleeping bags; feature warm
frontale rechargeable | kind headlamps; feature rechargeable
gourde inox 1 litre | kind water bottles; material stainless steel
tapis de yoga violet antidérapant | kind yoga mats; feature slip-resistant; color purple
le tapis de yoga le moins cher | kind yoga mats; sort cheapest
sac à dos le mieux noté à moins de 100 € | kind backpacks; sort best-rated; max 100 eur
soin visage pour l'acné bien noté | kind skincare; feature oily skin; sort best-rated
jouet pour un enfant de 4 ans | kind toys; for kids
jeu de société à deux, 30 euros max | kind board games; max 30 eur
carte cadeau de 50 euros | kind gift cards; max 50 eur
chaussures de running sauf Fellmark | kind running shoes; notbrand Fellmark
collier en argent pour ma copine, max 80 | kind necklaces; for partner; max 80 usd; material silver metal
lunettes de soleil anti-uv | kind sunglasses; feature UV protection
short de bain séchage rapide taille M | kind swim shorts; feature quick-drying; size M
sandales pour la plage 40 € ou moins | kind sandals; occasion beach holiday; max 40 eur
chaussures larges pour pieds plats | kind shoes; feature wide fit, arch support
casque à plus de 100 € | kind headphones; min 100 eur
une lampe entre 50 et 80 balles | kind lamps; min 50 eur; max 80 eur
bougie non parfumée | kind candles; feature fragrance-free
plaid gris tout doux | kind throws; color grey; feature comfortable
cafetiere a piston | kind French presses
grille pain | kind toasters
`,
);

/** Ce qu'on dit ensuite, quand des chaussures de course à moins de 100 $ sont à l'écran. */
export const frenchNext = readTable(
  'fr',
  `
moins cher | sort cheapest
c'est trop cher | sort cheapest
plutôt en noir | color black
en bleu stp | color blue
taille 42 plutôt | size 42; system EU
vous l'avez en 43 ? | size 43; system EU
sans cuir | without leather
pas Fellmark | notbrand Fellmark
imperméables | feature waterproof
moins de 80 | max 80 usd
jusqu'à 120 ça va | max 120 usd
pour femme | for women
il me les faut pour lundi | days 3
livraison plus rapide | sort fastest
plus légères | sort lightest; feature lightweight
les mieux notées d'abord | sort best-rated
peu importe la couleur | color -
deux paires | qty 2
avec une meilleure adhérence | feature good grip
plutôt du 10 | size 10
j'en veux trois | qty 3
ne me montre pas de rouge | without red
pour après-demain | days 2
pour les jours de pluie | feature waterproof
étanches | feature waterproof
deux paires pour 150 $ en tout | qty 2; max 75 usd
silencieuses | feature quiet
`,
);
