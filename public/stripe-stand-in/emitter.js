/** Listeners of one element or group. `chained(self)` gives Stripe's on, off and once, which return the thing they were called on. */
export function emitter() {
  const heard = new Map();
  const add = (name, fn) => heard.set(name, [...(heard.get(name) ?? []), fn]);
  const remove = (name, fn) => heard.set(name, fn ? (heard.get(name) ?? []).filter((one) => one !== fn && one.first !== fn) : []);
  const addOnce = (name, fn) => {
    const once = (event) => {
      remove(name, once);
      fn(event);
    };
    once.first = fn;
    add(name, once);
  };
  const emit = (name, event) => {
    for (const fn of heard.get(name) ?? []) fn(event);
  };
  const returning = (verb, self) => (name, fn) => {
    verb(name, fn);
    return self();
  };
  const chained = (self) => ({ on: returning(add, self), off: returning(remove, self), once: returning(addOnce, self) });
  return { emit, chained };
}
