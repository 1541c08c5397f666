/** The evidence that a dossier holds: the rows of the decision's table as kinds, and which of them each criterion needs. */

/** The rows of the printed table with their citation, then the project's own kinds. */
export function evidenceKindsOf({ cite, rows, beside }, text) {
  const citation = { form: text(cite.form), annex: text(cite.annex) };
  return [
    ...rows.map((row) => ({ id: row.id, title: text(row.title), text: text(row.text), cite: citation })),
    ...beside.map(({ id, title }) => ({ id, title: text(title) })),
  ];
}

/**
 * Gives every scored criterion its evidence by its printed title.
 * @throws {Error} when a title has no evidence, an entry names an unknown kind, or an entry matches no title
 */
export function addEvidence(sets, evidence, kinds) {
  const known = new Set(kinds.map(({ id }) => id));
  const unused = new Set(Object.keys(evidence));
  const withEvidence = (criterion) => {
    if (criterion.criteria) return { ...criterion, criteria: criterion.criteria.map(withEvidence) };
    const title = criterion.title.vi;
    const ids = evidence[title];
    if (!ids) throw new Error(`No evidence for: ${title}`);
    const unknown = ids.find((id) => !known.has(id));
    if (unknown) throw new Error(`No kind of evidence “${unknown}”, of: ${title}`);
    unused.delete(title);
    return { ...criterion, ...(ids.length > 0 && { evidence: ids }) };
  };
  const complete = sets.map((set) => ({
    ...set,
    sections: set.sections.map((section) => ({ ...section, criteria: section.criteria.map(withEvidence) })),
  }));
  if (unused.size > 0) throw new Error(`Evidence for no criterion: ${[...unused].join('; ')}`);
  return complete;
}
