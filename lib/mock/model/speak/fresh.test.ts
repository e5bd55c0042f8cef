import { describe, expect, it } from 'vitest';
import { freshest } from './fresh';

describe('what was said before', () => {
  const again = 'With that, 8 fit. If two are close, say "compare the first two".';
  const other = 'That leaves 8. You can also ask what I left out.';

  it('is said in other words where there are any, another number being no other words', () => {
    expect(freshest([again, other], ['With that, 2 fit. If two are close, say "compare the first two".'])).toBe(other);
    expect(freshest(['这样一来，还有26件。', '符合的还有26件。'], ['这样一来，还有9件。'])).toBe('符合的还有26件。');
  });

  it('is said again where every way repeats it, and the first way stands where nothing was said', () => {
    expect(freshest([again, again], [again])).toBe(again);
    expect(freshest([again, other], [])).toBe(again);
  });
});
