import { ENGLISH_CITATIONS, type EngineMessages } from './citation-messages.en.js';

/**
 * The English messages in few words: every sentence of an explanation by code, `{name}` standing for a
 * value. It knows no programme's word for points. A pack brings fuller ones, and those of its languages, in its `messages`.
 */
export const ENGLISH_MESSAGES: EngineMessages = {
  verdict: 'On this sheet: {rank}.',
  'verdict-held': 'On this sheet: {rank}; enough for {byTotal}, yet minimums missed for {next}: {count}.',
  'verdict-stopped': 'On this sheet: {rank}; the evaluation stops after criterion {criterion}.',
  'verdict-provisional': 'Provisional: {band}; unanswered: {count}.',
  'with-certificate': '{band}, a rank with a certificate',
  'without-certificate': '{band}, no certificate',
  total: 'Total {total} of {max}: {band} by total.',
  section: 'Section {section}: {points} of {max}.',
  provisional: 'Unanswered, worth 0 for now: {count} ({criteria}).',
  undeclared: 'Conditions not answered, taken not to hold: {count}.',
  reached: 'Every minimum for {band} met.',
  held: 'Enough for {byTotal}, yet {band}; minimums missed: {count}.',
  award: '{band}: {award}',
  note: '{note}',
  next: 'For {band}: {from} or more.',
  short: 'Missing for {band}: {points}.',
  missed: 'Criterion {criterion} ({title}): “{required}” needed for {band}; now “{picked}”.',
  'none-of-these': 'Criterion {criterion} ({title}): “{required}” needed for {band}; none true.',
  'section-short': 'Section {section} ({title}): {required} needed for {band}; now {points}.',
  unanswered: 'Criterion {criterion} ({title}): “{required}” needed for {band}; unanswered.',
  'not-evaluated': 'Criterion {criterion} ({title}): “{required}” needed for {band}; not evaluated.',
  disqualified: 'Disqualified, no rank: “{text}”',
  ineligible: 'Not eligible, no rank: “{text}”',
  stop: 'Stopped; not counted: {count}. “{text}”',
  skip: 'Criterion {criteria} does not apply: “{text}”',
  ...ENGLISH_CITATIONS,
};
