/** How the drafts on the first page stand so far. Their sets are fetched one after the other, behind what is on the screen. */
import { score, type CriteriaSet, type Result } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import type { Draft } from '../../form/drafts/draft.js';

export interface DraftScore {
  readonly set: CriteriaSet;
  readonly result: Result;
}

interface ScoresHost {
  /** @throws where the set can't be fetched */
  readonly fetchSet: (pack: string, no: number) => Promise<CriteriaSet>;
  readonly requestUpdate: () => void;
}

export class DraftScores {
  readonly #known = new WeakMap<Assessment, DraftScore>();
  /** Sheets that were asked for before; one whose set can't be fetched or scored stays without stars. */
  readonly #asked = new WeakSet<Assessment>();
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly host: ScoresHost) {}

  /** @returns undefined until it is known; then the host is asked to update */
  of({ assessment }: Draft): DraftScore | undefined {
    if (!this.#asked.has(assessment)) {
      this.#asked.add(assessment);
      this.#last = this.#last.then(() => this.#work(assessment)).catch(() => undefined);
    }
    return this.#known.get(assessment);
  }

  async #work(assessment: Assessment): Promise<void> {
    const set = await this.host.fetchSet(assessment.pack, assessment.set);
    const { picks, declared } = assessment;
    this.#known.set(assessment, { set, result: score(set, { picks, declared }) });
    this.host.requestUpdate();
  }
}
