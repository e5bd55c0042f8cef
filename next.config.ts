import type { NextConfig } from 'next';

const config: NextConfig = {
  // Several builds of one checkout (tests, a second demo) must not share a folder.
  distDir: process.env.AISLE_DIST ?? '.next',
  // Types are a test of their own (npm run check); a first start does not wait for them.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  turbopack: { root: import.meta.dirname },
  // An action's arguments can hold an address; they are nobody's business in a log.
  logging: { serverFunctions: false },
};

export default config;
