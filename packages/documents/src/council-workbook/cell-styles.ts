/** How the cells of a session's workbook look: what is typed stands out from what is printed, and what is closed stands back. */
import { COLORS } from '../xlsx/write/colors.js';
import type { CellStyle } from '../xlsx/write/new-workbook.js';

const BASE: CellStyle = { wrap: true, vertical: 'top', lineBelow: COLORS.line };
const CENTERED: CellStyle = { ...BASE, horizontal: 'center' };

export const STYLES = {
  key: { isText: true },
  title: { bold: true, size: 14, color: COLORS.head },
  subtitle: { italic: true, color: COLORS.muted },
  heading: { bold: true, color: COLORS.onHead, fill: COLORS.head, wrap: true, vertical: 'center' },
  headingCentered: {
    bold: true,
    color: COLORS.onHead,
    fill: COLORS.head,
    wrap: true,
    vertical: 'center',
    horizontal: 'center',
  },
  total: { ...BASE, bold: true, size: 12, fill: COLORS.section },
  totalCentered: { ...CENTERED, bold: true, size: 12, fill: COLORS.section },
  state: { ...BASE, fill: COLORS.group },
  stateCentered: { ...CENTERED, size: 9, fill: COLORS.group },
  section: { ...BASE, wrap: false, bold: true, fill: COLORS.section },
  sectionCentered: { ...CENTERED, bold: true, fill: COLORS.section },
  group: { ...BASE, wrap: false, bold: true, fill: COLORS.group },
  id: { ...BASE, bold: true, isText: true },
  text: BASE,
  bold: { ...BASE, bold: true },
  small: { ...BASE, size: 9 },
  options: { ...BASE, size: 9 },
  centered: CENTERED,
  verdict: { ...CENTERED, bold: true },
  /** A cell to type a number into: of no text format, so that what is typed stays a number. */
  entry: { ...CENTERED, fill: COLORS.entry, unlocked: true },
  entryText: { ...BASE, horizontal: 'left', fill: COLORS.entry, unlocked: true, isText: true },
  /** Of a ballot that is in. */
  cast: CENTERED,
  /** Of a member who casts none. */
  closed: { ...CENTERED, fill: COLORS.base, color: COLORS.muted },
  closedText: { ...BASE, fill: COLORS.base, color: COLORS.muted },
  castText: BASE,
  block: { bold: true, color: COLORS.onHead, fill: COLORS.headCriterion, vertical: 'center' },
  label: BASE,
  value: { ...BASE, bold: true, horizontal: 'left' },
  note: { italic: true, color: COLORS.muted },
} as const satisfies Readonly<Record<string, CellStyle>>;
