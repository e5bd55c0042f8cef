import { z } from 'zod';
import type { FacetField } from '@/lib/catalog/types';

const fields = [
  'kinds',
  'price',
  'sizes',
  'colors',
  'materials',
  'features',
  'compatibility',
  'recipient',
  'condition',
  'brands',
  'excludedBrands',
  'without',
  'merchants',
  'minRating',
  'deliveryWithinDays',
  'quantity',
  'sort',
] as const satisfies FacetField[];

/** A limit that can be changed on the screen. */
export const Field = z.enum(fields);
/** A change as a browser sends it; whether its values mean anything is the catalogue's to say. */
export const Change = z.object({ field: Field, values: z.array(z.string().min(1).max(80)).max(40) });
