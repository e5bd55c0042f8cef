// Before the first release only: throws the migrations away and writes one from the tables as they are now.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

rmSync('lib/db/migrations', { recursive: true, force: true });
mkdirSync('lib/db/migrations', { recursive: true });
execFileSync('node_modules/.bin/drizzle-kit', ['generate', '--name', 'first'], { stdio: 'inherit' });
const file = readdirSync('lib/db/migrations').find((name) => name.endsWith('.sql'));
const path = `lib/db/migrations/${file}`;
writeFileSync(
  path,
  `CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint\nCREATE EXTENSION IF NOT EXISTS unaccent;--> statement-breakpoint\n${readFileSync(path, 'utf8')}`,
);
