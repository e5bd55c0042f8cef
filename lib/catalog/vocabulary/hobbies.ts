/** What pleases somebody who loves a thing: interest → kinds, or names of things, the surest first. A gift for a cook is a knife before anything that only says "kitchen". */
const table = `
coffee lovers | coffee makers, French presses, coffee grinders, coffee mug, coffee
tea lovers | teapots, tea, kettles, matcha bowl
runners | running shoes, running vests, running watch, running socks, running shirt
travellers | packing cubes, toiletry bags, neck pillows, carry-ons, travel adapter
cooks | chef's knife, cast-iron pan, frying pan, cutting boards, saucepan, skillet, cookbook, kitchen apron
bakers | bread makers, baking pan, baking dish, rolling pin, stand mixer, mixing bowl, prep bowls, cookbook
readers | e-readers, books, bookmark, novel, book light, reading lamp
writers | notebooks, fountain pen
gardeners | planters, garden tools, watering can, plant pot, garden gloves
hikers | hiking boots, trekking poles, hiking backpack, headlamps, hiking socks
campers | tents, sleeping bags, headlamps, camping stove, camping lantern
cyclists | bike helmet, reflective jacket, reflective vests, bike light, windbreakers
swimmers | swimwear, swim shorts, swim goggles
yoga lovers | yoga mats, yoga block
gym lovers | exercise mat, dumbbell, fitness watch
knitters | yarn, knitting needles, wool throw
painters | art prints, paint set, sketchbook, watercolour
new parents | baby blanket, baby, bedside lamps, throws
dog lovers | dog beds, dog toy
cat lovers | cat trees, cat bed
pet lovers | dog beds, cat trees, pet bed
music lovers | headphones, speakers, earbuds
photographers | cameras, camera bag, photo frame
gamers | board games, puzzles, game consoles, gaming headset
tech lovers | smart speaker, wireless charger, power banks, smartwatches
wine lovers | drinking glasses, wine racks, decanter, corkscrew
beauty lovers | skincare set, serums, face masks
`;

/** Things by interest; what is no kind of the vocabulary is looked for by its own words. */
export const hobbies: ReadonlyMap<string, string[]> = new Map(
  table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [interest = '', kinds = ''] = line.split(' | ');
      return [interest.trim(), kinds.split(', ').map((kind) => kind.trim())] as const;
    }),
);
