/** The evidence of the open sheet: files are attached to a criterion and removed again, and the page is told. */
import { listScoredCriteria } from '@ocop-kit/engine';
import type { Evidence } from '@ocop-kit/engine/schema';
import { emit } from '../shared/emit.js';
import type { DeferredForm, FormHost } from './contract.js';
import type { ErrorReport } from './error-report.js';
import { attachEvidence, detachEvidence, evidenceOf, type FormState, type FormStep } from './form-state.js';

/** What the evidence needs from the form. */
export interface EvidenceHost extends FormHost {
  readonly state: () => FormState | undefined;
  readonly changeSheet: (step: FormStep) => void;
  readonly errors: ErrorReport;
  readonly loader: { readonly loadDeferred: () => Promise<DeferredForm> };
}

export class EvidenceController {
  /** Why files were refused just now, by criterion. */
  refused: Readonly<Record<string, readonly string[]>> = {};

  constructor(private readonly host: EvidenceHost) {}

  async attachFiles(criterion: string, files: readonly File[]): Promise<void> {
    const { host } = this;
    const state = host.state();
    const id = state?.draft.id;
    // Large files take a while to read; meanwhile another sheet may be opened, to which they don't belong.
    const isOpen = (): boolean => host.state()?.draft.id === id;
    const kinds = state && listScoredCriteria(state.set).find(({ id }) => id === criterion)?.evidence;
    await host.errors.attempt(async () => {
      const { attachFiles } = await host.loader.loadDeferred();
      const reasons = await attachFiles(files, host.settings().limits, host.t, {
        kind: kinds?.length === 1 ? kinds[0] : undefined,
        attached: () => this.#listEvidence(criterion),
        take: (evidence, file) => {
          if (!isOpen()) return;
          host.changeSheet((now, time) => attachEvidence(now, criterion, evidence, time));
          emit(host.target, 'ocop-evidence', { criterion, evidence, file });
        },
      });
      if (!isOpen()) return;
      this.refused = { ...this.refused, [criterion]: reasons };
      host.requestUpdate();
      for (const message of reasons) emit(host.target, 'ocop-error', { message });
    });
  }

  detachEvidence(criterion: string, position: number): void {
    const { host } = this;
    const evidence = this.#listEvidence(criterion)[position];
    if (!evidence) return;
    host.changeSheet((now, time) => detachEvidence(now, criterion, position, time));
    emit(host.target, 'ocop-evidence', { criterion, evidence, file: null });
  }

  #listEvidence(criterion: string): readonly Evidence[] {
    const state = this.host.state();
    return state ? evidenceOf(state, criterion) : [];
  }
}
