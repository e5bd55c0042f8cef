/**
 * Names that hold the name of a thing and are another thing: who asks for a bag does not want to sleep in it. Kind | what it is not, in the words of English titles and
 * categories. Who asks for the second by its own name still finds it.
 */
const table = `
bags | sleeping bag, wash bag, toiletry bag, cosmetic bag, shoe bag, laundry bag, tea bag, trash bag, garbage bag, bean bag, sandwich bag, dry bag, garment bag, bag tag, bag charm, vacuum bag, doggy bag, packing cube
beds | dog bed, cat bed, pet bed, bed linen, bed sheet, bed skirt, bed tray, bed pillow
shoes | shoe bag, shoe rack, shoe care, shoe polish, shoe cabinet, shoe storage, shoe tree, shoe lace, shoe horn, horse shoe
boots | boot tray, boot care, boot bag, boot liner
hats | hat rack, hat stand, hat box
caps | bottle cap, swim cap, shower cap, end cap
belts | running belt, hydration belt, seat belt, belt bag, tool belt, drive belt
gloves | oven glove, glove box, garden glove
towels | paper towel, tea towel, towel rack, towel bar, towel ring, towel holder
face masks | sleep mask, eye mask, diving mask, dust mask, lip mask, hair mask, foot mask
rings | key ring, napkin ring, curtain ring, towel ring, ring light, ring box
books | book light, book end, book stand, guest book, sketch book
watches | watch strap, watch band, watch box, watch winder
lamps | lamp shade, lamp oil, heat lamp, light bulb, light switch
chairs | chair cushion, chair cover, chair pad, car seat, chair mat
tables | table runner, table lamp, table cloth, table tennis, table leg
desks | desk lamp, desk mat, desk organizer, desk chair, desk fan, desk pad
mugs | mug rack, mug tree, cup holder, egg cup, cup warmer, measuring cup, suction cup
plates | switch plate, wall plate, license plate, plate rack
bowls | dog bowl, cat bowl, pet bowl, toilet bowl
phones | phone case, phone holder, phone stand, phone charger, phone mount
cameras | camera bag, camera strap, camera tripod
laptops | laptop bag, laptop sleeve, laptop stand, laptop backpack
tea | tea towel, tea light, tea cup, tea pot, tea set, tea kettle
coffee | coffee table, coffee maker, coffee mug, coffee grinder, coffee filter, coffee scale
soaps | soap dish, soap dispenser, soap holder
candles | candle holder, candle stick, candle snuffer
plants | plant stand, plant pot, plant light
curtains | curtain rod, curtain tie, shower curtain
mirrors | mirror cabinet, mirror light
pillows | pillow case, pillow cover, pillow protector, neck pillow
jackets | book jacket, life jacket
`;

/** Phrases of singular words by kind. */
export const notIt: ReadonlyMap<string, string[]> = new Map(
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [kind = '', names = ''] = line.split(' | ');
      return [kind.trim(), names.split(', ').map((name) => name.trim())] as const;
    }),
);
