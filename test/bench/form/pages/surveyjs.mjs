/** SurveyJS: a radio group a question, points as values, the total as an expression; all on one page. */
/* global QUESTIONS, document */
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.css';
import { renderSurvey } from 'survey-js-ui';

const names = QUESTIONS.map((_, i) => `q${i}`);
const survey = new Model({
  showQuestionNumbers: false,
  elements: [
    {
      type: 'expression',
      name: 'total',
      title: 'Điểm',
      expression: `sum(${names.map((name) => `{${name}}`).join(', ')})`,
    },
    ...QUESTIONS.map(({ id, title, options }, i) => ({
      type: 'radiogroup',
      name: names[i],
      title: `${id} ${title}`,
      choices: options.map(({ text, points }) => ({ value: points, text: `${text} (${points} điểm)` })),
    })),
  ],
});
const style = document.createElement('style');
style.textContent = '.sd-row:has([data-name=total]) { position: sticky; top: 0; z-index: 1 }';
const container = document.createElement('div');
document.body.append(style, container);
renderSurvey(survey, container);

const choice = (question, option) =>
  container.querySelector(`[data-name="${names[question]}"]`)?.querySelectorAll('label')[option];
const total = () => container.querySelector('[data-name="total"] .sd-expression')?.textContent;
globalThis.form = { choice, total };
