export { edition20250929, legacyProblems } from './edition';
