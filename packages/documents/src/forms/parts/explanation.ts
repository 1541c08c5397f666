/** The result in sentences, each with the articles it rests on, after a table of the sections. */
import { explain, textIn } from '@ocop-kit/engine';
import { BLANK, cell, paragraph, words } from '../../blocks/make-block.js';
import type { Block, Table } from '../../blocks/printed-document.js';
import type { FormContext } from '../form-context.js';

/** @returns the sections with their points, then the sentences; dotted lines on a blank form */
export function explanation(context: FormContext): readonly Block[] {
  const { set, assessment, scored, lang, t } = context;
  const sentences =
    scored && assessment
      ? explain(set, scored.result, lang, assessment.denied && { denied: assessment.denied })
      : [];
  return [
    sectionsTable(context),
    ...sentences.flatMap(({ text, cites, part }) => {
      const cited = cites.map((cite) => cite.text).join('; ');
      return [
        paragraph('item', [
          words(text, { ...(part === 'verdict' && { bold: true }) }),
          ...(cited === '' ? [] : [words(` (${t('basis', { cite: cited })})`, { italic: true })]),
        ]),
      ];
    }),
    ...(scored ? [] : [paragraph('item', [BLANK]), paragraph('item', [BLANK])]),
  ];
}

function sectionsTable({ set, scored, lang, number, t }: FormContext): Table {
  const total = scored?.described;
  const row = (title: string, points: number | undefined, most: number, bold = false) => ({
    cells: [
      cell([words(title, { bold })]),
      cell([points === undefined ? BLANK : words(number(points), { bold })], 'cell-centre'),
      cell([words(number(most), { bold })], 'cell-centre'),
    ],
  });
  const most = set.sections.reduce((sum, { max, weight = 1 }) => sum + max * weight, 0);
  return {
    kind: 'table',
    widths: [70, 15, 15],
    borders: true,
    header: {
      cells: (['sectionHeading', 'reached', 'most'] as const).map((key) =>
        cell([words(t(key), { bold: true })], 'cell-centre'),
      ),
    },
    rows: [
      ...set.sections.map(({ id, title, max, weight = 1 }) =>
        row(
          t('section', { id, title: textIn(title, lang) }),
          total?.sections.find(({ section }) => section === id)?.points,
          max * weight,
        ),
      ),
      row(t('total'), total?.total, total?.max ?? most, true),
    ],
  };
}
