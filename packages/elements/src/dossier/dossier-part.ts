/** The dossier of a sheet, as a person puts it together: fetched when somebody opens it. */
import type { Assessment } from '@ocop-kit/engine/schema';
import type { CSSResult } from 'lit';
import {
  readDossierField,
  setDossierFields,
  takeOverEntity,
  type FieldPath,
} from '../form/dossier-fields.js';
import type { FormState, FormStep } from '../form/form-state.js';
import { dossierStyles } from './dossier-styles.js';
import type { DossierTools } from './dossier-tools.js';
import { CommuneFinder } from './pages/commune-finder.js';
import {
  findPage,
  listOpenFields,
  listPages,
  nextOpenPage,
  pageNumber,
  type DossierPage,
  type PageChoice,
} from './pages/page-list.js';
import { PageState } from './pages/page-state.js';
import { createPageTexts } from './pages/page-texts.js';
import { confirmPapers } from './pages/papers-view.js';
import { renderPage } from './pages/render-page.js';
import type { PageView } from './pages/page-view.js';

/** What a dossier needs from whoever shows it: the form, or an element of its own. */
export interface DossierHost {
  readonly tools: DossierTools;
  readonly state: () => FormState | undefined;
  readonly changeSheet: (step: FormStep) => void;
  /** Opens a page by its number; 0 is the check-list. */
  readonly goTo: (page: number) => void;
  /** Leaves the dossier. */
  readonly leave: () => void;
  /** Whether what is typed is kept on this device. */
  readonly keeps: () => boolean;
  /** The entity of the latest other sheet of this device. */
  readonly lastEntity: () => Assessment['entity'] | undefined;
  /** Draws again; resolves once that is done. */
  readonly requestUpdate: () => Promise<unknown>;
}

/** What is shown each time the host draws. */
export interface ShownDossier {
  readonly state: FormState;
  readonly lang: string;
  /** Whether nothing may be changed. */
  readonly disabled: boolean;
}

/** Asked once it is known which papers a printed form lists. */
const PAPER_FIELDS: ReadonlySet<FieldPath> = new Set(['product.papers', 'product.otherPaper']);

export class DossierPart {
  readonly styles: CSSResult = dossierStyles;
  #page: PageState | undefined;
  /** The sheet whose page is open. */
  #of: string | undefined;
  /** Whether the person goes from one open page to the next, instead of changing one from the list. */
  #isInFlow = false;

  constructor(private readonly host: DossierHost) {}

