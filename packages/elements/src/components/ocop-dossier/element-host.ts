/** What a dossier that stands by itself asks of its element. */
import type { DossierRules } from '@ocop-kit/engine/dossier';
import type { Assessment, FormTemplate } from '@ocop-kit/engine/schema';
import { html, nothing, type ReactiveControllerHost } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DossierHost } from '../../dossier/dossier-host.js';
import { evaluateWithoutTrial } from '../../form/evaluation.js';
import { attachFiles } from '../../form/evidence-files.js';
import { FILE_ENGLISH } from '../../form/file-messages.en.js';
import { FILE_MESSAGES } from '../../form/file-messages.vi.js';
import { loadSetFor } from '../../rules/load-set.js';
import { toCustomPacks, type CustomPacks } from '../../rules/pack-id.js';
import { emit } from '../../shared/emit.js';
import { createTranslate } from '../../shared/i18n/messages.js';
import { button } from '../../shared/templates/button.js';
import { today } from '../../shared/today.js';
import type { DossierSheet } from './dossier-sheet.js';

/** The element, as its dossier sees it. */
export interface DossierElement extends ReactiveControllerHost, HTMLElement {
  assessment: Assessment | undefined;
  readonly packs: CustomPacks | undefined;
  readonly rules: DossierRules | undefined;
  readonly forms: readonly FormTemplate[] | undefined;
  readonly on: string | undefined;
  readonly storage: 'browser' | 'none' | undefined;
  readonly accept: string;
  readonly maxFiles: number;
  readonly maxMegabytes: number;
}

/** @param lang the language of the page */
export function createElementHost(
  element: DossierElement,
  sheet: DossierSheet,
  lang: () => string,
): DossierHost {
  const requestUpdate = (): Promise<unknown> => {
    element.requestUpdate();
    return element.updateComplete;
  };
  const focus = async (selector: string): Promise<void> => {
    await requestUpdate();
    const target = element.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  };
  return {
    tools: { html, nothing, live, button },
    state: () => sheet.state,
    changeSheet: (step) => {
      const assessment = sheet.change(step);
      const { state } = sheet;
      if (!assessment || !state) return;
      element.assessment = assessment;
      emit(element, 'ocop-change', { assessment, result: evaluateWithoutTrial(state).result });
    },
    goTo: (page) => {
      sheet.goTo(page);
      void focus('.heading');
    },
    leave: undefined,
    today: () => element.on ?? today(),
    keeps: () => element.storage !== 'none',
    accept: () => element.accept,
    lastEntity: () => undefined,
    loadWholeSet: ({ pack, no }) => loadSetFor('en', pack.id, no, toCustomPacks(element.packs)),
    own: () => ({ rules: element.rules, forms: element.forms }),
    loadFiles: async () => (await import('../../files/file-store.js')).default,
    attachFiles: (files, { attached, take }) => {
      const t = createTranslate('ocop-self-assessment', { vi: FILE_MESSAGES, en: FILE_ENGLISH }, lang());
      const limits = { files: element.maxFiles, megabytes: element.maxMegabytes, accept: element.accept };
      return attachFiles(files, limits, t, { kind: undefined, attached, take });
    },
    emitEvidence: (detail) => {
      emit(element, 'ocop-evidence', detail);
    },
    emitPacked: (detail) => {
      emit(element, 'ocop-packed', detail);
    },
    requestUpdate,
    focus,
  };
}
