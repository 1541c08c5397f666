/** The lazy door to reviews: what officials do with a sheet is fetched where somebody reviews, or where a sheet came back with remarks. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { FormController } from '../../form/form-controller.js';
import type { ReviewHost } from '../../review/review-host.js';
import type { ReviewPart } from '../../review/review-part.js';
import { createLocalizedError } from '../../shared/i18n/localized-error.js';
import { button } from '../../shared/templates/button.js';
import { sheetFileInput } from '../../shared/templates/sheet-file-input.js';
import { starRow } from '../../shared/templates/star-row.js';
import { saveFile } from './download.js';

interface ReviewDoorHost extends Pick<ReviewHost, 'settings' | 'undecidedAt' | 'archive' | 'requestUpdate'> {
  /** Whether the form is one for officials. */
  readonly isReview: () => boolean;
  readonly root: () => ShadowRoot | null;
  /** What is said where the connection failed. */
  readonly failed: () => string;
}

export class ReviewDoor {
  #part: ReviewPart | undefined;
  #isLoading = false;

  constructor(
    private readonly controller: FormController,
    private readonly host: ReviewDoorHost,
  ) {}

  /** What is behind the door, once it is needed and there. */
  get part(): ReviewPart | undefined {
    const { controller, host } = this;
    if (!host.isReview() && !controller.state?.draft.assessment.reviews) return undefined;
    if (!this.#part && !this.#isLoading) {
      this.#isLoading = true;
      void controller.errors.attempt(() => this.#load());
    }
    return this.#part;
  }

  /** @throws {Error} with a localized message if the connection failed: whoever reloads the page tries again */
  async #load(): Promise<void> {
    const { host } = this;
    try {
      const { default: createReview } = await import('../../review/review-part.js');
      this.#part = createReview({ ...host, ...this.#formTools() });
    } catch (error) {
      throw createLocalizedError(host.failed(), error);
    }
    const root = host.root();
    if (root) this.#part.adoptStyles(root);
    host.requestUpdate();
  }

  #formTools(): Omit<ReviewHost, 'settings' | 'undecidedAt' | 'archive' | 'requestUpdate'> {
    const { controller } = this;
    return {
      tools: { html, nothing, live, button, sheetFileInput, starRow },
      drafts: () => controller.draftList,
      changeSheet: controller.changeSheet.bind(controller),
      assessment: () => controller.state?.draft.assessment,
      emitReturn: controller.emitReturn.bind(controller),
      openFile: controller.openFile.bind(controller),
      resumeDraft: (draft: Parameters<typeof controller.resumeDraft>[0]) => {
        void controller.resumeDraft(draft);
      },
      leaveSheet: controller.leaveSheet.bind(controller),
      jumpToCriterion: controller.pages.jumpTo.bind(controller.pages),
      openDossier: () => {
        controller.pages.goTo('dossier', 0);
      },
      saveFile,
    };
  }
}
