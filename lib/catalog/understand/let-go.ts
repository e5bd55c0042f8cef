import { fold } from '../text/tokens';
import type { Chip, Constraints } from '../types';
import { chipsOf } from './chips';
import type { Sentence } from './sentence';

const openings =
  /^(?:not only|not just|(?:it |they )?(?:does not|doesn't|do not|don't) (?:have|need) to be|needn't be|pas seulement|pas forcément|pas nécessairement|不一定要|不一定非要|不必是?|不限于)\s*(.+?)[\s.!。!]*$/iu;

/**
 * A message that takes limits away and says nothing else: the words that a chip sends, or "it doesn't have to be waterproof". Returns what still holds;
 * undefined when the message is no such thing. `read` reads the words after the opening, by themselves.
 */
export function letGo(before: Constraints, said: string, read: (words: string) => Sentence): Constraints | undefined {
  const plain = (text: string) => fold(text).replace(/[\s.!。!]+$/u, '');
  const chips = chipsOf(before);
  const pressed = chips.filter((chip) => chip.away !== undefined && plain(chip.away) === plain(said));
  const gone = pressed.length > 0 ? pressed : namedIn(chips, openings.exec(said.normalize('NFKC').replace(/[‘’ʼ`´]/g, "'"))?.[1], read);
  if (gone.length === 0) return undefined;
  return { ...gone.reduce(withoutChip, before), query: `${before.query}\n${said}` };
}

/** The chips whose values the words name. */
function namedIn(chips: Chip[], words: string | undefined, read: (words: string) => Sentence): Chip[] {
  if (!words) return [];
  const { said: _said, language: _language, ...named } = read(words);
  const values = new Set(
    Object.values(named)
      .flat()
      .filter((one) => typeof one === 'string'),
  );
  return chips.filter((chip) => chip.away !== undefined && values.has(chip.value));
}

function withoutChip(constraints: Constraints, { field, value }: Chip): Constraints {
  const left: Constraints = { ...constraints };
  const held = left[field];
  delete left[field];
  if (field === 'sizes') delete left.sizeSystem;
  else if (field === 'price') {
    const price = { ...constraints.price };
    delete price[value === 'min' ? 'min' : 'max'];
    if (value !== 'min') delete price.together;
    if (price.min || price.max) left.price = price;
  } else if (Array.isArray(held)) {
    const rest = (held as string[]).filter((one) => one !== value);
    if (rest.length) Object.assign(left, { [field]: rest });
  }
  return left;
}
