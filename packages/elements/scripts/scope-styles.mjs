/** Styles of a shadow root as styles of a page: every selector under a class, and `:host` as the element while no script has defined it. */

/**
 * Our own styles only: no rule in a rule, no brace in a string.
 *
 * @param {string} css styles as they stand in a shadow root
 * @param {{ under: string, host: string }} scope `under` comes before every selector, `host` in place of `:host`
 * @returns {string}
 */
export function scopeStyles(css, scope) {
  return [...blocks(css.replace(/\/\*[^]*?\*\//g, ''))]
    .map(({ prelude, body }) =>
      /^@(media|supports|container)/.test(prelude)
        ? `${prelude}{${scopeStyles(body, scope)}}`
        : prelude.startsWith('@')
          ? `${prelude}{${body}}`
          : `${selectors(prelude)
              .map((selector) => scopeSelector(selector, scope))
              .join(',')}{${body}}`,
    )
    .join('\n');
}

function scopeSelector(selector, { under, host }) {
  if (!selector.startsWith(':host')) return `${under} ${selector}`;
  return selector.replace(/:host(?:\(((?:[^()]|\([^()]*\))*)\))?/, (_, condition = '') => host + condition);
}

function* blocks(css) {
  let start = 0;
  for (let at = css.indexOf('{'); at >= 0; at = css.indexOf('{', start)) {
    let depth = 1;
    let end = at + 1;
    for (; depth > 0; end++) depth += css[end] === '{' ? 1 : css[end] === '}' ? -1 : 0;
    yield { prelude: css.slice(start, at).trim(), body: css.slice(at + 1, end - 1) };
    start = end;
  }
}

/** Commas in brackets part no selectors. */
function selectors(prelude) {
  return prelude.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}
