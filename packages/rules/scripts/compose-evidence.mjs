/** The evidence a dossier holds: the decision's table as kinds, and which of them each criterion needs. */

/** The rows of the printed table with their citation, then the project's own kinds. */
export function evidenceKindsOf({ cite, rows, beside }, text) {
  const place = { form: text(cite.form), annex: text(cite.annex) };
  return [
    ...rows.map((row) => ({ id: row.id, title: text(row.title), text: text(row.text), cite: place })),
    ...beside.map(({ id, title }) => ({ id, title: text(title) })),
  ];
}

/** Gives every scored criterion its evidence by its printed title; nothing is forgotten and nothing left over. */
export function addEvidence(sets, evidence, kinds) {
  const known = new Set(kinds.map(({ id }) => id));
  const unused = new Set(Object.keys(evidence));
  const criterion = (given) => {
    if (given.criteria) return { ...given, criteria: given.criteria.map(criterion) };
    const ids = evidence[given.title.vi];
    if (!ids) throw new Error(`No evidence for: ${given.title.vi}`);
    const strange = ids.find((id) => !known.has(id));
    if (strange) throw new Error(`No kind of evidence “${strange}”, of: ${given.title.vi}`);
    unused.delete(given.title.vi);
    return { ...given, ...(ids.length > 0 && { evidence: ids }) };
  };
  const complete = sets.map((set) => ({
    ...set,
    sections: set.sections.map((section) => ({ ...section, criteria: section.criteria.map(criterion) })),
  }));
  if (unused.size > 0) throw new Error(`Evidence for no criterion: ${[...unused].join('; ')}`);
  return complete;
}
