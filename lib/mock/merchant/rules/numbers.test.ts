import { describe, expect, it } from 'vitest';
import { countryOf } from './country';
import { dayRange, localTime } from './dates';
import { percentOf, percentWithin, split } from './split';
import { usStateOf, usStates } from './us-states';
import { stateOfZip } from './us-zip';

describe('money', () => {
  it('is split so that nothing is lost and nothing is made', () => {
    expect(split(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(split(10, [0, 5, 0])).toEqual([0, 10, 0]);
    expect(split(7, [0, 0])).toEqual([0, 0]);
    expect(split(999_999_999_999, [1, 2, 4]).reduce((a, b) => a + b, 0)).toBe(999_999_999_999);
  });

  it('is taxed half up without floating-point dust', () => {
    expect(percentOf(1000, 6.25)).toBe(63);
    expect(percentOf(50, 7)).toBe(4);
    expect(percentOf(6900, 7.25)).toBe(500);
    expect(percentOf(100_000, 6.875)).toBe(6875);
  });

  it('with VAT inside shows how much of it is VAT', () => {
    expect(percentWithin(12_300, 23)).toBe(2300);
    expect(percentWithin(2460, 23)).toBe(460);
    expect(percentWithin(100, 0)).toBe(0);
  });
});

describe('places', () => {
  it('are understood as people write them', () => {
    expect(['us', 'USA', 'United States', 'U.S.', 'uk', 'Deutschland', 'Germany', 'ZZ', '', 'Narnia'].map(countryOf)).toEqual([
      'US',
      'US',
      'US',
      'US',
      'GB',
      undefined,
      'DE',
      undefined,
      undefined,
      undefined,
    ]);
    expect(['ca', 'California', 'new york', 'XX'].map(usStateOf)).toEqual(['CA', 'CA', 'NY', undefined]);
  });

  it('in the US follow from the ZIP code', () => {
    expect(['94131', '10001', '60622', '02139', '99501', '00501', '20500', '97201'].map(stateOfZip)).toEqual([
      'CA',
      'NY',
      'IL',
      'MA',
      'AK',
      'NY',
      'DC',
      'OR',
    ]);
    expect(stateOfZip('abc')).toBeUndefined();
    const states = new Set(Array.from({ length: 1000 }, (_, at) => stateOfZip(String(at).padStart(3, '0'))));
    const reached = Object.keys(usStates).filter((code) => states.has(code));
    expect(reached.length).toBeGreaterThanOrEqual(51);
  });
});

describe('days', () => {
  it('are said shortly', () => {
    const day = (text: string) => new Date(`${text}T12:00:00Z`);
    expect(dayRange(day('2026-11-24'), day('2026-11-26'))).toBe('Nov 24 – 26');
    expect(dayRange(day('2026-11-29'), day('2026-12-02'))).toBe('Nov 29 – Dec 2');
    expect(dayRange(day('2026-11-24'), day('2026-11-24'))).toBe('Nov 24');
  });

  it('and hours are those of the place, in winter and in summer', () => {
    const at = (now: string) => localTime(new Date(now), 0, '09:00', 'America/Los_Angeles').toISOString();
    expect(at('2026-11-20T15:00:00Z')).toBe('2026-11-20T17:00:00.000Z');
    expect(at('2026-07-20T15:00:00Z')).toBe('2026-07-20T16:00:00.000Z');
    expect(at('2026-11-20T05:00:00Z')).toBe('2026-11-19T17:00:00.000Z');
  });
});
