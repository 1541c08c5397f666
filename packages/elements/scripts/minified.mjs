/** The last step before a browser, the same for what ships and for what is measured. */
import { minify } from 'terser';

/** @param {string} code a module @returns {Promise<string>} */
export async function minified(code) {
  const { code: small } = await minify(code, {
    module: true,
    ecma: 2022,
    compress: { passes: 3, unsafe_arrows: true },
    format: { comments: false },
  });
  return small;
}
