/** Plans the worksheets of a pack: the header, its lists, and one worksheet per criteria set. */
import { textIn } from '@ocop-kit/engine';
import type { Pack, PackSet } from '@ocop-kit/engine/schema';
import type { WorksheetPlan } from '../worksheet-plan.js';
import { planGeneral } from '../general-worksheet.js';
import { planMessages } from '../messages-worksheet.js';
import type { JsonRecord } from '../record.js';
import { planTable } from '../table-worksheet.js';
import { planSet } from './set-worksheet.js';
import { BANDS, CITES, CONDITIONS, ERRATA, EVIDENCE, HEADER, SETS } from './pack-tables.js';

/** @param other - Parts of the header that no worksheet can hold; written as JSON on the first one. */
export function planPack({ format, header, sets }: Pack, other: JsonRecord = {}): WorksheetPlan[] {
  const languages = [...new Set(header.languages)];
  const [first = ''] = languages;
  const { bands, evidenceKinds = [], cites = {}, messages = {}, errata = [], ...rest } = header;
  const title = textIn(header.programme, first);
  const withOther = Object.keys(other).length > 0 ? { other } : {};
  return [
    planGeneral(HEADER, { format, header: rest, ...withOther }, languages, title),
    planTable(BANDS, bands, languages),
    planTable(EVIDENCE, evidenceKinds, languages),
    planTable(
      CITES,
      Object.entries(cites).map(([key, cite]) => ({ key, cite })),
      languages,
    ),
    planMessages(messages, languages),
    planTable(ERRATA, [...errata, ...sets.flatMap((set) => withSetNumber(set, set.errata))], languages),
    planSets(sets, languages),
    planTable(
      CONDITIONS,
      sets.flatMap((set) => withSetNumber(set, set.conditions)),
      languages,
    ),
    ...sets.map((set) => planSet(set, languages, textIn(set.title, first))),
  ];
}

function planSets(sets: readonly PackSet[], languages: readonly string[]): WorksheetPlan {
  const rows = sets.map((set) => {
    // An empty list goes to the technical column, which tells it from an absent one.
    const apart = ['conditions', 'errata'].filter(
      (key) => ((set as JsonRecord)[key] as unknown[] | undefined)?.length,
    );
    return Object.fromEntries(
      Object.entries(set).filter(([key]) => key !== 'sections' && !apart.includes(key)),
    );
  });
  return planTable(SETS, rows, languages);
}

const withSetNumber = ({ no }: PackSet, list: readonly object[] = []): JsonRecord[] =>
  list.map((item) => ({ set: no, ...item }));
