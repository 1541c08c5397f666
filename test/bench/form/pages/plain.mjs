/** The least there is: the questions as HTML, no library at all. What a browser takes for that, no form goes below. */
/* global QUESTIONS, document, addEventListener */
import { plainMarkup } from '../plain-markup.mjs';

// A server may have written them already.
if (!document.querySelector('fieldset')) document.body.innerHTML = plainMarkup(QUESTIONS);

addEventListener('change', () => {
  const picked = [...document.querySelectorAll('input:checked')];
  document.querySelector('output').textContent =
    `${picked.reduce((sum, { value }) => sum + Number(value), 0)} điểm`;
});

const choice = (question, option) =>
  document.querySelectorAll('fieldset')[question]?.querySelectorAll('label')[option];
const total = () => document.querySelector('output')?.textContent;
globalThis.form = { choice, total };
