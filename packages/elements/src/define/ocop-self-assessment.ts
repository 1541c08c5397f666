/** Registers `<ocop-self-assessment>` and the criteria it is made of. */
import { define } from '../shared/element.js';
import { afterPaint } from '../shared/after-paint.js';
import { OcopSelfAssessment } from '../components/ocop-self-assessment/ocop-self-assessment.js';
import './ocop-criterion.js';

const register = (): void => {
  define('ocop-self-assessment', OcopSelfAssessment);
};
/** There is none where pages are written on a server. */
const { document: page } = globalThis as Partial<typeof globalThis>;
// What a server has written is seen before the element is heard of: on a slow phone that takes as long as the page.
if (page?.querySelector('ocop-self-assessment > [data-ocop-static]')) afterPaint(register);
else register();
export { OcopSelfAssessment };
