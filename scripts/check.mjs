// npm run check: the fast part of the tests. Format, lint, types, unit and contract.
import { needNode } from './setup/node.mjs';
import { startPostgres } from './setup/postgres.mjs';
import { installPackages, run } from './setup/run.mjs';

await needNode();
installPackages();
run('biome', ['ci', '--error-on-warnings', '.']);
run('next', ['typegen']);
run('tsc', ['--noEmit']);
const postgres = await startPostgres();
const code = run('vitest', ['run', '--reporter=default', '--reporter=json', '--outputFile.json=.cache/tests/unit.json'], {
  soft: true,
  env: postgres ? { TEST_DATABASE_URL: postgres.url } : {},
});
postgres?.stop();
process.exit(code);
