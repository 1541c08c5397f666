/**
 * What `ocop-static.css` holds: the styles of the form, its criteria and the scorecard for the markup of `@ocop-kit/elements/static`, so that it looks
 * like the elements. Made from the elements' own styles, so that both are one.
 */
import { transform } from 'esbuild';
import { styles } from './element-styles.mjs';
import { scopeStyles } from './scope-styles.mjs';

const FORM = '.ocop-static';
const SCORECARD = '.ocop-scorecard';
const LIST = '.ocop-static-list';
const CRITERION = `${FORM} .criterion`;
/** Until the element is defined its shadow root has no styles for the host. */
const HOST = 'ocop-self-assessment:not(:defined)';

export async function staticCss() {
  const { form, criterion, scorecard, own } = styles;
  return forOlderPhones(
    [
      scopeStyles(form.replaceAll('ocop-criterion', '.criterion'), { under: FORM, host: HOST }),
      scopeStyles(criterion, { under: CRITERION, host: CRITERION }),
      scopeStyles(scorecard, { under: SCORECARD, host: SCORECARD }),
      own,
    ].join('\n'),
  );
}

/** What `ocop-static-list.css` holds: the styles of the cards of `<ocop-product-list>`; a page with a form alone loads none of them. */
export const staticListCss = () =>
  forOlderPhones(scopeStyles(styles.list, { under: LIST, host: LIST }) + styles.listHeading);

/** Older phones know no nesting and no `inset`; esbuild writes what they know. */
async function forOlderPhones(css) {
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target: ['chrome80', 'firefox78', 'safari14'],
  });
  return code;
}
