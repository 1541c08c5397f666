/**
 * Corrects a transcription as its `corrections.json` says and records every change as an erratum: misread numbers, blank
 * titles, notes and marks that ran into other cells, slips of single words. Points are never changed.
 *
 * @param {any} annex as transcribed
 * @param {any} corrections what to correct, and what looks wrong and is kept
 * @returns {any} the annex in the same shape, its errata in both languages, unusable sets with the reason
 * @throws {Error} when a correction applies nowhere, or an erratum has no Vietnamese
 */
export function correctTranscription(annex, corrections) {
  const sources = new Set(stringsIn(annex));
  const errata = annex.errata.map(({ why, ...rest }) => ({
    ...rest,
    why: { vi: translate(corrections.errataVietnamese, why), en: why },
  }));
  const used = new Set();
  const sets = annex.sets.map((set) => {
    const addErratum = (criterion, kind, published, applied, why) =>
      errata.push({ set: set.no, criterion, kind, published, applied, why });
    const correctWords = (text, criterion) => {
      const right = corrections.words.reduce((soFar, pair) => {
        const [wrong, instead] = pair;
        if (wrong.startsWith('. ') ? !soFar.startsWith(wrong) : !soFar.includes(wrong)) return soFar;
        used.add(pair);
        return soFar.replaceAll(wrong, instead);
      }, text);
      if (right !== text) {
        const [published, applied] = cutDifference(text, right);
        const why = sources.has(right) ? corrections.why.elsewhere : corrections.why.plain;
        addErratum(criterion, 'text-misread', published, applied, why);
      }
      return right;
    };
    const correctCriterion = (transcribed, heading) => {
      const {
        id,
        title: printed,
        max,
        notes: below = [],
        options,
        variants,
        children,
        checkbox,
      } = transcribed;
      let title = printed;
      let notes = below;
      let marked = 0;
      if (title === '') {
        title = heading;
        addErratum(id, 'title-blank', null, title, corrections.why['title-blank']);
      }
      for (const start of corrections.splitTitles) {
        const at = title.indexOf(start);
        if (at < 0) continue;
        used.add(start);
        notes = [...notes, title.slice(at).trim()];
        addErratum(id, 'note-in-title', title, title.slice(0, at), corrections.why['note-in-title']);
        title = title.slice(0, at);
      }
      const stars = /\*+$/.exec(title)?.[0];
      if (stars) {
        marked = stars.length;
        const bare = title.slice(0, -marked);
        const applied = { title: bare, option: 1, minimum: marked };
        addErratum(id, 'mark-on-title', title, applied, corrections.why['mark-on-title']);
        title = bare;
      }
      const choices = options?.map(({ text, ...option }, i) => {
        let wording = text;
        for (const end of corrections.splitOptions) {
          if (!wording.endsWith(end)) continue;
          used.add(end);
          wording = wording.slice(0, -end.length);
          notes = [...notes, end.replace(/^\*+ /, '')];
          addErratum(id, 'note-in-option', text, wording, corrections.why['note-in-option']);
        }
        return {
          ...option,
          text: correctWords(wording, id),
          ...(marked > 0 && i === 0 && { minimumForStar: marked }),
        };
      });
      return {
        id,
        title: correctWords(title, id),
        max,
        ...(notes.length > 0 && { notes: notes.map((note) => correctWords(note, id)) }),
        ...(variants && { variants }),
        ...(children && { children: children.map((child) => correctCriterion(child, title)) }),
        ...(choices && { options: choices }),
        ...(checkbox && { checkbox }),
      };
    };
    const sections = set.sections.map((section) => ({
      ...section,
      title: correctWords(section.title, section.id),
      criteria: renumber(section.criteria, set.no, corrections, used, addErratum).map((transcribed) =>
        correctCriterion(transcribed, ''),
      ),
    }));
    const why = corrections.unusable[set.no];
    if (!set.complete !== Boolean(why)) throw new Error(`Set ${set.no}: usable or not?`);
    return { ...set, sections, ...(why && { unusable: { why } }) };
  });
  const { numbers, splitTitles, splitOptions, words } = corrections;
  for (const correction of [...numbers, ...splitTitles, ...splitOptions, ...words])
    if (!used.has(correction)) throw new Error(`Corrects nothing: ${JSON.stringify(correction)}`);
  const kept = corrections.kept.map((entry) => ({ published: null, applied: null, ...entry }));
  return { ...annex, errata: [...errata, ...kept], sets };
}

/** Corrects numbers and moves rows under the row they belong to. */
function renumber(criteria, set, corrections, used, addErratum) {
  const renumbered = criteria.map((transcribed) => {
    const correction = corrections.numbers.find(
      (entry) =>
        !used.has(entry) &&
        entry.set === set &&
        entry.id === transcribed.id &&
        entry.title === transcribed.title,
    );
    const children =
      transcribed.children && renumber(transcribed.children, set, corrections, used, addErratum);
    if (!correction) return { ...transcribed, ...(children && { children }) };
    used.add(correction);
    const layout = correction.under ? 'row-layout' : 'number-misread';
    addErratum(
      correction.to,
      layout,
      `${correction.id} ${transcribed.title}`,
      `${correction.to} ${correction.as ?? transcribed.title}`,
      corrections.why[layout],
    );
    return {
      ...transcribed,
      id: correction.to,
      title: correction.as ?? transcribed.title,
      under: correction.under,
    };
  });
  return renumbered
    .filter(({ under }) => !under)
    .map(({ under: _under, ...criterion }) => {
      const below = renumbered.filter(({ under }) => under === criterion.id);
      if (below.length === 0) return criterion;
      const { checkbox: _checkbox, ...group } = criterion;
      return { ...group, children: below.map(({ under: _parent, ...child }) => child) };
    });
}

/** Only the words in which two texts differ, with the word before and the word after. */
function cutDifference(text, right) {
  const [a, b] = [text.split(' '), right.split(' ')];
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = 1;
  while (a.at(-end) === b.at(-end) && end <= Math.min(a.length, b.length) - start) end++;
  const cut = (words) => words.slice(Math.max(0, start - 1), words.length - Math.max(0, end - 2)).join(' ');
  return [cut(a), cut(b)];
}

function translate(vietnamese, key) {
  if (!vietnamese[key]) throw new Error(`No Vietnamese for erratum: ${key}`);
  return vietnamese[key];
}

function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
