import type { Constraints } from '@/lib/catalog/types';
import type { Family } from './types';

const shoes = /shoe|boot|sandal|sneaker|clog|loafer|slipper|flip-flop|footwear/i;
const clothing =
  /cloth|outfit|shirt|short|swim|tights|trouser|dress|skirt|sweater|fleece|jacket|coat|windbreaker|vest|parka|top|legging|pyjama|underwear|base layer/i;

/** Whose size a need is about, by the catalogue's names of kinds; undefined for things without a size, or for both. */
export function familyOf(kinds: string[] | undefined): Family | undefined {
  if (!kinds?.length) return undefined;
  if (kinds.every((kind) => shoes.test(kind))) return 'shoes';
  return kinds.every((kind) => clothing.test(kind)) ? 'clothing' : undefined;
}

const others = new Set(['kids', 'colleague', 'mother', 'father', 'partner', 'friend', 'grandparent', 'teacher']);
const gifts = /gift|birthday|wedding|housewarming|christmas|valentine|mother|father|graduation|thank/i;

/** Whether the need is somebody else's: what the shopper wears says nothing then. */
export const isForAnother = ({ recipient, occasion }: Constraints): boolean =>
  (recipient !== undefined &&
    (others.has(recipient) || /lovers$|runners|travellers|cooks|readers|gardeners|hikers|photographers/.test(recipient))) ||
  (occasion !== undefined && gifts.test(occasion));
