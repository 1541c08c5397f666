/** The components that the articles name: forms, texts, samples, papers. */
import type { DossierComponent, DossierRules } from '../formats/dossier-rules.js';
import type { DossierItem, DossierState } from './dossier-item.js';
import { isBlank, listEmptyFields, type FormQuestion } from './empty-fields.js';
import type { HeldEvidence } from './held-evidence.js';
import type { NeededPaper } from './list-papers.js';
import { listDocuments, stateOfDocuments, withoutDuty, worstState } from './states.js';

/** What a component is held against. */
export interface ComponentQuestion extends FormQuestion {
  readonly rules: DossierRules;
  readonly held: readonly HeldEvidence[];
  readonly papers: readonly NeededPaper[];
  /** The kinds of evidence that criteria of the set name. */
  readonly used: ReadonlySet<string>;
  readonly on: string;
}

type Found = Pick<DossierItem, 'type' | 'state'> & Partial<DossierItem>;

/** @returns undefined where this registration does not ask for the component */
export function componentItem(
  component: DossierComponent,
  question: ComponentQuestion,
): DossierItem | undefined {
  const { id, title, prepares, cites, optional } = component;
  const cite = cites[question.kind];
  if (!cite) return undefined;
  const found = findComponent(component, question);
  return {
    id,
    prepares,
    title,
    ...(Object.keys(cite).length > 0 && { cite }),
    ...(optional && { optional }),
    neededBy: [],
    evidence: [],
    ...found,
    state: isOutside(component, question) ? 'not-needed' : withoutDuty(found.state, optional),
  };
}

/** A set that is left out, or that has no criterion for such evidence. */
function isOutside(
  { exceptSets = [], evidence = [] }: DossierComponent,
  { set, used }: ComponentQuestion,
): boolean {
  return exceptSets.includes(set) || (evidence.length > 0 && !evidence.some((kind) => used.has(kind)));
}

function findComponent(component: DossierComponent, question: ComponentQuestion): Found {
  const { form, text, samples, evidence, terms } = component;
  const { assessment, rules, papers, held, on } = question;
  if (form !== undefined) {
    const fields = listEmptyFields(rules, form, question);
    return { type: 'form', form, fields, state: isThere(fields.every(({ optional }) => optional)) };
  }
  if (text !== undefined) return { type: 'text', text, state: isThere(!isBlank(assessment, text)) };
  if (samples !== undefined) {
    const there = assessment.registration?.samples ?? 0;
    return { type: 'sample', samples: { asked: samples, there }, state: isThere(there >= samples) };
  }
  if (terms) {
    const withTerm = papers.filter(({ need }) => need.expires).map(({ paper }) => paper);
    return {
      type: 'paper',
      state: worstState(withTerm.map(({ state }) => state)),
      evidence: withTerm.flatMap((paper) => paper.evidence),
    };
  }
  const documents = held.filter(
    (document) => document.need === component.id || (evidence && counts(document, component, question)),
  );
  const state = stateOfDocuments(documents, on);
  return { type: 'paper', state, ...listDocuments(documents, state, on) };
}

const isThere = (there: boolean): DossierState => (there ? 'there' : 'missing');

/** Of one of the kinds, and not older than the certificate where that is asked. */
function counts(
  { kinds, issued }: HeldEvidence,
  { evidence = [], sinceCertificate }: DossierComponent,
  { assessment }: ComponentQuestion,
): boolean {
  const recognised = assessment.registration?.certificate?.issued?.slice(0, 10);
  const isOlder = issued !== undefined && recognised !== undefined && issued < recognised;
  if (sinceCertificate && isOlder) return false;
  return evidence.length === 0 || kinds.some((kind) => evidence.includes(kind));
}
