/** A signed rating on the page: verified when it changes, and what was found is kept until then. */
import type { Tree } from './markup-tree.js';
import type { RatingData } from './rating-data.js';
import type { RatingLayout } from './rating-view.js';
import { verify, type RatingVerifier } from './rating-verifier.js';
import type { RatingTrust } from './rating-trust.js';

/** The element, as far as its signed rating concerns it. */
interface SignedHost {
  readonly srcRecord: string | undefined;
  readonly trust: RatingTrust | undefined;
  readonly today: string | undefined;
  requestUpdate(): void;
}

export default class SignedRating {
  /** Until the present text is verified. */
  verifying: Promise<void> | undefined;
  private asked: readonly unknown[] = [];
  private verifier: RatingVerifier | undefined;

  constructor(private readonly host: SignedHost) {}

  /** @returns undefined where no rating is signed, and until it is known what to say */
  view(data: RatingData | undefined, layout: RatingLayout, lang: string): readonly Tree[] | undefined {
    const { srcRecord, trust, today } = this.host;
    if (!srcRecord) return undefined;
    const asked = [srcRecord, trust, today];
    if (asked.some((one, at) => one !== this.asked[at])) {
      this.asked = asked;
      this.verifier = undefined;
      this.verify(srcRecord, trust, today);
    }
    return this.verifier?.(data, layout, lang);
  }

  private verify(text: string, trust: RatingTrust | undefined, today: string | undefined): void {
    const { asked } = this;
    this.verifying = verify(text, trust, today)
      .catch(() => undefined)
      .then((verifier) => {
        // Another one may have been asked for meanwhile.
        if (asked !== this.asked) return;
        this.verifier = verifier;
        this.verifying = undefined;
        this.host.requestUpdate();
      });
  }
}
