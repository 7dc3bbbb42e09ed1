/** The same object with some methods in place of its own. Stores are objects of classes, whose methods a spread would lose. */
export function overrideMethods<T extends object>(store: T, methods: Partial<T>): T {
  return new Proxy(store, {
    get(target, name) {
      const own: unknown = Reflect.get(methods, name);
      if (own !== undefined) return own;
      const inherited: unknown = Reflect.get(target, name, target);
      return typeof inherited === 'function' ? inherited.bind(target) : inherited;
    },
  });
}
