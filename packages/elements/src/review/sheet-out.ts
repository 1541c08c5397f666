/** A sheet leaves the review: kept as it stands, back to its producer, or on to the next office. Its dossier goes with it. */
import type { Assessment } from '@ocop-kit/engine/schema';
import { markReturned } from '../form/reviews.js';
import { reviewFileName } from './file-name.js';
import type { ReviewHost } from './review-host.js';
import type { ReviewTexts } from './review-texts.js';
import type { ReviewedBy, ReviewEnd } from './review-view.js';

export class SheetOut {
  #saved = '';
  #savedOf: Assessment | undefined;

  constructor(
    private readonly host: Pick<
      ReviewHost,
      'archive' | 'assessment' | 'changeSheet' | 'emitReturn' | 'requestUpdate' | 'saveFile'
    >,
  ) {}

  /** What was saved last, in words. It is said of the sheet as it was saved: a later change is not in the file. */
  savedText(assessment: Assessment): string {
    return this.#savedOf === assessment ? this.#saved : '';
  }

  save({ assessment, reviewer }: ReviewedBy, end: ReviewEnd, { t }: ReviewTexts): void {
    const { host } = this;
    const { stage } = reviewer;
    const archive = host.archive();
    const name = reviewFileName(assessment, stage, end, archive ? 'zip' : 'json');
    if (end === 'returned') host.changeSheet(markReturned);
    if (end !== 'kept' && archive) host.changeSheet(archive.note(end, reviewer));
    const saved = host.assessment() ?? assessment;
    const report = (words: string, of = saved): void => {
      this.#saved = words;
      this.#savedOf = of;
      host.requestUpdate();
    };
    const isOut = (): void => {
      report(done);
      if (end === 'returned') host.emitReturn();
    };
    const to = archive?.forwardsTo(stage);
    const done = {
      kept: t('review-saved', { name }),
      returned: t('review-saved-return', { name }),
      forwarded: t(to === 'centre' ? 'review-saved-centre' : 'review-saved-province', { name }),
    }[end];
    if (archive) {
      report(t('review-packing', { name }));
      archive.pack(saved, name, end === 'forwarded' ? stage : undefined).then(isOut, () => {
        this.#takeBack(saved, assessment);
        report(t('review-not-packed', { name }), host.assessment());
      });
    } else {
      host.saveFile(name, JSON.stringify(saved, null, 2));
      isOut();
    }
  }

  /** Nothing has left the office: what was noted of it goes, unless the reviewer has gone on meanwhile. */
  #takeBack(noted: Assessment, before: Assessment): void {
    this.host.changeSheet((state) =>
      state.draft.assessment === noted ? { ...state, draft: { ...state.draft, assessment: before } } : state,
    );
  }
}
