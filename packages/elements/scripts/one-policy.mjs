/**
 * For files that stand alone, several of which may stand on one page: each holds Lit, and each Lit would make the Trusted
 * Types policy `lit-html`, which a page that allows it allows once. The first makes it, and the others take that one, by
 * a symbol on the window; a name it does not get.
 */
import { readFile } from 'node:fs/promises';

const MADE = 's.createPolicy("lit-html",{createHTML:t=>t})';
const KEY = 'Symbol.for("ocop-kit.lit-html")';
const SHARED = `(t[${KEY}]??Object.defineProperty(t,${KEY},{value:${MADE}})[${KEY}])`;

export const onePolicy = {
  name: 'one-policy',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lit-html[\\/]lit-html\.js$/ }, async ({ path }) => {
      const [before, after, ...more] = (await readFile(path, 'utf8')).split(MADE);
      if (after === undefined || more.length > 0)
        throw new Error(`${path} makes its Trusted Types policy in another way than one-policy.mjs knows`);
      return { contents: before + SHARED + after };
    });
  },
};
