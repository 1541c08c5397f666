/** What officials do with a producer's sheet, and what comes back to the producer: fetched where somebody reviews, or was reviewed. */
import type { Draft } from '../form/drafts/draft.js';
import type { FormStep } from '../form/form-state.js';
import type { ReceivedDossier } from '../form/opened-archive.js';
import { markReturned, renameReviewer, type Reviewer, type ReviewStage } from '../form/reviews.js';
import { sheetFileName } from '../form/sheet-file-name.js';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormState } from '../form/form-state.js';
import { countSeen, findMissing, focusMissing, isRemarkMissing } from './before-return.js';
import { reviewFileName } from './file-name.js';
import { renderRemarksAt, renderReturnedNotice, type ReturnedView } from './returned-remarks.js';
import { renderReviewPage } from './review-page.js';
import { renderReviewStart } from './review-start.js';
import { reviewStyles } from './review-styles.js';
import { createReviewTexts } from './review-texts.js';
import type { ReviewTools } from './review-tools.js';
import type { Missing, ReviewedBy, ReviewedSheet } from './review-view.js';

/** What a review needs from the form around it. */
export interface ReviewHost {
  readonly tools: ReviewTools;
  /** The stage and name that the page gives. */
  readonly settings: () => {
    readonly stage: ReviewStage;
    readonly reviewer: string | undefined;
    readonly keeps: boolean;
  };
  readonly drafts: () => readonly Draft[];
  readonly changeSheet: (step: FormStep) => void;
  /** The sheet as it stands now. */
  readonly assessment: () => Assessment | undefined;
  /** Notifies the page that the sheet goes back to its producer. */
  readonly emitReturn: () => void;
  readonly openFile: (file: File) => void;
  readonly resumeDraft: (draft: Draft) => void;
  readonly leaveSheet: () => void;
  readonly jumpToCriterion: (criterion: string) => void;
  readonly undecidedAt: (criterion: string) => unknown;
  /** The dossier that the sheet came in; undefined for a sheet that came alone. */
  readonly archive: () => ReceivedDossier | undefined;
  /** Gives the person a file. */
  readonly saveFile: (name: string, json: string) => void;
  readonly requestUpdate: () => void;
}

export class ReviewPart {
  /** The name that the person has typed, where the page gives none. */
  #name: string | undefined;
  /** What stands in the field of the name and is not said yet: a page drawn meanwhile must not take it away. */
  #typed: string | undefined;
  #saved = '';
  /** What the sheet was last about to go back without. */
  #missing: Missing | undefined;
  #isAsking = false;
  #savedOf: Assessment | undefined;

  constructor(private readonly host: ReviewHost) {}

