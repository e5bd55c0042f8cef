import type { Talk } from '../phrases/talk';
import type { ThingName } from '../phrases/things';
import type { AfterSale } from './after-sale';
import type { Said } from './choice';

export type Forbidden = 'prompt' | 'pay' | 'limit' | 'others' | 'secrets' | 'price';
export type Policy = 'returns' | 'shipping' | 'payment' | 'privacy' | 'warranty' | 'person';

/** One thing of a bundle, as the tool takes it. */
export type BundlePart = { label: string; query: string /** the picked product, of a bundle on the screen */; key?: string };

/** What a shopper wants with one message. Keys are keys of shown products. */
export type Intent =
  /** `query`: of an earlier search that is asked for once more. */
  | { kind: 'find'; gift: boolean; query?: string }
  /** `query` where the words alone would not be understood: a bare "10" is a size. */
  | { kind: 'refine'; cheaper: boolean; query?: string }
  /** Several things at once; `parts`: of a bundle on the screen, to which `added` comes. */
  | { kind: 'bundle'; things?: ThingName[]; parts?: BundlePart[]; added?: ThingName }
  | { kind: 'bundle_refine' }
  /** The bundle that was on the screen before, once more. */
  | { kind: 'bundle_again' }
  /** Another thing for one part, by its place from 1: any other, one as the words say, or one of the cards shown. */
  | { kind: 'swap'; part: number; words?: string; choose?: number }
  | { kind: 'more' }
  | { kind: 'why'; keys: string[] }
  | { kind: 'excluded' }
  /** `key`: the one that the words already single out ("the best rated"). */
  | { kind: 'choose'; key: string | undefined }
  /** `asks`: which of them is better in something, so that the answer is about that. */
  | { kind: 'compare'; keys: string[]; asks?: true }
  /** `words`: an earlier message that asked, where this one only says which. */
  | { kind: 'question'; key: string; words?: string }
  | { kind: 'which_one'; about: 'buy' | 'question' }
  | { kind: 'buy'; key: string; options: Said[]; quantity: number | undefined }
  /** More of one thing than a checkout takes. */
  | { kind: 'too_many' }
  /** What several things cost together: the bundle, the open checkout, or the shown things by key. */
  | { kind: 'total'; of: 'bundle' | 'checkout' | string[] }
  | { kind: 'add_to_cart'; all?: boolean }
  | { kind: 'checkout' }
  | { kind: 'order'; number: string | undefined }
  | AfterSale
  /** `key`: of the product whose merchant is asked about. */
  | { kind: 'policy'; topic: Policy; key?: string }
  | { kind: 'forbidden'; what: Forbidden }
  /** "Remember my size", "what do you remember?", "forget my size". */
  | { kind: 'remember'; page: boolean; noted?: true }
  /** Talk beside shopping. */
  | { kind: 'talk'; about: Talk | 'yes' | 'code' | 'long' | 'language' }
  /** A language that nobody here speaks. */
  | { kind: 'foreign'; language: string }
  | { kind: 'greeting' }
  | { kind: 'thanks' }
  | { kind: 'never_mind' }
  | { kind: 'help' }
  | { kind: 'off_topic' }
  | { kind: 'unclear' };
