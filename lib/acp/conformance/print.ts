import type { Report, ReportedExchange, Result } from './report';

const marks = { pass: 'pass', fail: 'FAIL', skipped: 'skip' } as const;

/** The report as a table for people, then every failure with its exchange, then the sum. */
export function printReport(report: Report): string {
  const widest = Math.max(4, ...report.results.map(({ name }) => name.length));
  const rows = report.results.map((result) => {
    const { name, level, outcome, clause, reason } = result;
    const told = outcome === 'pass' ? '' : `\n${' '.repeat(8)}${reason ?? ''}`;
    return `${marks[outcome].padEnd(6)}${level.padEnd(8)}${name.padEnd(widest + 2)}${clause}${told}`;
  });
  const head = `${'how'.padEnd(6)}${'level'.padEnd(8)}${(report.kit === 'merchant' ? 'rule' : 'scenario').padEnd(widest + 2)}clause`;
  const failures = report.results.flatMap((result) =>
    result.exchange ? [`\n${result.name}: ${result.reason}\n${shown(result.exchange)}`] : [],
  );
  const title = `ACP ${report.version}, ${report.kit} kit, against ${report.target}`;
  return [title, '', head, ...rows, ...failures, '', summed(report)].join('\n');
}

/** The sum in a sentence or two. */
export function summed({ results, exchanges, milliseconds, conforms }: Report): string {
  const count = (outcome: Result['outcome'], level?: Result['level']) =>
    results.filter((result) => result.outcome === outcome && (!level || result.level === level)).length;
  const counts = `${count('pass')} pass, ${count('fail', 'must')} MUST and ${count('fail', 'should')} SHOULD fail, ${count('skipped')} skipped`;
  return `${counts}; ${exchanges} exchanges in ${(milliseconds / 1000).toFixed(1)} s. ${conforms ? 'No MUST fails.' : 'It does not conform.'}`;
}

function shown({ request, answer }: ReportedExchange): string {
  const lines = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const sent = [
    `> ${request.method} ${request.url}`,
    ...lines(request.headers).map((line) => `> ${line}`),
    ...(request.body ? ['>', `> ${request.body}`] : []),
  ];
  const got = [`< ${answer.status}`, ...lines(answer.headers).map((line) => `< ${line}`), '<', `< ${answer.body}`];
  return [...sent, ...got].map((line) => `    ${line}`).join('\n');
}
