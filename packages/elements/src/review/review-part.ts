/** What officials do with a producer's sheet, and what comes back to the producer: fetched where somebody reviews, or was reviewed. */
import { renameReviewer, type Reviewer } from '../form/reviews.js';
import { sheetFileName } from '../form/sheet-file-name.js';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { FormState } from '../form/form-state.js';
import {
  countSeen,
  countWaiting,
  findMissing,
  focusMissing,
  isRemarkMissing,
  isUnseen,
} from './before-return.js';
import { renderRemarksAt, renderReturnedNotice, type ReturnedView } from './returned-remarks.js';
import { renderReviewPage } from './review-page.js';
import { renderReviewStart } from './review-start.js';
import { reviewStyles } from './review-styles.js';
import { createReviewTexts } from './review-texts.js';
import type { ReviewHost } from './review-host.js';
import type { Missing, ReviewedBy, ReviewedSheet, ReviewEnd, ReviewView } from './review-view.js';
import { SheetOut } from './sheet-out.js';

export class ReviewPart {
  /** The name that the person has typed, where the page gives none. */
  #name: string | undefined;
  /** What stands in the field of the name and is not said yet: a page drawn meanwhile must not take it away. */
  #typed: string | undefined;
  /** What the sheet was last about to go without. */
  #missing: Missing | undefined;
  #asking: ReviewEnd | undefined;
  /** The file that is opened now. */
  #opening: File | undefined;
  readonly #out: SheetOut;

  constructor(private readonly host: ReviewHost) {
    this.#out = new SheetOut(host);
  }

  /** Adds the looks of a review to the form's own. */
  adoptStyles(root: ShadowRoot): void {
    const { styleSheet } = reviewStyles;
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** The first page of a review, without a sheet. */
  renderStart(lang: string): unknown {
    const { tools, drafts, resumeDraft } = this.host;
    const texts = createReviewTexts(lang);
    return renderReviewStart({
      tools,
      texts,
      drafts: drafts(),
      ...this.#fileChoice(),
      resume: resumeDraft,
    });
  }

  #fileChoice(): Pick<ReviewView, 'openFile' | 'opening'> {
    return { openFile: (file) => void this.#openFile(file), opening: this.#opening };
  }

  async #openFile(file: File): Promise<void> {
    const { openFile, requestUpdate } = this.host;
    this.#opening = file;
    requestUpdate();
    await openFile(file);
    this.#opening = undefined;
    requestUpdate();
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
      ...this.#fileChoice(),
    };
    const save = (end: ReviewEnd): void => {
      this.#asking = undefined;
      this.#out.save(reviewed, end, texts);
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
        save('kept');
      },
      send: (end, root) => {
        // Who may change nothing cannot fill in anything either.
        this.#missing = sheet.disabled ? undefined : findMissing(reviewed, end);
        const { seen, all } = countSeen(reviewed);
        const isAsked = seen < all || (end === 'forwarded' && countWaiting(reviewed) > 0);
        if (this.#missing) focusMissing(root, this.#missing);
        else if (isAsked) this.#asking = end;
        else save(end);
        host.requestUpdate();
      },
      answer: (isYes) => {
        const end = this.#asking;
        this.#asking = undefined;
        if (isYes && end) save(end);
        host.requestUpdate();
      },
      asking: this.#asking,
      leave: () => {
        this.#name = undefined;
        this.#typed = undefined;
        this.#missing = undefined;
        host.leaveSheet();
      },
      saved: this.#out.savedText(assessment),
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

  #returned({ set, draft, stage }: FormState, lang: string): ReturnedView {
    const { tools, jumpToCriterion, openDossier, saveFile } = this.host;
    const { assessment } = draft;
    return {
      set,
      assessment,
      tools,
      texts: createReviewTexts(lang, set),
      jump: jumpToCriterion,
      openDossier: stage === 'dossier' ? undefined : openDossier,
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
    if (!missing) return undefined;
    const isMissing = missing.field === 'remark' ? isRemarkMissing : isUnseen;
    return isMissing(reviewed, missing.criterion) ? missing : undefined;
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
