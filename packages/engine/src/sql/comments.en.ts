/** Comments of scripts, in English. */
import type { vi } from './comments.vi.js';

export const en: Record<keyof typeof vi, string> = {
  title: 'Scoring as SQL ({dialect}) by {pack} {version}: {decision}.',
  madeFrom: 'This file is made from the rules; do not edit it, make it again with: ocop sql.',
  exact: 'All numbers are whole; nothing is divided, nothing is floating point.',
  spark:
    'With many sheets SET spark.sql.codegen.wholeStage = false; in the session that asks the views, or they take four times as long.',
  set: 'Criteria set {set}: {title}',
  table:
    'Sheets: one row a sheet, one column a criterion with the ordinal of the option picked; NULL is unanswered, 0 is none of these (only where the sheet allows it); a box to tick takes 1 or 0.',
  declared: 'Conditions that somebody declares.',
  noChecks:
    'This table does not refuse wrong rows by itself: the view {refused} lists them, and the view {scored} leaves them out.',
  refused: 'Sheets with an answer that is not printed: they are not scored, and the criteria are named.',
  printed: 'Only sheets all of whose answers are printed.',
  scored: 'The result of each sheet.',
  sheets: 'The sheets.',
  conditions: 'Which conditions hold, reading a sheet from top to bottom.',
  answers: 'What each answer brings.',
  result: 'The result.',
  section: 'Section {section}: its points.',
  missed: 'Criteria that miss the minimum of rank {rank}: bit i is the criterion at position i, from 0.',
  unanswered: 'Criteria without an answer, by bits as above.',
  outcome: 'The first that holds.',
  total: 'All points.',
  scaledTotal: 'All points times {scale}, so that they are always whole; see the column scale.',
  starsByTotal: 'The rank that the total alone would give.',
  stars: 'The highest rank that misses no minimum; NULL for what is disqualified or ineligible.',
  shortSections: 'Sections short of what a rank asks, as section:rank.',
  councils:
    'Councils: one row a dossier, whose sheets are the ballots of its members. The average is sum_total by counted, and is never divided.',
  councilPolicy:
    'Minimums are judged by the policy {policy}; other policies, trimmed averages and ballots far apart are left to the function council().',
  councilRefused: 'Why the dossier has no result yet; NULL where it has one.',
  spare: 'Above or below the minimum of a rank, added up over ballots.',
  criteria: 'Every criterion: set, position (bit), id, column, section, title.',
  all: 'The results of all sets in one view.',
};
