/** Migrates sheets of a former decision: asks the person, migrates, and reviews doubtful answers. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { findMigration } from '@ocop-kit/rules/migrations';
import type { LitElement, TemplateResult } from 'lit';
import { createLocalizedError } from '../shared/i18n/localized-error.js';
import { createDraft, type Draft } from '../form/drafts/draft.js';
import type { FormHost, FormMigration } from '../form/contract.js';
import type { FormController } from '../form/form-controller.js';
import { bringIntoView } from '../shared/scroll-into-view.js';
import { renderCriterionNotice } from './criterion-notice.js';
import {
  migrateSheet,
  readFormerSheet,
  listUnreviewed,
  findNextUnreviewed,
  markReviewed,
  traceMigration,
  type LoadedSources,
} from './migrated-sheet.js';
import { renderFormerDecisionNotice } from './former-decision-notice.js';
import { renderMigrationQuestion, type MigrationAnswer, type DecisionNumbers } from './migration-question.js';
import { renderMigrationReview, type ReviewedMigration } from './migration-review.js';
import { createMigrationTexts, type MigrationTexts } from './migration-texts.js';
import type { TemplateTools } from './template-tools.js';

/** Where the answers of a migrated sheet went, in one language. */
type TracedMigration = Pick<ReviewedMigration, 'sources' | 'migrated'> & {
  readonly lang: string;
  readonly picks: object;
};

const REVIEW = '#former-review';

export class MigrationController implements FormMigration {
  #asking:
    { readonly numbers: DecisionNumbers; readonly decide: (choice: MigrationAnswer) => void } | undefined;
  #went: TracedMigration | undefined;
  /** Whether the person still has to be shown what became of the sheet, or which decision it is under. */
  #arrives = false;
  /** The decisions of a sheet that is viewed without migrating it. */
  #old: (DecisionNumbers & { readonly pack: string }) | undefined;

  constructor(
    private readonly controller: FormController,
    private readonly host: FormHost,
  ) {}

  /** @throws {Error} with a localized message, for a set that must not be scored */
  refuse({ no, pack, unusable }: CriteriaSet): never {
    const { t, lang } = this.#texts();
    const why = textIn(unusable?.why, lang);
    throw createLocalizedError(t('unusable', { set: String(no), from: pack.decision.number, why }));
  }

  /**
   * A draft is to be shown.
   * @returns whether it was handled (migrated or cancelled); otherwise the form shows the draft as it is
   */
  async takesOver(draft: Draft): Promise<boolean> {
    const { assessment: sheet } = draft;
    const { pack } = this.host.settings();
    this.#went = this.#old = undefined;
    const sources = await this.#sourcesOf(sheet, pack);
    if (!sources) {
      this.#arrives = await this.#remember(sheet);
      return false;
    }
    const [from, to] = [sources.from.pack.decision.number, sources.to.pack.decision.number];
    const choice = await this.#ask({ from, to });
    if (choice === 'open') {
      this.#old = { from, to, pack: sheet.pack };
      this.#arrives = true;
    }
    if (choice === 'carry') {
      const assessment = migrateSheet(sheet, sources, this.#texts(), new Date());
      // A new draft: the old one stays.
      await this.controller.resumeDraft(createDraft(assessment));
    }
    return choice !== 'open';
  }

  /** The notice above one criterion; without an argument, the one above all of them. */
  render(
    html: TemplateTools['html'],
    button: TemplateTools['button'],
    criterion?: string,
    disabled = false,
  ): TemplateResult | undefined {
    const tools = { html, button };
    return criterion === undefined ? this.#above(tools) : this.#beside(tools, criterion, disabled);
  }

  #above(tools: TemplateTools): TemplateResult | undefined {
    const texts = this.#texts();
    const { state } = this.controller;
    if (this.#asking) return renderMigrationQuestion(tools, texts, this.#asking.numbers, this.#asking.decide);
    if (state?.stage !== 'questions') return undefined;
    const reviewed = this.#reviewed();
    if (reviewed) {
      // Just migrated: show what became of the sheet first.
      if (this.#arrives) this.#focus(REVIEW, true);
      this.#arrives = false;
      return renderMigrationReview(tools, texts, reviewed);
    }
    if (this.#old?.pack !== state.set.pack.id) return undefined;
    // On a phone, the page would otherwise start below this notice.
    if (this.#arrives) this.#focus('#former-old', true);
    this.#arrives = false;
    return renderFormerDecisionNotice(
      tools,
      texts,
      this.#old,
      () => void this.controller.resumeDraft(state.draft),
    );
  }

  #beside(tools: TemplateTools, criterion: string, disabled: boolean): TemplateResult | undefined {
    const reviewed = this.#reviewed();
    const picks = this.controller.state?.draft.assessment.picks;
    if (!reviewed || !picks) return undefined;
    return renderCriterionNotice(tools, this.#texts(), {
      ...reviewed,
      criterion,
      answered: Object.hasOwn(picks, criterion),
      disabled,
      confirmAnswer: () => {
        this.#confirmAnswer(criterion, reviewed);
      },
    });
  }

  #texts(): MigrationTexts {
    return createMigrationTexts(this.host.settings().lang);
  }

  #ask(numbers: DecisionNumbers): Promise<MigrationAnswer> {
    // A question about another sheet is void.
    this.#asking?.decide(undefined);
    return new Promise((resolve) => {
      const decide = (choice: MigrationAnswer): void => {
        if (this.#asking === asking) this.#asking = undefined;
        this.host.requestUpdate();
        resolve(choice);
      };
      const asking = { numbers, decide };
      this.#asking = asking;
      this.host.requestUpdate();
    });
  }

  /** @returns undefined if there is no migration between the two packs */
  async #sourcesOf(
    { pack, set }: Pick<Assessment, 'pack' | 'set'>,
    target: string,
  ): Promise<LoadedSources | undefined> {
    // Migrations exist between base packs; layers over them don't matter.
    const rules = this.controller.customPacks?.findBaseRules(this.host.settings().packs, target) ?? target;
    const map = await findMigration(pack, rules);
    if (!map) return undefined;
    const next = map.sets.find(({ from }) => from === set)?.to ?? set;
    return {
      map,
      from: await this.controller.fetchSet(pack, set),
      to: await this.controller.fetchSet(target, next),
    };
  }

