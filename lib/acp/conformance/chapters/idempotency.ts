import { arrayOrderMatters } from '../merchant/array-order-matters';
import { getNeedsNoKey } from '../merchant/get-needs-no-key';
import { keyOf255CharactersIsTaken } from '../merchant/key-of-255-characters-is-taken';
import { keyOf256CharactersIsRefused } from '../merchant/key-of-256-characters-is-refused';
import { keyOrderDoesNotMatter } from '../merchant/key-order-does-not-matter';
import { nullIsNotAbsent } from '../merchant/null-is-not-absent';
import { numberSpellingDoesNotMatter } from '../merchant/number-spelling-does-not-matter';
import { otherBodyIsAConflict } from '../merchant/other-body-is-a-conflict';
import { postWithoutKeyIsRefused } from '../merchant/post-without-key-is-refused';
import { refusalIsReplayed } from '../merchant/refusal-is-replayed';
import { refusedCallerDoesNotUseUpAKey } from '../merchant/refused-caller-does-not-use-up-a-key';
import { replayAfterTheSessionMovedOn } from '../merchant/replay-after-the-session-moved-on';
import { replayGivesTheFirstAnswer } from '../merchant/replay-gives-the-first-answer';
import { replayIsByteEqual } from '../merchant/replay-is-byte-equal';
import { replayIsMarked } from '../merchant/replay-is-marked';
import { sameKeyAtOnceMakesOneSession } from '../merchant/same-key-at-once-makes-one-session';
import { sameKeyFromAnotherCallerIsAnotherKey } from '../merchant/same-key-from-another-caller-is-another-key';
import { sameKeyOnAnotherPathIsAnotherKey } from '../merchant/same-key-on-another-path-is-another-key';
import type { Rule } from '../rule';

/** Rules of keys and replays. */
export const idempotencyRules: readonly Rule[] = [
  postWithoutKeyIsRefused,
  getNeedsNoKey,
  replayGivesTheFirstAnswer,
  replayIsByteEqual,
  replayIsMarked,
  replayAfterTheSessionMovedOn,
  otherBodyIsAConflict,
  keyOrderDoesNotMatter,
  numberSpellingDoesNotMatter,
  nullIsNotAbsent,
  arrayOrderMatters,
  keyOf255CharactersIsTaken,
  keyOf256CharactersIsRefused,
  sameKeyOnAnotherPathIsAnotherKey,
  sameKeyFromAnotherCallerIsAnotherKey,
  refusalIsReplayed,
  refusedCallerDoesNotUseUpAKey,
  sameKeyAtOnceMakesOneSession,
];
