/** The self-assessment with everything it does besides: stars, minimums, the way to the next star, notes, files, drafts. */
/* global document */
import '@ocop-kit/elements/define/ocop-self-assessment';

const served = document.querySelector('ocop-self-assessment');
const element = served ?? document.createElement('ocop-self-assessment');
element.set = 1;
element.layout = 'all';
if (!served) document.body.append(element);

const criteria = () => element.shadowRoot?.querySelectorAll('ocop-criterion');
const choice = (question, option) =>
  criteria()?.[question]?.shadowRoot?.querySelectorAll('.options label')[option];
const total = () => element.shadowRoot?.querySelector('.bar strong')?.textContent;
globalThis.form = { choice, total };
