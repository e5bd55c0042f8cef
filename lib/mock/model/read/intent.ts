import type { Said } from './choice';

export type Forbidden = 'prompt' | 'pay' | 'limit' | 'others' | 'secrets' | 'price';
export type Policy = 'returns' | 'shipping' | 'payment' | 'privacy' | 'warranty' | 'person';

/** What a shopper wants with one message. Keys are keys of shown products. */
export type Intent =
  | { kind: 'find'; gift: boolean }
  /** `query` where the words alone would not be understood: a bare "10" is a size. */
  | { kind: 'refine'; cheaper: boolean; query?: string }
  | { kind: 'more' }
  | { kind: 'why'; keys: string[] }
  | { kind: 'excluded' }
  /** `key`: the one that the words already single out ("the best rated"). */
  | { kind: 'choose'; key: string | undefined }
  | { kind: 'compare'; keys: string[] }
  /** `words`: an earlier message that asked, where this one only says which. */
  | { kind: 'question'; key: string; words?: string }
  | { kind: 'which_one'; about: 'buy' | 'question' }
  | { kind: 'buy'; key: string; options: Said[]; quantity: number | undefined }
  | { kind: 'add_to_cart' }
  | { kind: 'checkout' }
  | { kind: 'order'; number: string | undefined }
  | { kind: 'policy'; topic: Policy }
  | { kind: 'forbidden'; what: Forbidden }
  | { kind: 'greeting' }
  | { kind: 'thanks' }
  | { kind: 'never_mind' }
  | { kind: 'help' }
  | { kind: 'off_topic' }
  | { kind: 'unclear' };
