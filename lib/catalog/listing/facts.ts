import { isBoast } from '../text/boast';
import { cleanText } from '../text/clean';
import type { Fact } from './types';

const most = { facts: 60, name: 48, value: 300, text: 5000 };

/**
 * Splits a description into prose and stated facts. Facts are list lines `- Name: value`, plain lines `Name: value`,
 * or features joined by "|" (`name : value|name : value`), as merchants write them where the feed's schema has no field for them.
 */
export function factsOf(raw: string): { text: string; facts: Fact[] } {
  const facts: Fact[] = [];
  const prose: string[] = [];
  for (const line of cleanText(raw, most.text * 2, true).split('\n')) {
    const parts = line
      .split('|')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const read = parts.map(factIn).map((fact) => (fact && isBoast(`${fact.name}: ${fact.value}`) ? undefined : fact));
    // A line of features joined by "|" may have one or two without a colon; a sentence with a bar in it has mostly such.
    if (read.length && read.filter(Boolean).length * 2 > read.length) {
      read.forEach((fact, at) => {
        if (fact) addFact(facts, fact);
        else prose.push(parts[at] ?? '');
      });
    } else prose.push(line.replace(/^\s*(?:[-*•#>]+|\d+[.)])\s+/, '').replace(/\*\*|__|`/g, ''));
  }
  return { text: cleanText(prose.join(' '), most.text), facts: facts.slice(0, most.facts) };
}

function factIn(part: string): Fact | undefined {
  const listed = /^[-*•]\s+/.test(part);
  const bare = part.replace(/^[-*•]\s+/, '').replace(/\*\*|__/g, '');
  const found = /^([^:：]{2,48}?)\s*[:：]\s*(\S.*)$/s.exec(bare);
  if (!found) return undefined;
  const [, name = '', value = ''] = found;
  if (
    !/\p{L}/u.test(name) ||
    value.startsWith('//') ||
    (/\d$/.test(name) && /^\d/.test(value)) ||
    /[.!?]\s/.test(name) ||
    name.split(/\s+/).length > (listed ? 6 : 5)
  )
    return undefined;
  return { name: cleanText(name, most.name), value: cleanText(value, most.value) };
}

/** A name stated twice keeps both values, as "black, white". */
function addFact(facts: Fact[], fact: Fact): void {
  const same = facts.find((one) => one.name.toLowerCase() === fact.name.toLowerCase());
  if (!same) facts.push(fact);
  else if (!same.value.toLowerCase().split(', ').includes(fact.value.toLowerCase()))
    same.value = cleanText(`${same.value}, ${fact.value}`, most.value);
}

/** The first fact whose name is one of these, in any letter case. */
export function factNamed(facts: Fact[], names: RegExp): Fact | undefined {
  return facts.find((fact) => names.test(fact.name));
}
