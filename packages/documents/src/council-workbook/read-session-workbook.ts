/** Reads the workbook of a session back as what each member hands in. */
import { compileSet } from '@ocop-kit/engine';
import type { BallotFile, Session, SessionBallot } from '@ocop-kit/engine/council';
import {
  createProblemList,
  makeProblem,
  throwProblem,
  WorkbookError,
  type ProblemList,
  type WorkbookProblem,
} from '../problems/workbook-problem.js';
import { rulesChecksum } from '../sheets/originals/rules-checksum.js';
import { quoteText } from '../sheets/values/cell-words.js';
import { openWorkbook, type Workbook } from '../xlsx/read/workbook.js';
import { readIds, type WorkbookIds } from './read-ids.js';
import { readProductWorksheet } from './read-product-worksheet.js';
import { translateInto } from './translate.js';
import { IDS_WORKSHEET } from './workbook-format.js';
import type { SetOf } from './write-session-workbook.js';

/** What a workbook of a session holds. */
export interface SessionWorkbookRead {
  /** One file for each member with ballots, in the order of the columns: to be given to `collect`. */
  readonly ballots: readonly BallotFile[];
  /** Everything that is wrong, by worksheet and cell where it has one. */
  readonly problems: readonly WorkbookProblem[];
}

/** How a workbook of a session is read. */
export interface ReadSessionWorkbookOptions {
  /** The moment that ballots typed into the workbook are given, with its time zone. */
  readonly time: string;
}

/**
 * Reads a workbook of `sessionWorkbook` that somebody may have edited. Each ballot comes back exactly as it was typed, an empty cell as
 * unanswered; one that the session has already comes back as it is there, seal and time included. A ballot with a problem is left out.
 *
 * @param file the bytes of the .xlsx file, of any origin: sizes and counts are limited
 * @param session the session that the workbook was made from, as it is now
 * @param setOf finds the criteria set of a product
 * @param options the time of ballots that are new
 * @returns ballots by member, and problems; a file that cannot be read, or is of another session, has only problems
 * @throws {OcopError} `pack/*` for a set that cannot be scored; and whatever `setOf` throws
 */
export function readSessionWorkbook(
  file: Uint8Array,
  session: Session,
  setOf: SetOf,
  options: ReadSessionWorkbookOptions,
): SessionWorkbookRead {
  const problems = createProblemList();
  try {
    const ballots = readBallots(openWorkbook(file), session, setOf, options, problems);
    return { ballots, problems: problems.all };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    // A list that is full throws all that is in it.
    const more = error.problems.slice(error.problems[0] === problems.all[0] ? problems.all.length : 0);
    return { ballots: [], problems: [...problems.all, ...more] };
  }
}

function readBallots(
  workbook: Workbook,
  session: Session,
  setOf: SetOf,
  { time }: ReadSessionWorkbookOptions,
  problems: ProblemList,
): BallotFile[] {
  const ids = readIds(workbook);
  if (ids.session !== session.id)
    throwProblem('workbook/other-session', { found: quoteText(ids.session), expected: session.id });
  checkWorksheets(workbook, ids, problems);
  const byMember = new Map<string, SessionBallot[]>(ids.members.map(({ id }) => [id, []]));
  for (const { id, name, round, checksum } of ids.products) {
    const worksheet = workbook.sheets.find((one) => one.name === name);
    const product = session.products.find((one) => one.id === id);
    if (!worksheet) continue;
    if (!product) {
      problems.push(makeProblem('workbook/unknown-sheet', { sheet: name }, { sheet: name }));
      continue;
    }
    const set = compileSet(setOf(product));
    if (rulesChecksum(set) !== checksum) {
      problems.push(makeProblem('workbook/other-rules', {}, { sheet: name }));
      continue;
    }
    const { members } = ids;
    const { push } = problems;
    const reading = { worksheet, session, product, set, members, round, time, push };
    for (const ballot of readProductWorksheet(reading)) byMember.get(ballot.member)?.push(ballot);
  }
  return [...byMember].flatMap(([member, ballots]): BallotFile[] =>
    ballots.length === 0 ? [] : [{ format: 'ocop-ballots/1', session: session.id, member, ballots }],
  );
}

/** Every worksheet has the name it was written with: nobody's picks are looked for under another product. */
function checkWorksheets({ sheets }: Workbook, { products }: WorkbookIds, { push }: ProblemList): void {
  const first = (['vi', 'en'] as const).map((lang) => translateInto(lang)('worksheet.session'));
  const known = new Set([IDS_WORKSHEET, ...first, ...products.map(({ name }) => name)]);
  for (const { name } of products)
    if (!sheets.some((one) => one.name === name)) push(makeProblem('workbook/no-sheet', { sheet: name }));
  for (const { name } of sheets)
    if (!known.has(name)) push(makeProblem('workbook/unknown-sheet', { sheet: name }, { sheet: name }));
}
