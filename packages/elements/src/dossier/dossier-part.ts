/** The dossier of a sheet, as a person puts it together: a check-list, and short pages for what its forms ask. Fetched when somebody opens it. */
import { dossier, type Dossier, type DossierRules } from '@ocop-kit/engine/dossier';
import type { CriteriaSet, RatingKind } from '@ocop-kit/engine';
import type { CSSResult } from 'lit';
import type { FormState } from '../form/form-state.js';
import { afterPaint } from '../shared/after-paint.js';
import { Attachments } from './check-list/attachments.js';
import { createListTexts, type ListTexts } from './check-list/list-texts.js';
import { renderList } from './check-list/list-view.js';
import { groupRows, listWaiting } from './check-list/rows.js';
import type { Notice } from './check-list/notice.js';
import { DossierDocuments } from './documents/dossier-documents.js';
import type { DossierHost } from './dossier-host.js';
import { DossierRulesSource, type LoadedRules } from './dossier-rules-source.js';
import { dossierStyles } from './dossier-styles.js';
import { fetchAhead } from './fetch-ahead.js';
import { OpenedArchives } from './opened/opened-archives.js';
import { askedFields } from './pages/asked-fields.js';
import { listPages, nextOpenPage, pageNumber, type PageChoice } from './pages/page-list.js';
import { createPageTexts } from './pages/page-texts.js';
import { PageTurner } from './pages/page-turner.js';

/** What is shown each time the host draws. */
export interface ShownDossier {
  readonly state: FormState;
  readonly lang: string;
  /** Whether nothing may be changed. */
  readonly disabled: boolean;
  /** Which time it is, where the host says so. */
  readonly kind?: RatingKind | undefined;
}

export class DossierPart {
  readonly styles: CSSResult = dossierStyles;
  readonly opened: OpenedArchives;
  readonly #notice: Notice = { text: '' };
  readonly #files: Attachments;
  readonly #documents: DossierDocuments;
  readonly #turner: PageTurner;
  readonly #source: DossierRulesSource;
  #hasFetchedAhead = false;
  #isWaitingFocused = false;
  /** The language of the page when it was drawn last. */
  #lang = 'vi';
  /** The last check-list, and what it was made of: a page that is drawn anew for another reason needs no new one. */
  #dossier: { readonly of: readonly unknown[]; readonly list: Dossier } | undefined;

  constructor(private readonly host: DossierHost) {
    const texts = (): ListTexts | undefined => {
      const state = host.state();
      return state && createListTexts(this.#lang, state.set);
    };
    this.#files = new Attachments(host, this.#notice, texts);
    this.opened = new OpenedArchives(host);
    this.#documents = new DossierDocuments(host, this.#notice, texts, ({ criterion, evidence }) =>
      this.opened.of(host.state()?.draft.id ?? '')?.paper(criterion, evidence),
    );
    this.#turner = new PageTurner(host);
    this.#source = new DossierRulesSource(host.own, this.#showLoaded);
  }

  render(shown: ShownDossier): unknown {
    const { state } = shown;
    this.#lang = shown.lang;
    const loaded = this.#source.of(state.set);
    if (!loaded) return this.#renderWaiting(shown);
    const choice = choosePages(loaded, state);
    return (
      this.#turner.render({ ...shown, choice, papers: loaded.papers ?? [] }) ??
      this.#renderList(shown, loaded, choice)
    );
  }

  #renderList(shown: ShownDossier, { rules }: LoadedRules, choice: PageChoice): unknown {
    const { host } = this;
    const { state, lang, disabled } = shown;
    const { set, draft } = state;
    const { assessment } = draft;
    void this.#files.load();
    this.#fetchAhead(set);
    const first = nextOpenPage(assessment, 0, choice);
    const list = this.#list(state, rules, shown.kind);
    this.#files.waiting = listWaiting(groupRows(list, set));
    return renderList({
      tools: host.tools,
      texts: createListTexts(lang, set),
      pageTexts: createPageTexts(lang, set),
      set,
      assessment,
      dossier: list,
      pages: listPages(assessment, choice),
      notice: this.#notice.text,
      files: this.#files,
      documents: this.#documents,
      accept: host.accept(),
      keeps: host.keeps(),
      disabled,
      openPage: (page) => {
        this.#notice.text = '';
        host.goTo(page);
      },
      fill:
        first &&
        (() => {
          this.#notice.text = '';
          this.#turner.begin(pageNumber(first.id));
        }),
      leave: host.leave,
    });
  }

  /** Once for a page: behind the list, which nobody should wait for. */
  #fetchAhead(set: CriteriaSet): void {
    if (this.#hasFetchedAhead) return;
    this.#hasFetchedAhead = true;
    afterPaint(() => void fetchAhead(this.host, set));
  }

  #list(
    { set, draft: { assessment } }: FormState,
    rules: DossierRules | undefined,
    kind: RatingKind | undefined,
  ): Dossier {
    const on = this.host.today();
    const of = [set, assessment, rules, kind, on];
    if (!this.#dossier?.of.every((value, at) => value === of[at]))
      this.#dossier = { of, list: dossier(set, assessment, { on, rules, kind }) };
    return this.#dossier.list;
  }

  /** What stood there while the rules came is replaced: who was led to its heading is led to the next one. */
  readonly #showLoaded = (): void => {
    void (this.#isWaitingFocused ? this.host.focus('.dossier .heading') : this.host.requestUpdate());
    this.#isWaitingFocused = false;
  };

  /** The rules come over the line. */
  #renderWaiting({ state, lang }: ShownDossier): unknown {
    const { tools } = this.host;
    const { html, button } = tools;
    const { t } = createListTexts(lang, state.set);
    return html`<section class="dossier" aria-labelledby="dossier-title">
      <h2
        tabindex="-1"
        class="heading"
        id="dossier-title"
        @focus=${() => (this.#isWaitingFocused = true)}
        @blur=${() => (this.#isWaitingFocused = false)}
      >
        ${t('list-title')}
      </h2>
      ${
        this.#source.hasFailed
          ? html`<p class="error">${t('list-failed')}</p>
              <p>${button(t('list-retry'), () => void this.#source.load(state.set))}</p>`
          : html`<p role="status">${t('list-loading')}</p>`
      }
    </section>`;
  }
}

function choosePages({ rules, papers = [] }: LoadedRules, { set }: FormState): PageChoice {
  const isAsked = askedFields(rules, set);
  // Without a form that lists papers there is nothing to tick.
  return {
    isAsked: (field) =>
      isAsked(field) && (papers.length > 0 || (field !== 'product.papers' && field !== 'product.otherPaper')),
  };
}

export default (host: DossierHost): DossierPart => new DossierPart(host);
