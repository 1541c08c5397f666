/** The way from a former law to the one the form is for: asks, carries a sheet over, and goes through what is doubtful. */
import { textIn, type CriteriaSet } from '@ocop-kit/engine/core';
import type { Assessment } from '@ocop-kit/engine/schema';
import { ways } from '@ocop-kit/rules/ways';
import type { LitElement, TemplateResult } from 'lit';
import { said } from '../shared/i18n/localized-error.js';
import { draftOf, type Draft } from '../form/drafts/draft.js';
import type { FormWork, WorkHost } from '../form/form-controller.js';
import { intoView } from '../shared/scroll-into-view.js';
import { beside } from './criterion-notice.js';
import { carryOn, formerOf, leftToSee, nextToSee, seen, wentWhere, type Sources } from './migrated-sheet.js';
import { oldNotice } from './former-decision-notice.js';
import { question, type Choice, type Numbers } from './migration-question.js';
import { review, type Reviewed } from './migration-review.js';
import { speechIn, type Speech } from './migration-texts.js';
import type { Tools } from './template-tools.js';

/** Where the answers of a carried sheet went, in the words of one language. */
type Went = Pick<Reviewed, 'sources' | 'migrated'> & { readonly lang: string; readonly picks: object };

const REVIEW = '#former-review';

export class FormerLaw {
  #asking: { readonly numbers: Numbers; readonly decide: (choice: Choice) => void } | undefined;
  #went: Went | undefined;
  /** Whether the person is still to be led to what became of the sheet, or which law it is under. */
  #arrives = false;
  /** The decisions of a sheet that is looked at as it is. */
  #old: (Numbers & { readonly pack: string }) | undefined;

  constructor(
    private readonly work: FormWork,
    private readonly host: WorkHost,
  ) {}

  /** @throws {Error} in the person's words, for a set that is only there to be read */
  refuse({ no, pack, unusable }: CriteriaSet): never {
    const { say, lang } = this.#speech();
    const why = textIn(unusable?.why, lang);
    throw said(say('unusable', { set: String(no), from: pack.decision.number, why }));
  }

  /**
   * A draft is to be shown.
   * @returns whether it is taken care of: carried over, or not wanted; else the form shows it as it is
   */
  async holds(draft: Draft): Promise<boolean> {
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
      const assessment = carryOn(sheet, sources, this.#speech(), new Date());
      // A draft of its own: the old one stays.
      await this.work.resume(draftOf(assessment));
    }
    return choice !== 'open';
  }

  /** What stands above one criterion; without one, above them all. */
  notice(
    html: Tools['html'],
    button: Tools['button'],
    criterion?: string,
    disabled = false,
  ): TemplateResult | undefined {
    const tools = { html, button };
    return criterion === undefined ? this.#above(tools) : this.#beside(tools, criterion, disabled);
  }

