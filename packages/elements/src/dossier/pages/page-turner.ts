/** The open page of a dossier: what it remembers, where it leads, and what it writes into the sheet. */
import type { Assessment, FormTemplate } from '@ocop-kit/engine/schema';
import { textIn } from '@ocop-kit/engine';
import {
  readDossierField,
  setDossierFields,
  takeOverEntity,
  type FieldPath,
} from '../../form/dossier-fields.js';
import type { FormState } from '../../form/form-state.js';
import type { DossierHost } from '../dossier-host.js';
import { CommuneFinder } from './commune-finder.js';
import {
  findPage,
  listOpenFields,
  listPages,
  nextOpenPage,
  pageNumber,
  type DossierPage,
  type PageChoice,
} from './page-list.js';
import { PageState } from './page-state.js';
import { createPageTexts } from './page-texts.js';
import type { PagePaper, PageView } from './page-view.js';
import { renderPage } from './render-page.js';

export interface ShownPage {
  readonly state: FormState;
  readonly lang: string;
  readonly disabled: boolean;
  readonly choice: PageChoice;
  readonly papers: NonNullable<FormTemplate['papers']>;
}

export class PageTurner {
  #page: PageState | undefined;
  /** The sheet whose page is open. */
  #of: string | undefined;
  /** By field of that sheet: what could not stand there. */
  #typed = new Map<FieldPath, string>();
  /** Whether the person goes from one open page to the next, instead of changing one from the list. */
  #isInFlow = false;
  readonly #communes: CommuneFinder;

  constructor(private readonly host: DossierHost) {
    this.#communes = new CommuneFinder(this.#redraw);
  }

  /** Leads through the pages that still ask something. @param page the first of them */
  begin(page: number): void {
    this.#isInFlow = true;
    this.host.goTo(page);
  }

  /** @returns undefined where no page is open */
  render(shown: ShownPage): unknown {
    const { state, choice } = shown;
    const { draft, position } = state;
    const page = position > 0 ? findPage(draft.assessment, position, choice) : undefined;
    if (!page) {
      this.#page = undefined;
      this.#isInFlow = false;
      return undefined;
    }
    return this.#render(shown, this.#open(page, draft.id, draft.assessment));
  }

  #open(page: DossierPage, id: string, assessment: Assessment): PageState {
    if (this.#of !== id) this.#typed = new Map();
    if (this.#page?.page.id !== page.id || this.#of !== id) {
      this.#page = new PageState(page, this.#typed, assessment, !this.#isInFlow);
      this.#communes.clear();
      this.#communes.isChanging = false;
    }
    this.#of = id;
    return this.#page;
  }

  #render(shown: ShownPage, page: PageState): unknown {
    const { host } = this;
    const { state, lang, disabled, choice } = shown;
    const { set, draft } = state;
    const { assessment } = draft;
    const texts = createPageTexts(lang, set);
    const view: PageView = {
      tools: host.tools,
      texts,
      set,
      assessment,
      disabled,
      state: page,
      communes: this.#communes,
      papers: shown.papers.map((paper) => describePaper(paper, assessment, lang)),
      write: (values) => {
        host.changeSheet((now, time) => setDossierFields(now, values, time));
      },
      type: (field, text) => {
        page.type(field, text);
      },
      redraw: this.#redraw,
      focus: (selector) => void host.focus(selector),
      leave: (field) => {
        page.leave(field, texts);
        page.faults = page.faults.length > 0 ? page.check(this.#assessment(assessment), texts) : [];
        this.#redraw();
      },
    };
    return renderPage(view, {
      left: this.#countLeft(assessment, page, choice),
      keeps: host.keeps(),
      known: this.#knownEntity(assessment, page),
      reuse: () => {
        const known = host.lastEntity();
        this.#typed.clear();
        if (known) host.changeSheet((now, time) => takeOverEntity(now, known, time));
      },
      askAll: () => {
        page.askAll();
        this.#redraw();
      },
      next: () => {
        this.#leave(view, choice);
      },
      back: () => {
        host.goTo(0);
      },
    });
  }

  /** The sheet as it stands now: a handler may run long after its page was drawn. */
  #assessment(drawn: Assessment): Assessment {
    return this.host.state()?.draft.assessment ?? drawn;
  }

  #leave(view: PageView, choice: PageChoice): void {
    const { state: page, texts } = view;
    const { host } = this;
    page.faults = page.check(this.#assessment(view.assessment), texts);
    if (page.faults.length > 0) {
      void host.focus('.dossier .errors');
      return;
    }
    const next =
      this.#isInFlow && nextOpenPage(this.#assessment(view.assessment), pageNumber(page.page.id), choice);
    host.goTo(next ? pageNumber(next.id) : 0);
  }

  /** How many pages of the way are still to come, with the open one. */
  #countLeft(assessment: Assessment, { page }: PageState, choice: PageChoice): number {
    if (!this.#isInFlow) return 0;
    const here = pageNumber(page.id);
    const after = listPages(assessment, choice).filter(
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

  readonly #redraw = (): void => {
    void this.host.requestUpdate();
  };
}

function describePaper(
  { id, title, evidence }: NonNullable<FormTemplate['papers']>[number],
  { criteria }: Assessment,
  lang: string,
): PagePaper {
  const attached = Object.values(criteria).flatMap((about) => about.evidence ?? []);
  return {
    id,
    title: textIn(title, lang),
    isAttached: attached.some(({ kind }) => kind !== undefined && evidence.includes(kind)),
  };
}
