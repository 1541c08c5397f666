/** The lazy door to the dossier: what is behind it is fetched when somebody opens one, and once for a form. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { DossierHost } from '../../dossier/dossier-host.js';
import type { DossierPart } from '../../dossier/dossier-part.js';
import type { FormHost } from '../../form/contract.js';
import { attachFiles } from '../../form/evidence-files.js';
import type { TranslateForm } from '../../form/form-message.js';
import type { OpenedArchive, ReceivedDossier } from '../../form/opened-archive.js';
import { loadSetFor } from '../../rules/load-set.js';
import { toCustomPacks } from '../../rules/pack-id.js';
import { adoptStyles } from '../../shared/adopt-styles.js';
import { emit } from '../../shared/emit.js';
import { createLocalizedError } from '../../shared/i18n/localized-error.js';
import { button } from '../../shared/templates/button.js';
import { today } from '../../shared/today.js';
import type { FormView } from './form-view.js';
import { takenText } from './other-tab-notices.js';

/** The form that a dossier is part of. */
type DossierForm = Pick<FormView, 'element' | 'controller'> & { readonly t: TranslateForm };

/** By the controller of a form: where a person goes who leaves the dossier. */
const exits = new WeakMap<object, () => void>();
/** By the controller of a form: what is behind its door, or that it could not be fetched; undefined while it is fetched. */
const doors = new WeakMap<object, DossierPart | 'failed' | undefined>();

export function renderDossier(view: FormView, goBack: () => void): unknown {
  const { controller, state, lang, disabled, t } = view;
  exits.set(controller, goBack);
  if (!doors.has(controller)) void open(view);
  const part = doors.get(controller);
  if (part === 'failed')
    return html`<p class="error">${t('failed-parts')}</p>
      ${button(t('retry'), () => {
        void open(view);
      })}`;
  return html`<p class="hint other-tabs" role="status">${takenText(view)}</p>
    ${part?.render({ state, lang, disabled })}`;
}

/** Opens the archive of a dossier. @throws {Error} with a localized message */
export async function openArchive(
  element: DossierForm['element'],
  controller: DossierForm['controller'],
  { t, settings }: Pick<FormHost, 't' | 'settings'>,
  file: File,
): Promise<OpenedArchive> {
  if (!isPart(doors.get(controller))) await open({ element, controller, t });
  const part = doors.get(controller);
  if (!isPart(part)) throw createLocalizedError(t('failed-parts'));
  return part.opened.open(file, settings().lang);
}

/** The archive that the open sheet came from; undefined for a sheet that came from elsewhere. */
export function openedArchive(controller: DossierForm['controller']): ReceivedDossier | undefined {
  const part = doors.get(controller);
  return isPart(part) ? part.opened.of(controller.state?.draft.id ?? '') : undefined;
}

const isPart = (door: DossierPart | 'failed' | undefined): door is DossierPart =>
  door !== undefined && door !== 'failed';

async function open(view: DossierForm): Promise<void> {
  const { element, controller } = view;
  doors.set(controller, undefined);
  const part = await import('../../dossier/dossier-part.js').then(
    ({ default: createDossier }) => createDossier(createHost(view)),
    () => 'failed' as const,
  );
  doors.set(controller, part);
  if (part !== 'failed' && element.shadowRoot) adoptStyles(element.shadowRoot, part.styles);
  // What was asked for has only come now: the person is led to it, unless they have gone on.
  if (controller.state?.stage === 'dossier') controller.retry();
}

function createHost({ element, controller, t }: DossierForm): DossierHost {
  const requestUpdate = (): Promise<unknown> => {
    element.requestUpdate();
    return element.updateComplete;
  };
  return {
    tools: { html, nothing, live, button },
    state: () => controller.state,
    changeSheet: controller.changeSheet.bind(controller),
    goTo: (page) => {
      controller.pages.goTo('dossier', page);
    },
    leave: () => {
      exits.get(controller)?.();
    },
    today,
    keeps: () => element.storage !== 'none',
    accept: () => element.accept,
    lastEntity: () => controller.lastEntity,
    // Any language but Vietnamese brings all of them.
    loadWholeSet: ({ pack, no }) => loadSetFor('en', pack.id, no, toCustomPacks(element.packs)),
    own: ({ pack: { id, layers = [] } }) => {
      const { rules = [], forms = {} } = element;
      const ids = [id, ...layers.map((layer) => layer.id)];
      return {
        rules: ids.flatMap((one) => rules.filter(({ pack }) => pack === one))[0],
        forms: ids.flatMap((one) => (Object.hasOwn(forms, one) ? [forms[one]] : []))[0],
      };
    },
    loadFiles: async () => (await import('../../files/file-store.js')).default,
    attachFiles: (files, { attached, take }) =>
      attachFiles(
        files,
        { files: element.maxFiles, megabytes: element.maxMegabytes, accept: element.accept },
        t,
        { kind: undefined, attached, take },
      ),
    emitEvidence: (detail) => {
      emit(element, 'ocop-evidence', detail);
    },
    emitPacked: (detail) => {
      emit(element, 'ocop-packed', detail);
    },
    requestUpdate,
    focus: async (selector) => {
      await requestUpdate();
      element.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
    },
  };
}
