import { readTable } from './table';

/** How people type English into a shop: slips, no capitals, slang, units mixed. `sentence | what it says`; see table.ts. */
export const english = readTable(
  'en',
  `
best runing shoes under 100 bucks | kind running shoes; max 100 usd; sort best-rated
need new runners size 10 not too expensive, like 90 max | kind running shoes; size 10; max 90 usd; sort cheapest
looking for a pair of trail shoes that wont slip on wet rocks | kind trail running shoes; feature slip-resistant, wet ground
mens waterproof hiking boots 11 under $180 | kind hiking boots; for men; feature waterproof; size 11; max 180 usd
womens running shoes us 8.5 pink | kind running shoes; for women; size 8.5; system US; color pink
uk 8 trail runners | kind trail running shoes; size 8; system UK
eu 42 hiking boots not leather | kind hiking boots; size 42; system EU; without leather
shoes 27 cm for running | kind running shoes; size 27; system CM; occasion running
black work shoes, all day on my feet, <150$ | kind work shoes; color black; feature all-day comfort; max 150 usd
non slip shoes for nurses | kind work shoes, shoes; feature slip-resistant
winter coat thats actually waterproof, 200 tops | kind winter coats; feature waterproof; max 200 usd
warm coat for my wife under 250 | kind winter coats; for partner; max 250 usd
rain jacket w/ hood in navy, size m | kind rain jackets; feature with hood; color navy; size M
windproof reflective jacket under 120 delivered in 2 days | kind jackets; feature windproof, reflective; max 120 usd; days 2
something reflective for running at night | feature reflective; occasion running
puffer jacket xl black or navy | kind down jackets; size XL; color black, navy
linen shirt for a beach wedding size L | kind linen shirts; size L; material linen; occasion wedding
what should i wear for 5 days in cancun, casual | kind outfit; occasion beach holiday; feature casual
beach outfit for a man, relaxed | kind outfit; occasion beach holiday; for men; feature casual
compact carry on < 200 usd | kind carry-ons; feature compact; max 200 usd
carryon w 4 wheels and laptop pocket under 250 | kind carry-ons; feature spinner wheels, with laptop sleeve; max 250 usd
hand luggage 55x40x20 | kind carry-ons
big suitcase for 3 weeks travel | kind suitcases; occasion travel
lightest carry-on you have | kind carry-ons; sort lightest
packing cubes set of 6 | kind packing cubes
bedside lamp silent, dims automatically at 22:00, homekit | kind bedside lamps; feature quiet, dims automatically; with HomeKit
a bedside lamp that dims at 10pm | kind bedside lamps; feature dims automatically
bedside lamp that dims at 22:00 | kind bedside lamps; feature dims automatically
lamp that turns itself down at night, works w/ alexa | kind lamps; feature dims automatically; with Alexa
quietest fan for a bedroom | kind fans; sort quietest
desk lamp dimmable usb c | kind desk lamps; feature dimmable; with USB-C
smart bulbs 4 pack that work with google home | kind smart bulbs; with Google Home
face mask for senstive skin | kind face masks; feature sensitive skin
clay mask for oily skin no fragrance | kind face masks; feature oily skin, fragrance-free
moisturizer without alcohol for dry skin under 30 | kind face creams; without alcohol; feature dry skin; max 30 usd
sunscreen spf50 for kids | kind sunscreens; for kids
gift for someone who loves pottery, around 60 dollars | occasion gift; for ceramics lovers; near 60 usd
gifts for a ceramics lover but no mugs | occasion gift; for ceramics lovers; without mugs
last minute gift for a coworker, under 40 | occasion gift; for colleague; max 40 usd; sort fastest
secret santa present 25 bucks max | occasion gift; max 25 usd
bday present for my sister who loves tea | occasion birthday; for tea lovers
housewarming gift 30 to 50$ | occasion housewarming; min 30 usd; max 50 usd
wedding gift for friends about 100$ | occasion wedding; for friend; near 100 usd
something nice for my mum for christmas | for mother; occasion christmas
present for my brother hes a runner | occasion gift; for runners
fathers day gift, he likes cooking | for cooks; occasion father's day
wireless headphones under 150 | kind headphones; feature wireless; max 150 usd
noise cancelling headphones, wireless, not sony | kind headphones; feature noise cancelling, wireless; notbrand Sony
wired headphones for pc | kind headphones; feature wired
earbuds for running that dont fall out | kind earbuds; occasion running
refurbished iphone under 400 | kind iPhones; cond refurbished; max 400 usd
used laptop 16gb ram less than 500 | kind laptops; cond used; max 500 usd
second hand camera | kind cameras; cond used
brand new not refurbished laptop | kind laptops; cond new
power bank 20000mah under 45 dollars | kind power banks; max 45 usd
usb-c charger fast for macbook | kind chargers; with USB-C
mechanical keyboard quiet, for mac | kind keyboards; feature quiet; with Mac
ceramic mug handmade blue, dishwasher safe | kind mugs; material ceramic; feature handmade, dishwasher safe; color blue
2 mugs under 50 total | kind mugs; qty 2; max 25 usd
four matching plates white | kind plates; qty 4; color white
set of 6 bowls | kind bowls
six wine glasses | kind drinking glasses; qty 6
teapot cast iron | kind teapots; material cast iron
matcha bowl under 5000 yen | kind bowls; max 5000 jpy
vase for dried flowers, terracotta | kind vases; color terracotta
cutting board, not plastic | kind cutting boards; without plastic
chefs knife under 80 eur | kind knives; max 80 eur
coffee table oak w storage | kind coffee tables; material oak; feature with storage
book shelf no metal | kind bookcases; without metal
grey couch under 1k | kind sofas; color grey; max 1000 usd
desk under 1,200 dollars solid wood | kind desks; max 1200 usd; material solid wood
velvet armchair green or teal | kind armchairs; material velvet; color green, turquoise
office chair w lumbar support < £200 | kind office chairs; max 200 gbp
rug 8x10 wool | kind rugs; material wool
wool socks 3 pairs size 43 | kind socks; material wool; qty 3; size 43
vegan wallet | kind wallets; feature vegan
leather belt brown size 34 | kind belts; material leather; color brown; size 34
tote bag canvas, no zipper | kind tote bags; material canvas; without zipper
bag for work, fits a laptop | kind bags; occasion work
small black bag for a date night | kind bags; color black; occasion date night
red shoes | kind shoes; color red
backpack that isnt black | kind backpacks; without black
umbrella windproof small | kind umbrellas; feature windproof
tent for 2 under 200 | kind tents; max 200 usd
sleeping bag for cold weather | kind sleeping bags; feature warm
headlamp rechargeable | kind headlamps; feature rechargeable
water bottle 1l stainless steel that keeps drinks cold | kind water bottles; material stainless steel
yoga mat non slip, purple | kind yoga mats; feature slip-resistant; color purple
cheapest yoga mat | kind yoga mats; sort cheapest
best rated backpack under 100 | kind backpacks; sort best-rated; max 100 usd
top rated skincare for acne | kind skincare; feature oily skin; sort best-rated
need it by friday: a birthday gift for dad | occasion birthday; for father; days 7
mug delivered before christmas | kind mugs; days 35; occasion christmas
running shoes, need them tomorrow | kind running shoes; days 1
jacket that can get here by tuesday | kind jackets; days 4
gift arriving by december 1 | occasion gift; days 11
a book about coffee | kind books
gift for a reader but without books | occasion gift; for readers; without books
board game for 2 players under 30 | kind board games; max 30 usd
toy for a 4 yr old | kind toys; for kids
gift card 50 dollars | kind gift cards; max 50 usd
anything from Fellmark under 100 | brand Fellmark; max 100 usd
running shoes except Fellmark | kind running shoes; notbrand Fellmark
trail shoes but no Fellmark pls | kind trail running shoes; notbrand Fellmark
silver necklace, no nickel | kind necklaces; color silver; without nickel
earrings gold for my girlfriend max 80 | kind earrings; color gold; for partner; max 80 usd
sunglasses w uv protection | kind sunglasses; feature UV protection
swim trunks size m, quick dry | kind swim shorts; size M; feature quick-drying
hat for the sun | kind hats, sun hats
sandals for the beach 40 dollars or less | kind sandals; occasion beach holiday; max 40 usd
shoes wide fit for flat feet | kind shoes; feature wide fit, arch support
over $100 headphones | kind headphones; min 100 usd
between 50 and 80 dollars, a lamp | kind lamps; min 50 usd; max 80 usd
$20-$40 candle | kind candles; min 20 usd; max 40 usd
candle unscented | kind candles; feature fragrance-free
throw pillow mustard yellow x2 | kind pillows; color yellow; qty 2
blanket soft grey | kind throws; color grey; feature comfortable
towels cotton 4x white | kind towels; material cotton; qty 4; color white
french press 1 litre | kind French presses
electric kettle under 60 quid | kind kettles; max 60 gbp
frying pan for induction | kind pans; with induction
coffee beans dark roast | kind coffee
toaster | kind toasters
i want to buy a piano | kind pianos
im looking for a present, dunno what, 30ish | occasion gift; near 30 usd
can u show me some cheap sneakers | kind sneakers; sort cheapest
got any white trainers in a 9? | kind sneakers; color white; size 9
wanna buy three candles | kind candles; qty 3
most durable backpack for school | kind backpacks; feature durable build
jaket for rain, grren | kind jackets; color green
`,
);

/** What is said next, when running shoes under $100 are on the screen. */
export const englishNext = readTable(
  'en',
  `
cheaper | sort cheapest
anything cheaper? | sort cheapest
too pricey | sort cheapest
black instead | color black
in blue pls | color blue
size 10 instead | size 10
do they come in a 9.5 | size 9.5
eu 43 | size 43; system EU
no leather | without leather
not that brand, anything but Fellmark | notbrand Fellmark
waterproof ones | feature waterproof
only waterproof | feature waterproof
for my wife | for partner
what about for women | for women
under 80 | max 80 usd
up to 120 is ok | max 120 usd
max 75 | max 75 usd
need em by monday | days 3
with faster delivery | sort fastest
lighter | sort lightest
best rated first | sort best-rated
any color is fine | color -
2 pairs | qty 2
with better grip | feature good grip
trail ones | occasion trail running
three of them | qty 3
make it two pairs | qty 2
don't show me red ones | without red
under 150 together, 2 pairs | qty 2; max 75 usd
need them in two days | days 2
by next week | days 9, 7
for rainy days | feature waterproof
something for when it rains | feature waterproof
not too expensive | sort cheapest
uk 9 | size 9; system UK
`,
);
