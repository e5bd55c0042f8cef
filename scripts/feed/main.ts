import { type Asked, readArguments, usage } from './arguments';
import { Refused, runFeed } from './run';

function stop(error: unknown, more = ''): never {
  if (error instanceof Refused) process.exit(1);
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  console.error(`${error instanceof Error ? error.message : String(error)}${cause}${more}`);
  process.exit(2);
}

let asked: Asked | undefined;
try {
  asked = readArguments(process.argv.slice(2), process.env.PORT);
} catch (error) {
  stop(error, `\n\n${usage}`);
}
if (asked) await runFeed(asked, (request) => fetch(request), console.log).catch(stop);
else console.log(usage);
