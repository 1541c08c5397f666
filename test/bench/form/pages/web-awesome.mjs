/** Web Awesome's radio groups in its default theme, put on the page by lit-html, which Web Awesome brings anyway. */
/* global QUESTIONS, document */
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/styles/webawesome.css';
import { html, render } from 'lit';

const picks = QUESTIONS.map(() => 0);

render(
  html`<output style="position: sticky; top: 0; background: #fff; z-index: 1">0 điểm</output> ${QUESTIONS.map(
      ({ id, title, options }, i) =>
        html`<wa-radio-group
          label="${id} ${title}"
          @change=${({ currentTarget }) => {
            picks[i] = options[Number(currentTarget.value)].points;
            const sum = picks.reduce((before, points) => before + points, 0);
            document.querySelector('output').textContent = `${sum} điểm`;
          }}
        >
          ${options.map(({ text, points }, j) => html`<wa-radio value=${j}>${text} (${points} điểm)</wa-radio>`)}
        </wa-radio-group>`,
    )}`,
  document.body,
);

const choice = (question, option) => {
  const radio = document.querySelectorAll('wa-radio-group')[question]?.querySelectorAll('wa-radio')[option];
  return radio?.shadowRoot?.firstElementChild ? radio : undefined;
};
const total = () => document.querySelector('output')?.textContent;
globalThis.form = { choice, total };
