/** The release this code speaks, and its versions as the two places of the protocol want them (digest §3). */
export const API_VERSION = '2026-04-17';
