/** The least there is: the questions as HTML, no library at all. What a browser takes for that, no form goes below. */
/* global QUESTIONS, document, addEventListener */
const radio = (question, { text, points }) =>
  `<label style="display: block; padding: 0.5em"><input type="radio" name="q${question}" value="${points}"> ${text} (${points} điểm)</label>`;

document.body.innerHTML = `<output style="position: sticky; top: 0; background: #fff; font-weight: bold">0 điểm</output>${QUESTIONS.map(
  ({ id, title, options }, i) =>
    `<fieldset><legend>${id} ${title}</legend>${options.map((option) => radio(i, option)).join('')}</fieldset>`,
).join('')}`;

addEventListener('change', () => {
  const picked = [...document.querySelectorAll('input:checked')];
  document.querySelector('output').textContent =
    `${picked.reduce((sum, { value }) => sum + Number(value), 0)} điểm`;
});

const choice = (question, option) =>
  document.querySelectorAll('fieldset')[question]?.querySelectorAll('label')[option];
const total = () => document.querySelector('output')?.textContent;
globalThis.form = { choice, total };
