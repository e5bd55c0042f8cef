import { cheapestOptionIsPreselected } from '../merchant/cheapest-option-is-preselected';
import { nestedSelectionIsRead } from '../merchant/nested-selection-is-read';
import { optionsAppearWithAnAddress } from '../merchant/options-appear-with-an-address';
import { quantityMovesTheTotal } from '../merchant/quantity-moves-the-total';
import { selectedOptionCounts } from '../merchant/selected-option-counts';
import { selectionByItemIdsIsRead } from '../merchant/selection-by-item-ids-is-read';
import { selectionWithoutTypeIsRead } from '../merchant/selection-without-type-is-read';
import { selectionsNameLines } from '../merchant/selections-name-lines';
import { unknownOptionIsNotSelected } from '../merchant/unknown-option-is-not-selected';
import { unknownOptionIsSaid } from '../merchant/unknown-option-is-said';
import type { Rule } from '../rule';

/** Rules of delivery. */
export const fulfillmentRules: readonly Rule[] = [
  optionsAppearWithAnAddress,
  cheapestOptionIsPreselected,
  selectedOptionCounts,
  selectionByItemIdsIsRead,
  nestedSelectionIsRead,
  selectionWithoutTypeIsRead,
  selectionsNameLines,
  unknownOptionIsNotSelected,
  unknownOptionIsSaid,
  quantityMovesTheTotal,
];
