/** The sheet of a dossier that stands by itself, as the value that a form has: the same steps change it. */
import type { CriteriaSet } from '@ocop-kit/engine';
import type { Assessment } from '@ocop-kit/engine/schema';
import { createDraft } from '../../form/drafts/draft.js';
import type { FormState, FormStep } from '../../form/form-state.js';

export class DossierSheet {
  state: FormState | undefined;

  /** Shows a sheet of a set; the page that is open stays open while it is the same sheet. */
  show(assessment: Assessment, set: CriteriaSet): void {
    const { state } = this;
    if (state?.draft.assessment === assessment && state.set === set) return;
    const isSame =
      state?.set.no === set.no &&
      state.set.pack.id === set.pack.id &&
      state.draft.assessment.times['created'] === assessment.times['created'];
    const draft = isSame ? { ...state.draft, assessment } : createDraft(assessment, set);
    this.state = {
      set,
      draft,
      stage: 'dossier',
      position: isSame ? state.position : 0,
      target: null,
      trial: null,
    };
  }

  /** The host has put another sheet in, of the set that is there. */
  showChanged(assessment: Assessment): void {
    if (this.state) this.show(assessment, this.state.set);
  }

  goTo(page: number): void {
    if (this.state) this.state = { ...this.state, position: page };
  }

  /** @returns the sheet as it is then; undefined where there is none, or nothing has changed */
  change(step: FormStep): Assessment | undefined {
    const { state } = this;
    if (!state) return undefined;
    this.state = step(state, new Date());
    const { assessment } = this.state.draft;
    return assessment === state.draft.assessment ? undefined : assessment;
  }
}
