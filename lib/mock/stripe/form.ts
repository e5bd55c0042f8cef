import { Refusal } from './refusal';

/** A request's parameters as Stripe nests them: `a[b]=1&c[]=2` → `{ a: { b: '1' }, c: ['2'] }`. */
export type Params = { [name: string]: ParamValue };
export type ParamValue = string | ParamValue[] | Params;

type Node = Map<string, string | Node>;

/** Reads `application/x-www-form-urlencoded` with brackets, as the stripe libraries write it. Throws Refusal on a key that cannot be nested. */
export function parseForm(text: string): Params {
  const root: Node = new Map();
  for (const [key, value] of new URLSearchParams(text)) {
    const path = pathOf(key);
    let node = root;
    for (const [i, step] of path.entries()) {
      const name = step === '' ? String(node.size) : step;
      const last = i === path.length - 1;
      const found = node.get(name);
      if (last) {
        if (found instanceof Map) throw notNested(key);
        node.set(name, value);
      } else if (found === undefined) {
        const child: Node = new Map();
        node.set(name, child);
        node = child;
      } else if (found instanceof Map) {
        node = found;
      } else {
        throw notNested(key);
      }
    }
  }
  return plain(root, true) as Params;
}

function pathOf(key: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(key);
  const steps = match?.[2] ? [...match[2].matchAll(/\[([^[\]]*)\]/g)].map((step) => step[1] ?? '') : [];
  const path = [match?.[1] ?? '', ...steps];
  if (!match || path.length > 8 || path.some((step) => step === '__proto__')) throw notNested(key);
  return path;
}

function plain(node: Node, top = false): ParamValue {
  const entries = [...node].map(([name, value]) => [name, value instanceof Map ? plain(value) : value] as const);
  const isList = !top && entries.every(([name], i) => name === String(i));
  return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

const notNested = (key: string) =>
  new Refusal(400, {
    type: 'invalid_request_error',
    message: `Invalid request: the parameter name ${JSON.stringify(key.slice(0, 80))} could not be read.`,
  });
