/** Lets work under one name be done one after the other, in the order it was asked for. */
export type InTurn = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export function inTurns(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
    const settled = mine
      .catch(() => undefined)
      .then(() => {
        if (last.get(name) === settled) last.delete(name);
      });
    last.set(name, settled);
    return mine;
  };
}