  readonly #redraw = (): void => {
    void this.host.requestUpdate();
  };
  readonly #communes = new CommuneFinder(this.#redraw);
  readonly #choice: PageChoice = { isAsked: (field) => !PAPER_FIELDS.has(field) };

  render(shown: ShownDossier): unknown {
    const { draft, position } = shown.state;
    const page = position > 0 ? findPage(draft.assessment, position, this.#choice) : undefined;
    if (!page) {
      this.#page = undefined;
      return this.#renderList(shown);
    }
    return this.#renderPage(shown, this.#open(page, draft.id, draft.assessment));
  }

  #open(page: DossierPage, id: string, assessment: Assessment): PageState {
    if (this.#page?.page.id !== page.id || this.#of !== id)
      this.#page = new PageState(page, assessment, !this.#isInFlow);
    this.#of = id;
    return this.#page;
  }

  #renderPage(shown: ShownDossier, page: PageState): unknown {
    const { host } = this;
    const { set, draft } = shown.state;
    const { assessment } = draft;
    const texts = createPageTexts(shown.lang, set);
    const view: PageView = {
      tools: host.tools,
      texts,
      set,
      assessment,
      disabled: shown.disabled,
      state: page,
      communes: this.#communes,
      papers: [],
      write: (values) => {
        host.changeSheet((state, now) => setDossierFields(state, values, now));
      },
      type: (field, text) => {
        page.type(field, text);
      },
      redraw: this.#redraw,
      leave: (field) => {
        page.leave(field, texts);
        page.faults = page.faults.length > 0 ? page.check(this.#assessment(assessment), texts) : [];
        this.#redraw();
      },
    };
    return renderPage(view, {
      left: this.#countLeft(assessment, page),
      keeps: host.keeps(),
      known: this.#knownEntity(assessment, page),
      reuse: () => {
        const known = host.lastEntity();
        if (known) host.changeSheet((state, now) => takeOverEntity(state, known, now));
      },
      askAll: () => {
        page.askAll();
        this.#redraw();
      },
      next: (root) => {
        this.#leavePage(view, root);
      },
      back: () => {
        this.#isInFlow = false;
        host.goTo(0);
      },
    });
  }

  /** The sheet as it stands now: a handler may run long after its page was drawn. */
  #assessment(drawn: Assessment): Assessment {
    return this.host.state()?.draft.assessment ?? drawn;
  }

  #leavePage(view: PageView, root: ParentNode): void {
    const { state: page, texts } = view;
    const { host } = this;
    page.faults = page.check(this.#assessment(view.assessment), texts);
    if (page.faults.length > 0) {
      void host.requestUpdate().then(() => {
        root.querySelector<HTMLElement>('.dossier .errors')?.focus();
      });
      return;
    }
    const papers = page.page.fields.find(({ input }) => input.as === 'papers');
    if (papers && !view.disabled) confirmPapers(view, papers);
    const next =
      this.#isInFlow &&
      nextOpenPage(this.#assessment(view.assessment), pageNumber(page.page.id), this.#choice);
    if (!next) this.#isInFlow = false;
    host.goTo(next ? pageNumber(next.id) : 0);
  }

  /** How many pages of the way are still to come, with the open one. */
  #countLeft(assessment: Assessment, { page }: PageState): number {
    if (!this.#isInFlow) return 0;
    const here = pageNumber(page.id);
    const after = listPages(assessment, this.#choice).filter(
      (one) => pageNumber(one.id) > here && listOpenFields(assessment, one).length > 0,
    );
    return after.length + 1;
  }

  /** What an earlier sheet says of the entity, where this one says hardly more than its name. */
  #knownEntity(assessment: Assessment, { page }: PageState): Assessment['entity'] | undefined {
    const known = this.host.lastEntity();
    const name = readDossierField(assessment, 'entity.name');
    const isMeant = name === '' || name === undefined || name === known?.name;
    const hasMore = Object.keys(known ?? {}).length > Object.keys(assessment.entity).length;
    return page.id === 'entity' && isMeant && hasMore ? known : undefined;
  }

  /** Until there is a check-list: the pages, and the way through those that still ask something. */
  #renderList({ state: { set, draft }, lang }: ShownDossier): unknown {
    const { tools, goTo, leave } = this.host;
    const { html, button, nothing } = tools;
    const texts = createPageTexts(lang, set);
    const { t } = texts;
    const { assessment } = draft;
    const first = nextOpenPage(assessment, 0, this.#choice);
    return html`<section class="dossier" aria-labelledby="dossier-title">
      <h2 tabindex="-1" class="heading" id="dossier-title">${t('page-of-list')}</h2>
      <ul class="dossier-pages">
        ${listPages(assessment, this.#choice).map((page) => {
          const open = listOpenFields(assessment, page).length;
          return html`<li>
            ${button(
              t(`page-${page.id}`),
              () => {
                this.#isInFlow = false;
                goTo(pageNumber(page.id));
              },
              'link',
            )}
            <span class="hint">${open > 0 ? t('list-open', { count: open }) : t('list-done')}</span>
          </li>`;
        })}
      </ul>
      <div class="bar bottom-bar in-view dossier-bar">
        ${button(t('list-leave'), leave, 'step-back')}
        ${
          first
            ? button(
                t('list-fill'),
                () => {
                  this.#isInFlow = true;
                  goTo(pageNumber(first.id));
                },
                'primary',
              )
            : nothing
        }
      </div>
    </section>`;
  }
}

export default (host: DossierHost): DossierPart => new DossierPart(host);
