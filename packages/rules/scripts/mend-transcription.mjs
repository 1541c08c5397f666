/**
 * Mends a transcription the way its `mends.json` says, and writes down every change as an erratum: numbers that were
 * misread, titles left blank, notes and marks run into other cells, slips of single words. Points are never touched.
 *
 * @param {any} annex as transcribed
 * @param {any} mends what to mend, and what looks wrong and is kept
 * @returns {any} the annex in the same form, its errata in both languages, unusable sets with why
 */
export function mendTranscription(annex, mends) {
  const sources = new Set(stringsIn(annex));
  const errata = annex.errata.map(({ why, ...rest }) => ({
    ...rest,
    why: { vi: found(mends.errataVietnamese, why), en: why },
  }));
  const used = new Set();
  const sets = annex.sets.map((set) => {
    const told = (criterion, kind, published, applied, why) =>
      errata.push({ set: set.no, criterion, kind, published, applied, why });
    const words = (text, criterion) => {
      const right = mends.words.reduce((so, pair) => {
        const [wrong, instead] = pair;
        if (wrong.startsWith('. ') ? !so.startsWith(wrong) : !so.includes(wrong)) return so;
        used.add(pair);
        return so.replaceAll(wrong, instead);
      }, text);
      if (right !== text) {
        const [published, applied] = differing(text, right);
        const why = sources.has(right) ? mends.why.elsewhere : mends.why.plain;
        told(criterion, 'text-misread', published, applied, why);
      }
      return right;
    };
    const criterion = (given, heading) => {
      const { id, title: printed, max, notes: below = [], options, variants, children, checkbox } = given;
      let title = printed;
      let notes = below;
      let marked = 0;
      if (title === '') {
        title = heading;
        told(id, 'title-blank', null, title, mends.why['title-blank']);
      }
      for (const start of mends.splitTitles) {
        const at = title.indexOf(start);
        if (at < 0) continue;
        used.add(start);
        notes = [...notes, title.slice(at).trim()];
        told(id, 'note-in-title', title, title.slice(0, at), mends.why['note-in-title']);
        title = title.slice(0, at);
      }
      const stars = /\*+$/.exec(title)?.[0];
      if (stars) {
        marked = stars.length;
        const bare = title.slice(0, -marked);
        const applied = { title: bare, option: 1, minimum: marked };
        told(id, 'mark-on-title', title, applied, mends.why['mark-on-title']);
        title = bare;
      }
      const choices = options?.map(({ text, ...option }, i) => {
        let wording = text;
        for (const end of mends.splitOptions) {
          if (!wording.endsWith(end)) continue;
          used.add(end);
          wording = wording.slice(0, -end.length);
          notes = [...notes, end.replace(/^\*+ /, '')];
          told(id, 'note-in-option', text, wording, mends.why['note-in-option']);
        }
        return {
          ...option,
          text: words(wording, id),
          ...(marked > 0 && i === 0 && { minimumForStar: marked }),
        };
      });
      return {
        id,
        title: words(title, id),
        max,
        ...(notes.length > 0 && { notes: notes.map((note) => words(note, id)) }),
        ...(variants && { variants }),
        ...(children && { children: children.map((child) => criterion(child, title)) }),
        ...(choices && { options: choices }),
        ...(checkbox && { checkbox }),
      };
    };
    const sections = set.sections.map((section) => ({
      ...section,
      title: words(section.title, section.id),
      criteria: renumbered(section.criteria, set.no, mends, used, told).map((given) => criterion(given, '')),
    }));
    const why = mends.unusable[set.no];
    if (!set.complete !== Boolean(why)) throw new Error(`Set ${set.no}: usable or not?`);
    return { ...set, sections, ...(why && { unusable: { why } }) };
  });
  for (const mend of [...mends.numbers, ...mends.splitTitles, ...mends.splitOptions, ...mends.words])
    if (!used.has(mend)) throw new Error(`Nothing to mend: ${JSON.stringify(mend)}`);
  const kept = mends.kept.map((entry) => ({ published: null, applied: null, ...entry }));
  return { ...annex, errata: [...errata, ...kept], sets };
}

/** Numbers put right; rows that belong under another are put there. */
function renumbered(criteria, set, mends, used, told) {
  const named = criteria.map((given) => {
    const mend = mends.numbers.find(
      (entry) =>
        !used.has(entry) && entry.set === set && entry.id === given.id && entry.title === given.title,
    );
    const children = given.children && renumbered(given.children, set, mends, used, told);
    if (!mend) return { ...given, ...(children && { children }) };
    used.add(mend);
    const layout = mend.under ? 'row-layout' : 'number-misread';
    told(
      mend.to,
      layout,
      `${mend.id} ${given.title}`,
      `${mend.to} ${mend.as ?? given.title}`,
      mends.why[layout],
    );
    return { ...given, id: mend.to, title: mend.as ?? given.title, under: mend.under };
  });
  return named
    .filter(({ under }) => !under)
    .map(({ under: _under, ...given }) => {
      const below = named.filter(({ under }) => under === given.id);
      if (below.length === 0) return given;
      const { checkbox: _checkbox, ...group } = given;
      return { ...group, children: below.map(({ under: _place, ...child }) => child) };
    });
}

/** The words in which two texts differ, with the word before and after. */
function differing(text, right) {
  const [a, b] = [text.split(' '), right.split(' ')];
  let start = 0;
  while (a[start] === b[start]) start++;
  let end = 1;
  while (a.at(-end) === b.at(-end) && end <= Math.min(a.length, b.length) - start) end++;
  const cut = (words) => words.slice(Math.max(0, start - 1), words.length - Math.max(0, end - 2)).join(' ');
  return [cut(a), cut(b)];
}

function found(words, key) {
  if (!words[key]) throw new Error(`No Vietnamese for erratum: ${key}`);
  return words[key];
}

function stringsIn(value) {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