  #above(tools: Tools): TemplateResult | undefined {
    const speech = this.#speech();
    const { state } = this.work;
    if (this.#asking) return question(tools, speech, this.#asking.numbers, this.#asking.decide);
    if (state?.stage !== 'questions') return undefined;
    const reviewed = this.#reviewed();
    if (reviewed) {
      // Just carried over: what became of the sheet comes first.
      if (this.#arrives) this.#focus(REVIEW, true);
      this.#arrives = false;
      return review(tools, speech, reviewed);
    }
    if (this.#old?.pack !== state.set.pack.id) return undefined;
    // On a phone the page would begin below this.
    if (this.#arrives) this.#focus('#former-old', true);
    this.#arrives = false;
    return oldNotice(tools, speech, this.#old, () => void this.work.resume(state.draft));
  }

  #beside(tools: Tools, criterion: string, disabled: boolean): TemplateResult | undefined {
    const reviewed = this.#reviewed();
    const picks = this.work.state?.draft.assessment.picks;
    if (!reviewed || !picks) return undefined;
    return beside(tools, this.#speech(), {
      ...reviewed,
      criterion,
      answered: Object.hasOwn(picks, criterion),
      disabled,
      isRight: () => {
        this.#isRight(criterion, reviewed);
      },
    });
  }

  #speech(): Speech {
    return speechIn(this.host.settings().lang);
  }

  #ask(numbers: Numbers): Promise<Choice> {
    // Another sheet was asked about before: that question is void.
    this.#asking?.decide(undefined);
    return new Promise((resolve) => {
      const decide = (choice: Choice): void => {
        if (this.#asking === asking) this.#asking = undefined;
        this.host.requestUpdate();
        resolve(choice);
      };
      const asking = { numbers, decide };
      this.#asking = asking;
      this.host.requestUpdate();
    });
  }

  /** @returns nothing where there is no way from the one pack to the other */
  async #sourcesOf(
    { pack, set }: Pick<Assessment, 'pack' | 'set'>,
    target: string,
  ): Promise<Sources | undefined> {
    // A way leads between rules; layers over them come along.
    const rules = this.work.given?.rulesOf(this.host.settings().packs, target) ?? target;
    const way = `${pack}--${rules}`;
    const load = Object.hasOwn(ways, way) ? ways[way] : undefined;
    if (!load) return undefined;
    const { default: map } = await load();
    const next = map.sets.find(({ from }) => from === set)?.to ?? set;
    return { map, from: await this.work.fetchSet(pack, set), to: await this.work.fetchSet(target, next) };
  }

  /** Finds out again where the answers of a carried sheet went; a sheet that remembers nonsense remembers nothing. */
  async #remember(sheet: Assessment): Promise<boolean> {
    const former = formerOf(sheet);
    const { pack, lang } = this.host.settings();
    if (!former) return false;
    try {
      const sources = await this.#sourcesOf(former, pack);
      this.#went = sources && {
        lang,
        picks: former.picks,
        sources,
        migrated: wentWhere(sheet, former, sources),
      };
    } catch {
      this.#went = undefined;
    }
    this.host.requestUpdate();
    return this.#went !== undefined;
  }

  /** @returns nothing unless the sheet in front of the person was carried over */
  #reviewed(): Reviewed | undefined {
    const sheet = this.work.state?.draft.assessment;
    const went = this.#went;
    if (!sheet || !went || formerOf(sheet)?.picks !== went.picks) return undefined;
    if (went.lang !== this.host.settings().lang) {
      this.#went = { ...went, lang: this.host.settings().lang };
      void this.#remember(sheet);
    }
    const { sources, migrated } = went;
    return { sources, migrated, left: leftToSee(sheet, migrated.doubtful), jump: this.#jump };
  }

  #isRight(criterion: string, { left, sources, migrated }: Reviewed): void {
    this.work.change((state, now) => {
      const { draft } = state;
      return {
        ...state,
        draft: { ...draft, assessment: seen(draft.assessment, criterion, migrated.doubtful, now) },
      };
    });
    const next = nextToSee(left, sources, criterion);
    if (next) this.#jump(next.to.criterion);
    else this.#focus(REVIEW, true);
  }

  readonly #jump = (criterion: string): void => {
    this.work.jump(criterion);
    this.#focus(`#${CSS.escape(`former-${criterion}`)}`, false);
  };

  /** Brings something into view, under the bar that stays; on a phone the page begins above its one criterion already. */
  #focus(selector: string, takes: boolean): void {
    const form = this.host.target as EventTarget & Pick<LitElement, 'updateComplete' | 'renderRoot'>;
    void form.updateComplete.then(() => {
      const place = form.renderRoot.querySelector<HTMLElement>(selector);
      if (!place) return;
      if (takes || !form.renderRoot.querySelector('.where')) intoView(form.renderRoot, place, 'start');
      if (takes) place.focus({ preventScroll: true });
    });
  }
}

export default function formerLaw(work: FormWork, host: WorkHost): FormerLaw {
  return new FormerLaw(work, host);
}
