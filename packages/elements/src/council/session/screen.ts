/** The whole screen: where one is, the page, and what can be done with the session from everywhere. */
import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../shared/templates/button.js';
import { renderAttendance } from './attendance-view.js';
import { renderBallots } from './ballots-view.js';
import { renderCouncil } from './council-view.js';
import { renderEnd } from './end-view.js';
import { renderProduct } from './product-view.js';
import { PAGES, type Page } from './session-desk.js';
import { renderSetup } from './setup-view.js';
import { renderStart } from './start-view.js';
import type { OpenView, SessionView } from './session-view.js';

const DRAW: Readonly<Record<Page, (view: OpenView) => TemplateResult | typeof nothing>> = {
  council: renderCouncil,
  attendance: renderAttendance,
  ballots: renderBallots,
  product: renderProduct,
  end: renderEnd,
};

export function renderScreen(view: SessionView & { readonly isPractice: boolean }): TemplateResult {
  const { desk, t, isPractice } = view;
  const { session, opening } = desk;
  return html`<div
    class="desk"
    @dragover=${allowDrop}
    @drop=${(event: DragEvent) => void takeDropped(event, view)}
  >
    ${isPractice ? html`<p class="practice">${t('practice')}</p>` : nothing}
    ${session && !opening ? renderPages(view) : nothing}
    ${desk.fault === undefined ? nothing : html`<p class="callout fault" role="alert" tabindex="-1">${desk.fault}</p>`}
    <div class="page">
      ${opening ? renderSetup({ ...view, draft: opening }) : session ? DRAW[desk.page]({ ...view, session }) : renderStart(view)}
    </div>
    ${renderReports(view)}
    ${session && !opening ? renderFoot(view) : html`<p role="status" class="unseen">${desk.notice}</p>`}
  </div>`;
}

function renderPages({ desk, t }: SessionView): TemplateResult {
  return html`<nav class="pages band" aria-label=${t('pages')}>
    <ol>
      ${PAGES.map(
        (page) =>
          html`<li>
            <button
              type="button"
              aria-current=${desk.page === page ? 'step' : nothing}
              @click=${() => {
                desk.goTo(page);
              }}
            >
              ${t(`page-${page}`)}
            </button>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** What became of all files, in one line. */
function reportsText({ desk: { reports }, t }: SessionView): string {
  const parts = (['whole', 'part', 'none'] as const).flatMap((fate) => {
    const count = reports.filter((one) => one.fate === fate).length;
    return count > 0 ? [t(`reports-${fate}`, { count })] : [];
  });
  const text = parts.join(', ');
  return `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}.`;
}

function renderReports(view: SessionView): TemplateResult | typeof nothing {
  const { desk, t } = view;
  if (desk.reports.length === 0) return nothing;
  return html`<section class="reports" tabindex="-1" aria-label=${t('reports')}>
    <h3>${t('reports')}</h3>
    ${desk.reports.length > 1 ? html`<p><b>${reportsText(view)}</b></p>` : nothing}
    <ul>
      ${desk.reports.map(
        ({ name, text, refused, fate }) =>
          html`<li class=${fate}>
            <b>${name}</b>: ${text}
            ${
              refused.length > 0
                ? html`<ul>
                    ${refused.map((why) => html`<li>${why}</li>`)}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
  </section>`;
}

function renderFoot({ desk, t }: SessionView): TemplateResult {
  const { session, undoable, isSaved } = desk;
  const { isUnkept } = desk.keeper;
  const { head } = desk.papers;
  const { ballots = [] } = session ?? {};
  const again = ballots.filter(({ round }) => round > 1).length;
  const count = ballots.length;
  const cast = again === 0 ? t('cast', { count }) : t('cast-again', { count, again });
  const seal =
    head === undefined ? cast : `${cast} · ${t('sealed', { head: `${head.slice(0, 4)}…${head.slice(-4)}` })}`;
  const kept = !desk.keeps
    ? [t('not-asked'), ...(isSaved ? [] : [t('unsaved')])]
    : isUnkept
      ? [t('not-kept')]
      : [t('kept-here'), ...(isSaved ? [] : [t('unsaved')])];
  return html`<div class="foot">
    <p class="hint">
      ${[seal, ...kept].join(' · ')}
      <span role="status" class="notice" tabindex="-1">${desk.notice}</span>
    </p>
    <p class="buttons">
      ${button(t('leave'), () => void desk.leave(), 'link')}
      ${
        undoable === undefined
          ? nothing
          : button(t('undo-what', { what: undoable }), () => {
              desk.undo();
            })
      }
      ${button(
        t('save'),
        () => {
          desk.save();
        },
        isSaved ? '' : 'primary',
      )}
    </p>
  </div>`;
}

function allowDrop(event: DragEvent): void {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
}

async function takeDropped(event: DragEvent, { desk }: SessionView): Promise<void> {
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  event.preventDefault();
  await desk.takeFiles(files);
}
