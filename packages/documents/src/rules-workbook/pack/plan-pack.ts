/** A pack as sheets: the header, its lists, and one sheet a criteria set. */
import { textIn } from '@ocop-kit/engine';
import type { Pack, PackSet } from '@ocop-kit/engine/schema';
import type { SheetDraft } from '../worksheet-plan.js';
import { generalDraft } from '../general-worksheet.js';
import { messagesDraft } from '../messages-worksheet.js';
import type { Fields } from '../record.js';
import { tableDraft } from '../table-worksheet.js';
import { setDraft } from './set-worksheet.js';
import { BANDS, CITES, CONDITIONS, ERRATA, EVIDENCE, HEADER, SETS } from './pack-tables.js';

/** @param other parts of the header that no sheet holds, as JSON on the first sheet */
export function packDrafts({ format, header, sets }: Pack, other: Fields = {}): SheetDraft[] {
  const languages = [...new Set(header.languages)];
  const [first = ''] = languages;
  const { bands, evidenceKinds = [], cites = {}, messages = {}, errata = [], ...rest } = header;
  const title = textIn(header.programme, first);
  const withOther = Object.keys(other).length > 0 ? { other } : {};
  return [
    generalDraft(HEADER, { format, header: rest, ...withOther }, languages, title),
    tableDraft(BANDS, bands, languages),
    tableDraft(EVIDENCE, evidenceKinds, languages),
    tableDraft(
      CITES,
      Object.entries(cites).map(([key, cite]) => ({ key, cite })),
      languages,
    ),
    messagesDraft(messages, languages),
    tableDraft(ERRATA, [...errata, ...sets.flatMap((set) => ofSet(set, set.errata))], languages),
    setsDraft(sets, languages),
    tableDraft(
      CONDITIONS,
      sets.flatMap((set) => ofSet(set, set.conditions)),
      languages,
    ),
    ...sets.map((set) => setDraft(set, languages, textIn(set.title, first))),
  ];
}

function setsDraft(sets: readonly PackSet[], languages: readonly string[]): SheetDraft {
  const rows = sets.map((set) => {
    // An empty list is told from none by standing in the technical column.
    const apart = ['conditions', 'errata'].filter(
      (key) => ((set as Fields)[key] as unknown[] | undefined)?.length,
    );
    return Object.fromEntries(
      Object.entries(set).filter(([key]) => key !== 'sections' && !apart.includes(key)),
    );
  });
  return tableDraft(SETS, rows, languages);
}

const ofSet = ({ no }: PackSet, list: readonly object[] = []): Fields[] =>
  list.map((item) => ({ set: no, ...item }));
