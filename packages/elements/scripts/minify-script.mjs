/** The last step before a browser, the same for what ships and for what is measured. */
import { minify } from 'terser';

/**
 * @param {string} code
 * @param {{ module?: boolean }} [options] `module: false` for a classic script
 * @returns {Promise<string>}
 */
export async function minifyScript(code, { module = true } = {}) {
  const { code: small } = await minify(code, {
    module,
    ecma: 2022,
    // No getter of ours is read for what it does, and nothing asks how many parameters a function has.
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
    format: { comments: false },
  });
  return [...noticesIn(code), small].join('\n');
}

/** What stands behind an exclamation mark is the licence of somebody's data, and travels with it. */
const noticesIn = (code) => new Set(code.match(/\/\*!.*\*\//g));