  /** Adds the looks of a review to the form's own. */
  adoptStyles(root: ShadowRoot): void {
    const { styleSheet } = reviewStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** The first page of a review, without a sheet. */
  renderStart(lang: string): unknown {
    const { tools, drafts, openFile, resumeDraft } = this.host;
    const texts = createReviewTexts(lang);
    return renderReviewStart({ tools, texts, drafts: drafts(), openFile, resume: resumeDraft });
  }

  /** The sheet under review. */
  renderSheet(sheet: ReviewedSheet): unknown {
    const { host } = this;
    const { set, draft } = sheet.state;
    const { assessment } = draft;
    const { keeps } = host.settings();
    const reviewer = this.#reviewerOf(assessment);
    const texts = createReviewTexts(sheet.lang, set);
    const reviewed = { set, assessment, reviewer };
    const archive = host.archive();
    const view = {
      ...sheet,
      ...reviewed,
      missing: this.#missingNow(reviewed),
      isNamed: this.#named !== undefined,
      archive,
      tools: host.tools,
      texts,
      change: host.changeSheet,
    };
    const save = (isReturned: boolean): void => {
      const name = reviewFileName(assessment, reviewer.stage, isReturned, archive ? 'zip' : 'json');
      if (isReturned) host.changeSheet(markReturned);
      if (isReturned && archive) host.changeSheet(archive.note('returned', reviewer));
      const saved = host.assessment() ?? assessment;
      const report = (key: 'review-saved' | 'review-saved-return' | 'review-not-packed'): void => {
        this.#saved = texts.t(key, { name });
        this.#savedOf = saved;
        host.requestUpdate();
      };
      const done = isReturned ? 'review-saved-return' : 'review-saved';
      if (archive)
        archive.pack(saved, name).then(
          () => {
            report(done);
          },
          () => {
            report('review-not-packed');
          },
        );
      else {
        host.saveFile(name, JSON.stringify(saved, null, 2));
        report(done);
      }
      if (isReturned) host.emitReturn();
      host.requestUpdate();
    };
    return renderReviewPage(view, {
      undecidedAt: host.undecidedAt,
      typedName: this.#typed,
      typeName: (name) => {
        this.#typed = name;
      },
      rename: (name) => {
        this.#typed = undefined;
        // What somebody else of the stage has decided stays theirs.
        const isOwn = this.#name !== undefined || reviewer.name === '';
        this.#name = name;
        if (isOwn) host.changeSheet((state, now) => renameReviewer(state, reviewer, name, now));
        host.requestUpdate();
      },
      save: () => {
        save(false);
      },
      sendBack: (root) => {
        // Who may change nothing cannot fill in anything either.
        this.#missing = sheet.disabled ? undefined : findMissing(reviewed);
        const { seen, all } = countSeen(reviewed);
        if (this.#missing) focusMissing(root, this.#missing);
        else if (seen < all) this.#isAsking = true;
        else save(true);
        host.requestUpdate();
      },
      answer: (isYes) => {
        this.#isAsking = false;
        if (isYes) save(true);
        host.requestUpdate();
      },
      isAsking: this.#isAsking,
      leave: () => {
        this.#name = undefined;
        this.#typed = undefined;
        this.#missing = undefined;
        host.leaveSheet();
      },
      // Said of the sheet as it was saved; a later change is not in the file.
      saved: this.#savedOf === assessment ? this.#saved : '',
      keeps,
    });
  }

  /** The notice to a producer whose sheet was reviewed; undefined for one that was not. */
  renderNotice(state: FormState, lang: string): unknown {
    return renderReturnedNotice(this.#returned(state, lang));
  }

  /** What was remarked about one criterion, for its producer; undefined where nothing was. */
  renderAt(state: FormState, lang: string, criterion: string): unknown {
    return renderRemarksAt(this.#returned(state, lang), criterion);
  }

  #returned({ set, draft }: FormState, lang: string): ReturnedView {
    const { tools, jumpToCriterion, saveFile } = this.host;
    const { assessment } = draft;
    return {
      set,
      assessment,
      tools,
      texts: createReviewTexts(lang, set),
      jump: jumpToCriterion,
      download: () => {
        saveFile(sheetFileName(assessment), JSON.stringify(assessment, null, 2));
      },
    };
  }

  /** The reviewer whom the page names; an empty name is none. */
  get #named(): string | undefined {
    const { reviewer } = this.host.settings();
    return reviewer === '' ? undefined : reviewer;
  }

  /** What is still missing of what the sheet was about to go back without. */
  #missingNow(reviewed: ReviewedBy): Missing | undefined {
    const missing = this.#missing;
    if (missing?.field === 'name') return reviewed.reviewer.name === '' ? missing : undefined;
    return missing && isRemarkMissing(reviewed, missing.criterion) ? missing : undefined;
  }

  /** Who reviews now: whom the page names, who has typed a name, or who reviewed this sheet at this stage last. */
  #reviewerOf({ reviews }: Assessment): Reviewer {
    const { stage } = this.host.settings();
    const own = Object.values(reviews ?? {})
      .flat()
      .filter((review) => review.stage === stage)
      .sort((a, b) => Date.parse(a.time) - Date.parse(b.time));
    return { stage, name: this.#named ?? this.#name ?? own.at(-1)?.who.name ?? '' };
  }
}

export default (host: ReviewHost): ReviewPart => new ReviewPart(host);
