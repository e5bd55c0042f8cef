import type { Line, Switch } from '@/lib/studio/types';

export type Scenario = { name: string; what: string; set: (lines: Line[]) => Switch[] };

const merchants = (lines: Line[]) => lines.filter(({ to }) => to.startsWith('merchant:'));
const to = (lines: Line[], from: Line['from'], party: Line['to']) => lines.filter((line) => line.from === from && line.to === party);
const every = (lines: Line[], fault: Switch['fault'], times: Switch['times'] = null, only: Switch['only'] = 'every'): Switch[] =>
  lines.map(({ id }) => ({ line: id, fault, only, times }));

/** What a presenter shows again and again: what goes wrong, and what the shopper should see of it. */
export const scenarios: Scenario[] = [
  {
    name: 'The answer to Pay is lost',
    what: 'The merchant takes the order, and its answer never comes. The shopper is told that we keep asking; the order appears, charged once.',
    set: (lines) => every(merchants(lines), 'lost_answer', 2, 'complete'),
  },
  {
    name: 'Merchants are slow',
    what: 'Every answer comes six seconds late. The words under the button change as time passes.',
    set: (lines) => every(merchants(lines), 'slow'),
  },
  {
    name: 'Merchants are down',
    what: 'No connection. Nothing is charged, and everything that was typed is kept.',
    set: (lines) => every(merchants(lines), 'unreachable'),
  },
  {
    name: 'A proxy answers for the merchants',
    what: '502 with HTML where JSON should be.',
    set: (lines) => every(merchants(lines), 'html'),
  },
  {
    name: 'The payment provider is down',
    what: 'No token can be made. The shopper is told before anything is agreed to.',
    set: (lines) => every(to(lines, 'agent', 'provider'), 'unreachable'),
  },
  {
    name: 'The model fails once',
    what: 'The next answer breaks off. What was said is kept, and the shopper can ask again.',
    set: (lines) => every(to(lines, 'agent', 'model'), 'error', 1),
  },
  {
    name: 'Order events do not arrive',
    what: 'What merchants tell is refused with 500; they try again later, and the order catches up when this is turned off.',
    set: (lines) => every(to(lines, 'merchant:all', 'agent'), 'error'),
  },
];
