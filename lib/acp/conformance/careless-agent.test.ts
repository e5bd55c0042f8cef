import { describe, expect, test } from 'vitest';
import { runAgentKit } from './agent';
import { type Carelessness, plainAgent } from './testing/plain-agent';

const found: Record<Carelessness, string[]> = {
  'takes a new key for a repeat': ['complete-answer-lost', 'complete-answers-500', 'create-answer-lost', 'complete-is-still-running'],
  'opens a second session when an answer is lost': ['create-answer-lost'],
  'calls a lost answer not bought': ['merchant-silent-after-the-order'],
  'does not ask the shopper': ['plain-purchase', 'shopper-says-no'],
  'pays what it read long ago': ['price-up-while-the-shopper-looks', 'price-up-refused', 'currency-changes-under-way'],
  'takes every 200 for an order': ['card-is-declined', 'stock-gone-at-complete', 'authentication-is-wanted'],
  'completes in any status': ['status-nobody-knows'],
  'stumbles over new words': ['new-words-everywhere'],
  'stumbles over pages': ['html-instead-of-a-session', 'complete-answers-html-after-the-effect'],
  'follows redirects with the bearer': ['redirect-is-not-followed'],
  'does not check signatures': ['event-with-a-wrong-signature'],
  'does not look at the age of events': ['event-from-long-ago'],
  'lets the last event win': ['events-in-the-wrong-order'],
  'agrees to any number': ['negative-total', 'fractional-total'],
  'invents a way to pay': ['no-way-to-pay'],
  'sends a declined payment again': ['card-is-declined'],
  'never comes to an end': ['plain-purchase'],
};

const failuresOf = async (careless?: Carelessness, only?: string[]) => {
  const report = await runAgentKit({
    agent: (task) => plainAgent(task, careless),
    only,
    patienceMs: careless === 'never comes to an end' ? 50 : 10_000,
  });
  expect(report.results.length).toBeGreaterThan(0);
  return report.results.filter(({ outcome }) => outcome !== 'pass');
};

test('a careful agent of a hundred lines passes the whole kit', async () => {
  expect((await failuresOf()).map(({ name, reason }) => `${name}: ${reason}`)).toEqual([]);
});

describe('the kit finds an agent that', () => {
  test.each(Object.entries(found) as [Carelessness, string[]][])('%s', async (careless, scenarios) => {
    const failed = await failuresOf(careless, scenarios);
    expect(failed.map(({ name }) => name)).toEqual(expect.arrayContaining(scenarios));
    for (const { reason } of failed) expect(reason).toMatch(/\S/);
  });
});