  /** Works out again where the answers of a migrated sheet went; a damaged record counts as none. */
  async #remember(sheet: Assessment): Promise<boolean> {
    const former = readFormerSheet(sheet);
    const { pack, lang } = this.host.settings();
    if (!former) return false;
    try {
      const sources = await this.#sourcesOf(former, pack);
      this.#went = sources && {
        lang,
        picks: former.picks,
        sources,
        migrated: traceMigration(sheet, former, sources),
      };
    } catch {
      this.#went = undefined;
    }
    this.host.requestUpdate();
    return this.#went !== undefined;
  }

  /** @returns undefined unless the open sheet was migrated */
  #reviewed(): ReviewedMigration | undefined {
    const sheet = this.controller.state?.draft.assessment;
    const went = this.#went;
    if (!sheet || !went || readFormerSheet(sheet)?.picks !== went.picks) return undefined;
    if (went.lang !== this.host.settings().lang) {
      this.#went = { ...went, lang: this.host.settings().lang };
      void this.#remember(sheet);
    }
    const { sources, migrated } = went;
    return { sources, migrated, left: listUnreviewed(sheet, migrated.doubtful), jump: this.#jump };
  }

  #confirmAnswer(criterion: string, { left, sources, migrated }: ReviewedMigration): void {
    this.controller.changeSheet((state, now) => {
      const { draft } = state;
      return {
        ...state,
        draft: { ...draft, assessment: markReviewed(draft.assessment, criterion, migrated.doubtful, now) },
      };
    });
    const next = findNextUnreviewed(left, sources, criterion);
    if (next) this.#jump(next.to.criterion);
    else this.#focus(REVIEW, true);
  }

  readonly #jump = (criterion: string): void => {
    this.controller.pages.jumpTo(criterion);
    this.#focus(`#${CSS.escape(`former-${criterion}`)}`, false);
  };

  /** Scrolls an element into view, clear of the sticky bar. On a phone, the page starts above its single criterion anyway. */
  #focus(selector: string, takes: boolean): void {
    const form = this.host.target as EventTarget & Pick<LitElement, 'updateComplete' | 'renderRoot'>;
    void form.updateComplete.then(() => {
      const target = form.renderRoot.querySelector<HTMLElement>(selector);
      if (!target) return;
      if (takes || !form.renderRoot.querySelector('.where')) bringIntoView(form.renderRoot, target, 'start');
      if (takes) target.focus({ preventScroll: true });
    });
  }
}

export default function createMigrationController(
  controller: FormController,
  host: FormHost,
): MigrationController {
  return new MigrationController(controller, host);
}
