import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { openApi } from '..';

type Door = (request: Request) => Promise<Response>;
type Json = Record<string, unknown>;
type Described = { responses: Record<string, { content?: Json; headers?: Json }> };
export type Document = { paths: Record<string, Record<string, Described>>; components: { schemas: Json } };

/** The document as it goes over the wire. */
export const document = JSON.parse(JSON.stringify(openApi('http://localhost:3000'))) as Document;

const ajv = addFormats(new Ajv2020({ strict: false, allErrors: true }));
const at = 'https://described.example/openapi.json';
ajv.addSchema({ $id: at, components: document.components });

const compiled = new Map<string, ValidateFunction>();

function validatorOf(schema: { $ref?: string }): ValidateFunction {
  const name = JSON.stringify(schema);
  const known = compiled.get(name);
  const validate = known ?? ajv.compile(schema.$ref ? { $ref: `${at}${schema.$ref}` } : schema);
  compiled.set(name, validate);
  return validate;
}

/** Where in the document a path is described. A path with fewer names for parts wins: `/feeds/{id}/products` over `/feeds/{id}/{file}`. */
export function templateOf(pathname: string): string | undefined {
  return Object.keys(document.paths)
    .filter((template) => new RegExp(`^${template.replace(/[.]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`).test(pathname))
    .sort((a, b) => (a.match(/\{/g) ?? []).length - (b.match(/\{/g) ?? []).length)[0];
}

/** What an answer has that the document does not describe. `pathname`: where the document has it, when the door is mounted elsewhere. */
export async function undescribed(request: Request, response: Response, pathname = new URL(request.url).pathname): Promise<string[]> {
  const template = templateOf(pathname);
  const where = `${request.method} ${template ?? pathname} ${response.status}`;
  const described = document.paths[template ?? '']?.[request.method.toLowerCase()]?.responses[response.status];
  // Any method that is not described is refused.
  if (!described && template && response.status === 405 && !document.paths[template]?.[request.method.toLowerCase()]) return [];
  if (!described) return [`${where} is not described`];
  const told = Object.keys(described.headers ?? {}).map((name) => name.toLowerCase());
  const silent = ['retry-after', 'idempotency-key', 'idempotent-replayed', 'request-id', 'allow', 'www-authenticate'].filter(
    (name) => response.headers.has(name) && !told.includes(name),
  );
  const text = await response.clone().text();
  if (!described.content) return text ? [`${where} has a body`] : [];
  const media = described.content['application/json'] as { schema?: { $ref?: string } } | undefined;
  const validate = validatorOf(media?.schema ?? {});
  const problems = validate(JSON.parse(text))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  return [...silent.map((name) => `the header ${name}`), ...problems].map((problem) => `${where}: ${problem}`);
}

/** The door, with every answer held against the document; `problems` fills up with what is not in it. */
export function describedDoor(door: Door, problems: string[], path = (pathname: string) => pathname): Door {
  return async (request) => {
    const response = await door(request.clone());
    problems.push(...(await undescribed(request, response, path(new URL(request.url).pathname))));
    return response;
  };
}
