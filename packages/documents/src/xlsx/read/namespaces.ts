/** Resolves namespace prefixes: a declaration applies to its element and everything inside. */

export interface Namespaces {
  /** @param name - Of an attribute of the element that opens next. */
  readonly declare: (name: string, uri: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  /** @returns undefined for an undeclared prefix. */
  readonly of: (prefix: string) => string | undefined;
}

interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly around: Scope | undefined;
}

export function createNamespaces(): Namespaces {
  const scopes: (Scope | undefined)[] = [undefined];
  let next: Map<string, string> | undefined;
  return {
    declare(name, uri) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) return;
      next ??= new Map();
      next.set(name.slice('xmlns:'.length), uri);
    },
    open() {
      const around = scopes.at(-1);
      scopes.push(next ? { declared: next, around } : around);
      next = undefined;
    },
    close() {
      scopes.pop();
    },
    of(prefix) {
      for (let scope = scopes.at(-1); scope; scope = scope.around) {
        const uri = scope.declared.get(prefix);
        if (uri !== undefined) return uri;
      }
      return undefined;
    },
  };
}

/** Splits "x:row" at the colon; a name without one has an empty prefix. */
export function splitName(name: string): { readonly prefix: string; readonly local: string } {
  const colon = name.indexOf(':');
  return { prefix: name.slice(0, Math.max(colon, 0)), local: name.slice(colon + 1) };
}
