/** What is asked for and nothing else: native radios in one Lit element. */
/* global QUESTIONS, document, customElements */
import { css, html, LitElement } from 'lit';

class MinimalForm extends LitElement {
  static properties = { picks: { state: true } };
  static styles = css`
    :host {
      display: block;
      font-family: sans-serif;
    }
    output {
      position: sticky;
      top: 0;
      background: #fff;
      font-weight: bold;
    }
    label {
      display: block;
      padding: 0.5em;
    }
  `;

  constructor() {
    super();
    this.picks = {};
  }

  render() {
    const total = QUESTIONS.reduce((sum, { options }, i) => sum + (options[this.picks[i]]?.points ?? 0), 0);
    return html`<output>${total} điểm</output>${QUESTIONS.map((question, i) => this.question(question, i))}`;
  }

  question({ id, title, options }, i) {
    return html`<fieldset>
      <legend>${id} ${title}</legend>
      ${options.map(
        ({ text, points }, j) =>
          html`<label>
            <input
              type="radio"
              name="q${i}"
              .checked=${this.picks[i] === j}
              @change=${() => {
                this.picks = { ...this.picks, [i]: j };
              }}
            />
            ${text} (${points} điểm)
          </label>`,
      )}
    </fieldset>`;
  }
}

customElements.define('minimal-form', MinimalForm);
const element = document.createElement('minimal-form');
document.body.append(element);

const choice = (question, option) =>
  element.shadowRoot?.querySelectorAll('fieldset')[question]?.querySelectorAll('label')[option];
const total = () => element.shadowRoot?.querySelector('output')?.textContent;
globalThis.form = { choice, total };
