/**
 * The one kind of opening through which parties meet: a request goes in, an answer comes out.
 * The bundled stand-ins are doors; so is the global `fetch`, once a base URL is put in front of it.
 */
export type Door = (request: Request) => Promise<Response>;

/** A door as the `fetch` that client libraries expect. */
export function fetchThrough(door: Door): typeof fetch {
  return (input, init) => door(new Request(input, init));
}
