/** The drawings that exist: one per kind of product. A product names its kind, a variant its tint. */
// biome-ignore format: a line for each family
export const kinds = [
  // feet
  'running-shoe', 'trail-shoe', 'hiking-boot', 'work-shoe', 'clog', 'loafer', 'sneaker', 'sandal', 'flip-flop', 'socks',
  // clothes
  't-shirt', 'long-sleeve', 'shorts', 'tights', 'trousers', 'dress', 'linen-shirt', 'swim-shorts', 'swimsuit', 'rain-jacket',
  'winter-coat', 'down-jacket', 'windbreaker', 'reflective-vest', 'fleece', 'cap', 'sun-hat', 'beanie', 'gloves', 'scarf', 'sunglasses', 'apron',
  // outdoors
  'backpack', 'running-vest', 'headlamp', 'water-bottle', 'tent', 'sleeping-bag', 'trekking-poles', 'yoga-mat',
  // travel
  'carry-on', 'suitcase', 'duffel', 'packing-cubes', 'toiletry-bag', 'neck-pillow', 'beach-towel', 'tote', 'umbrella',
  // home
  'bedside-lamp', 'desk-lamp', 'smart-bulb', 'candle', 'throw-blanket', 'pillow', 'bed-linen', 'vase', 'planter', 'clock', 'mirror', 'basket',
  // kitchen and table
  'mug', 'bowl', 'plate', 'teapot', 'kettle', 'french-press', 'coffee-maker', 'pan', 'knife', 'cutting-board', 'tea-tin', 'chocolate-box',
  // made by hand
  'pottery-kit', 'pottery-tools', 'art-print', 'necklace', 'earrings', 'ring', 'notebook', 'wallet', 'sculpture',
  // things with a plug
  'headphones', 'earbuds', 'speaker', 'phone', 'laptop', 'tablet', 'smartwatch', 'keyboard', 'camera', 'power-bank', 'charger',
  // skin
  'face-mask', 'sheet-mask', 'cream-jar', 'serum-bottle', 'cleanser', 'toner', 'sunscreen', 'lip-balm', 'soap', 'gift-set', 'gift-card',
  // fun
  'board-game', 'bouquet', 'book', 'puzzle',
] as const;
export type Kind = (typeof kinds)[number];

/** The colours a drawing can take. The words in a variant's "Color" option are the merchant's own; the tint is what is drawn. */
// biome-ignore format: a list of words
export const tints = [
  'black', 'white', 'grey', 'silver', 'navy', 'blue', 'sky', 'teal', 'green', 'sage', 'olive', 'sand', 'cream', 'tan',
  'brown', 'terracotta', 'red', 'coral', 'orange', 'mustard', 'yellow', 'gold', 'pink', 'lilac', 'plum', 'natural',
] as const;
export type Tint = (typeof tints)[number];
