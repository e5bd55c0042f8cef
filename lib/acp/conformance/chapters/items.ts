import { bareIdMeansOne } from '../merchant/bare-id-means-one';
import { clientPriceIsIgnored } from '../merchant/client-price-is-ignored';
import { fractionalQuantityIsNotSold } from '../merchant/fractional-quantity-is-not-sold';
import { hugeQuantityIsNotSold } from '../merchant/huge-quantity-is-not-sold';
import { itemObjectIsRead } from '../merchant/item-object-is-read';
import { negativeQuantityIsNotSold } from '../merchant/negative-quantity-is-not-sold';
import { ownLinesAreReadBack } from '../merchant/own-lines-are-read-back';
import { quantityBesideTheIdIsRead } from '../merchant/quantity-beside-the-id-is-read';
import { quantityMustBeANumber } from '../merchant/quantity-must-be-a-number';
import { repeatedIdsAreSummed } from '../merchant/repeated-ids-are-summed';
import { unknownFieldsAreIgnored } from '../merchant/unknown-fields-are-ignored';
import { unknownItemInAnUpdateIsNotSold } from '../merchant/unknown-item-in-an-update-is-not-sold';
import { unknownItemIsNotSold } from '../merchant/unknown-item-is-not-sold';
import { zeroQuantityIsNotSold } from '../merchant/zero-quantity-is-not-sold';
import type { Rule } from '../rule';

/** Rules of what can be asked for, and how. */
export const itemsRules: readonly Rule[] = [
  bareIdMeansOne,
  quantityBesideTheIdIsRead,
  repeatedIdsAreSummed,
  itemObjectIsRead,
  ownLinesAreReadBack,
  zeroQuantityIsNotSold,
  negativeQuantityIsNotSold,
  fractionalQuantityIsNotSold,
  hugeQuantityIsNotSold,
  quantityMustBeANumber,
  unknownItemIsNotSold,
  unknownItemInAnUpdateIsNotSold,
  unknownFieldsAreIgnored,
  clientPriceIsIgnored,
];
