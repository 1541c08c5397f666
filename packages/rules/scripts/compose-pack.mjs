/** Composes the pack from the transcribed annex: wording untouched, conditions, evidence and errata made data. */
import { withMessages } from '@ocop-kit/engine';
import { rulesDigest } from '@ocop-kit/engine/overlay';
import { addEvidence, evidenceKindsOf } from './compose-evidence.mjs';

/**
 * @param {{ annex: any, header: any, english: Record<string, string>, errataVietnamese?: Record<string, string>,
 *   printed: any, evidenceTable?: any, evidence?: Record<string, string[]> }} sources what a decision does not bring is left out
 */
export function composePack(sources) {
  const { annex, header, english, errataVietnamese, printed, evidenceTable, evidence } = sources;
  const text = (vi) => {
    const en = english[vi];
    if (!en) throw new Error(`No English for: ${vi}`);
    return { vi, en };
  };
  const erratum = ({ set: _set, why, ...rest }) => {
    if (typeof why !== 'string') return { ...rest, why };
    const vi = errataVietnamese[why];
    if (!vi) throw new Error(`No Vietnamese for erratum: ${why}`);
    return { ...rest, why: { vi, en: why } };
  };
  const errataOf = (no) => annex.errata.filter((entry) => entry.set === no).map(erratum);

  const criterion = ({ id, title, max, notes, children, options, variants }) => ({
    id,
    title: text(title),
    max,
    ...(notes && { notes: notes.map(text) }),
    ...(variants && { cases: variants.map((v) => ({ no: v.no, title: text(v.title) })) }),
    ...(children
      ? { criteria: children.map(criterion) }
      : options
        ? { options: options.map(option) }
        : { tick: true }),
  });
  const option = ({ points, text: wording, minimumForStar, variant }) => ({
    points,
    text: text(wording),
    ...(minimumForStar && { minimum: minimumForStar }),
    ...(variant && { case: variant }),
  });

  const sets = annex.sets.map((set) => ({
    no: set.no,
    title: text(set.title),
    ...(set.unusable && { unusable: set.unusable }),
    ...(set.annex1 && {
      classification: {
        industry: text(set.annex1.industry),
        group: text(set.annex1.group),
        ...(set.annex1.subgroup && { subgroup: text(set.annex1.subgroup) }),
        agencies: set.annex1.agencies.map(text),
        printed: text(set.classificationAsPrinted),
      },
    }),
    ...(set.starNote && { note: text(set.starNote) }),
    cite: { annex: text(annex.annex), set: set.no },
    sections: set.sections.map(({ id, title, max, criteria }) => ({
      id,
      title: text(title),
      max,
      criteria: criteria.map(criterion),
    })),
    conditions: conditionsOf(set, printed, text),
    errata: errataOf(set.no),
  }));
  const evidenceKinds = evidenceTable && evidenceKindsOf(evidenceTable, text);
  const pack = {
    format: 'ocop-pack/1',
    header: { ...header, ...(evidenceKinds && { evidenceKinds }), errata: errataOf(0) },
    sets: evidenceKinds ? addEvidence(sets, evidence, evidenceKinds) : sets,
  };
  // Whoever loads one set knows by it which rules that set is of.
  const { id, version, ...others } = pack.header;
  // The form carries no sentences of the engine's: the law brings every one.
  return { ...pack, header: { id, version, digest: rulesDigest(pack), ...withMessages(others) } };
}

function conditionsOf(set, printed, text) {
  const all = set.sections.flatMap((section) => flatten(section.criteria));
  const dossier = (set.disqualifiedWhen ?? []).map((wording) => ({
    ...printed.dossier,
    text: text(wording),
  }));
  const noted = all.flatMap((criterion) =>
    (criterion.notes ?? []).flatMap((note) => {
      const rule = printed.notes.find(({ says }) => new RegExp(says).test(note));
      if (!rule) return [];
      const { effect } = rule;
      return [
        {
          id: `${criterion.id}.${rule.id}`,
          effect,
          text: text(note),
          criterion: criterion.id,
          ...(effect === 'stop' && { after: criterion.id }),
          ...(effect === 'skip' && { skips: [criterion.id] }),
          ...(rule.whenZeroIn && { when: zeroOptions(all, rule.whenZeroIn) }),
        },
      ];
    }),
  );
  return [...dossier, ...noted];
}

function zeroOptions(all, ids) {
  return ids.flatMap((id) => {
    const { options = [] } = all.find((criterion) => criterion.id === id) ?? {};
    const zero = options.flatMap(({ points }, i) => (points === 0 ? [{ criterion: id, option: i + 1 }] : []));
    if (zero.length === 0) throw new Error(`Criterion ${id} has no zero-point option`);
    return zero;
  });
}

function flatten(criteria) {
  return criteria.flatMap((criterion) => [criterion, ...flatten(criterion.children ?? [])]);
}
