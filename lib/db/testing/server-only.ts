// `server-only` refuses to load outside a server bundle; tests are one.
export {};
