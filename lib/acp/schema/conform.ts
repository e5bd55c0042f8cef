import type { ValidateFunction } from 'ajv/dist/2020';
import { pruningSchemas, refOf, type SchemaName } from './validate';

const compiled = new Map<SchemaName, ValidateFunction>();

/**
 * A copy of what was read leniently that may be sent strictly: unknown members and members of the wrong shape are left out. Undefined when
 * something required is missing or wrong.
 */
export function conform<Shape>(name: SchemaName, value: unknown): Shape | undefined {
  const copy = structuredClone(value);
  const validate = compiled.get(name) ?? pruningSchemas().compile({ $ref: refOf(name) });
  compiled.set(name, validate);
  for (let round = 0; round < 20; round++) {
    if (validate(copy)) return copy as Shape;
    const path = validate.errors?.[0]?.instancePath ?? '';
    if (path === '' || !removeAt(copy, path.slice(1).split('/').map(stepOf))) return undefined;
  }
  return undefined;
}

/** RFC 6901. */
const stepOf = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

function removeAt(value: unknown, path: string[]): boolean {
  const [step, ...rest] = path;
  if (value === null || typeof value !== 'object' || step === undefined) return false;
  if (rest.length) return removeAt((value as Record<string, unknown>)[step], rest);
  if (Array.isArray(value)) value.splice(Number(step), 1);
  else delete (value as Record<string, unknown>)[step];
  return true;
}
