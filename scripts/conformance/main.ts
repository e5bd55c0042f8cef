import { writeFileSync } from 'node:fs';
import { printReport, type Report } from '../../lib/acp/conformance';
import { agentReport } from './agent';
import { readArguments, usage } from './arguments';
import { merchantReport } from './merchant';

function stop(error: unknown, more = ''): never {
  console.error(`${error instanceof Error ? error.message : String(error)}${more}`);
  process.exit(2);
}

/** Undefined: only the usage was asked for. */
async function reportFor(words: string[]): Promise<Report | undefined> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(words);
  } catch (error) {
    return stop(error, `\n\n${usage}`);
  }
  const onResult = ({ name, outcome }: Report['results'][number]) =>
    'verbose' in asked && asked.verbose ? console.log(`${outcome.padEnd(8)}${name}`) : undefined;
  if (asked.kit === 'none') return undefined;
  const report = await (asked.kit === 'agent' ? agentReport(asked, onResult) : merchantReport(asked, onResult)).catch(stop);
  if (!report.results.length) stop('No rule has that name.');
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(report, null, 2)}\n`);
  return report;
}

const report = await reportFor(process.argv.slice(2));
console.log(report ? printReport(report) : usage);
process.exit(report?.conforms === false ? 1 : 0);
