import { goods } from './goods';
import type { Truth } from './shop';

/** A question to a general shop and what it wants: the thing, and what else is said of it. */
export type Case = {
  query: string;
  type: string | string[];
  color?: string;
  material?: string;
  feature?: string;
  style?: string;
  maker?: string;
  room?: string;
};

/** Written by hand, as shoppers type: short, with synonyms, plurals, slips and words out of order. */
export const cases: Case[] = [
  { query: 'black coffee table with storage', type: 'coffee table', color: 'black', feature: 'storage' },
  { query: 'smart coffee table', type: 'coffee table', feature: 'smart' },
  { query: 'turquoise pillows', type: ['throw pillow', 'bed pillow'], color: 'turquoise' },
  { query: 'farmhouse dining set', type: 'dining set', style: 'farmhouse' },
  { query: 'leather recliner chair', type: 'recliner', material: 'leather' },
  { query: 'undermount kitchen sink', type: 'kitchen sink', feature: 'undermount' },
  { query: 'grey sectional couch', type: 'sectional', color: 'gray' },
  { query: 'couch', type: ['sofa', 'sectional', 'loveseat', 'sleeper sofa'] },
  { query: 'bedside tables', type: 'nightstand' },
  { query: 'night stand with charging station', type: 'nightstand', feature: 'charging station' },
  { query: 'book case with doors', type: 'bookcase', feature: 'with doors' },
  { query: 'mid century desk', type: 'desk', style: 'mid-century' },
  { query: 'lamp for desk', type: 'table lamp' },
  { query: 'white bathroom vanity', type: 'bathroom vanity', color: 'white' },
  { query: 'queen platform bed with drawers', type: 'bed', feature: 'with drawers' },
  { query: 'gold bar stools', type: 'bar stool', color: 'gold' },
  { query: 'swivel counter stools', type: 'bar stool', feature: 'swivel' },
  { query: 'wool area rug 8x10', type: 'rug', material: 'wool' },
  { query: 'washable runner rug', type: 'rug', feature: 'washable' },
  { query: 'blackout curtains', type: 'curtain', feature: 'blackout' },
  { query: 'curtain rods brass', type: 'curtain rod', material: 'brass' },
  { query: 'velvet accent chair pink', type: 'accent chair', material: 'velvet', color: 'pink' },
  { query: 'tv console with fireplace', type: 'tv stand', feature: 'fireplace' },
  { query: 'entertainment center', type: 'tv stand' },
  { query: 'kohlbrook kitchen faucet', type: 'kitchen faucet', maker: 'Kohlbrook' },
  { query: 'dresser with mirror', type: 'dresser', feature: 'with mirror' },
  { query: 'chest of drawers', type: 'dresser' },
  { query: 'industrial floor lamp', type: 'floor lamp', style: 'industrial' },
  { query: 'dimmable pendant light', type: 'pendant', feature: 'dimmable' },
  { query: 'coastal chandelier', type: 'chandelier', style: 'coastal' },
  { query: 'patio furniture', type: 'patio set' },
  { query: 'folding adirondack chairs', type: 'adirondack chair', feature: 'folding' },
  { query: 'propane firepit', type: 'fire pit', feature: 'propane' },
  { query: 'storage ottoman blue', type: 'ottoman', feature: 'storage', color: 'blue' },
  { query: 'entry bench with shoe storage', type: 'bench', feature: 'shoe storage' },
  { query: 'garbage can motion sensor', type: 'trash can', feature: 'motion sensor' },
  { query: 'orthopedic dog bed waterproof', type: 'dog bed', feature: 'waterproof' },
  { query: 'twin bunk beds with stairs', type: 'bunk bed', feature: 'with stairs' },
  { query: 'memory foam mattress cooling', type: 'mattress', feature: 'cooling' },
  { query: 'linen duvet cover', type: 'comforter', material: 'linen' },
  { query: 'cabinet knobs brass', type: 'cabinet pull', material: 'brass' },
  { query: 'round wall mirror', type: 'mirror', feature: 'round' },
  { query: 'dinning table extendable', type: 'dining table', feature: 'extendable' },
  { query: 'wine cabinet', type: 'wine rack' },
  { query: 'standing desk adjustable', type: 'desk', feature: 'adjustable' },
  { query: 'ergonomic office chair with lumbar support', type: 'office chair', feature: 'lumbar support' },
  { query: 'rustic sideboard buffet', type: 'sideboard', style: 'rustic' },
  { query: 'rolling kitchen island with drop leaf', type: 'kitchen island', feature: 'drop leaf' },
  { query: 'red toaster', type: 'none' },
  { query: 'table basse noire avec rangement', type: 'coffee table', color: 'black', feature: 'storage' },
  { query: 'canapé en velours bleu', type: 'sofa', material: 'velvet', color: 'blue' },
  { query: '黑色茶几带储物', type: 'coffee table', color: 'black', feature: 'storage' },
  { query: '实木餐桌', type: 'dining table', material: 'solid wood' },
];

const near = new Map(goods.map((kind) => [kind.type, kind.near]));

/** How well a thing answers, as a careful person would rate it: 1 exact, ½ in part (the thing without something that was said, or its like), 0 else. */
export function rating(wanted: Case, truth: Truth): 0 | 0.5 | 1 {
  const types = Array.isArray(wanted.type) ? wanted.type : [wanted.type];
  if (!types.includes(truth.type))
    return types.some((type) => near.get(type)?.includes(truth.type)) && extras(wanted, truth).every(Boolean) ? 0.5 : 0;
  return extras(wanted, truth).every(Boolean) ? 1 : 0.5;
}

function extras({ color, material, feature, style, maker, room }: Case, truth: Truth): boolean[] {
  return [
    !color || truth.color === color,
    !material || truth.material === material,
    !feature || truth.features.includes(feature),
    !style || truth.style === style,
    !maker || truth.maker === maker,
    !room || truth.room === room,
  ];
}
