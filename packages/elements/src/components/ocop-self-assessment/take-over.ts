/**
 * Takes over the form that a server has written: what was answered before the script came goes into the sheet, and the person finds the focus
 * and the view where they were.
 */
import { listScoredCriteria, type CriteriaSet } from '@ocop-kit/engine';
import { readServedAnswers, type ServedAnswers } from '../../form/served-fields.js';
import type { FormState, FormStep } from '../../form/form-state.js';

/** The question at which the person is: a criterion, or null for what is asked before the first. */
interface Anchor {
  readonly criterion: string | null;
  /** Where it stands, from the top of the view. */
  readonly top: number;
}

export interface TakenOver {
  /** Puts what was answered into the sheet, and opens the page where the person is. */
  readonly step: FormStep;
  /** Whether the person is further down than the first screen: then everything has to be drawn at once. */
  readonly isBelow: boolean;
  /** Once drawn: the focus and the view are where they were. */
  readonly arrive: (root: ParentNode) => Promise<void>;
}

export function takeOver(form: HTMLFormElement, { set }: FormState): TakenOver {
  const answers = readServedAnswers(set, new FormData(form));
  const { activeElement } = form.getRootNode() as Document | ShadowRoot;
  const focused = form.contains(activeElement) ? activeElement : null;
  const anchor = findAnchor(form, focused);
  return {
    step: (state, now) => openAt(withAnswers(state, answers, now), anchor?.criterion),
    isBelow: anchor !== undefined,
    arrive: async (root) => {
      const entry = anchor && findEntry(root, anchor.criterion);
      // What stands above moves it, too.
      if (entry)
        await Promise.all([...root.querySelectorAll('ocop-criterion')].map((one) => one.updateComplete));
      await focusLike(root, focused, set);
      if (!anchor || !entry) return;
      const align = (): void => {
        scrollBy(0, entry.getBoundingClientRect().top - anchor.top);
      };
      align();
      // Criteria that come into view on the way get their real height only now.
      requestAnimationFrame(() => {
        align();
        requestAnimationFrame(align);
      });
    },
  };
}

/** Without answers the sheet stays as it began: nothing was done yet that would have to be kept. */
function withAnswers(state: FormState, answers: ServedAnswers, now: Date): FormState {
  const { picks, declared, denied, notes, product, entity } = answers;
  const filled = [picks, notes, declared, denied].some((part) => Object.keys(part).length > 0);
  if (!filled && product === '' && entity === '') return state;
  const { draft } = state;
  const sheet = draft.assessment;
  return {
    ...state,
    draft: {
      ...draft,
      assessment: {
        ...sheet,
        product: { ...sheet.product, ...(product !== '' && { name: product }) },
        entity: { ...sheet.entity, ...(entity !== '' && { name: entity }) },
        picks: { ...picks },
        declared: [...declared],
        ...(denied.length > 0 && { denied: [...denied] }),
        criteria: Object.fromEntries(Object.entries(notes).map(([id, note]) => [id, { note }])),
        times: { ...sheet.times, updated: now.toISOString() },
      },
    },
  };
}

/** @param criterion undefined leaves the page that the sheet begins with */
function openAt(state: FormState, criterion: string | null | undefined): FormState {
  if (typeof criterion !== 'string') return state;
  const position = listScoredCriteria(state.set).findIndex(({ id }) => id === criterion);
  return position < 0 ? state : { ...state, stage: 'questions', position };
}

/** The question with the focus, else the first in view; undefined at the beginning of the form. */
function findAnchor(form: HTMLFormElement, focused: Element | null): Anchor | undefined {
  const questions = [...form.querySelectorAll<HTMLElement>('.gate, .criterion')];
  const at =
    focused?.closest<HTMLElement>('.gate, .criterion') ??
    (form.getBoundingClientRect().top < 0
      ? questions.find((question) => question.getBoundingClientRect().bottom > 80)
      : undefined);
  if (!at || at === questions[0]) return undefined;
  const criterion = at.classList.contains('gate') ? null : at.id.replace(/^ocop-/, '');
  return { criterion, top: at.getBoundingClientRect().top };
}

function findEntry(root: ParentNode, criterion: string | null): Element | undefined {
  const selector = criterion === null ? '.gate' : `#${CSS.escape(`criterion-${criterion}`)}`;
  return root.querySelector(selector) ?? undefined;
}

/** Gives the focus to what stands for the field that had it. */
async function focusLike(root: ParentNode, focused: Element | null, set: CriteriaSet): Promise<void> {
  if (!focused) return;
  const name = focused.getAttribute('name') ?? '';
  const { value } = focused as HTMLInputElement;
  const [, part, id = ''] = /^(pick|note):(.+)$/.exec(name) ?? [];
  const isCondition = part === undefined && set.conditions?.some((condition) => condition.id === name);
  const within = isCondition ? root : part !== undefined ? findEntry(root, id) : undefined;
  await (within as { readonly updateComplete?: Promise<unknown> } | undefined)?.updateComplete;
  const field = isCondition
    ? `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`
    : part === 'pick'
      ? `input[name=pick][value="${CSS.escape(value)}"]`
      : part === 'note'
        ? 'textarea'
        : '.primary';
  const scope = within instanceof HTMLElement && within.shadowRoot ? within.shadowRoot : root;
  const target = scope.querySelector<HTMLElement>(field) ?? (within as HTMLElement | undefined);
  target?.focus({ preventScroll: true });
}
