/** The engine and its rivals, each built once for the thirty criteria. */
import { compileSet, score } from '@ocop-kit/engine';
import { findDisagreements } from './agreement.mjs';
import * as handLoop from './rivals/hand-loop.mjs';
import * as jsonRulesEngine from './rivals/json-rules-engine.mjs';
import * as publicodes from './rivals/publicodes.mjs';
import * as surveyCore from './rivals/survey-core.mjs';
import { listChoices, randomSheets, loadThirtyCriteria } from './sheet.mjs';

const RIVALS = [jsonRulesEngine, publicodes, surveyCore, handLoop];

/** @returns the engine and every rival as functions of a sheet, and the 100 sheets they score */
export async function createContestants() {
  const set = await loadThirtyCriteria();
  const compiled = compileSet(set);
  return {
    sheets: randomSheets(listChoices(compiled), 100, 26),
    engine: (sheet) => score(compiled, sheet),
    rivals: RIVALS.map((rival) => ({ ...rival, run: rival.build(set) })),
  };
}

/** @returns {Promise<string[]>} every difference from the engine, named by rival, sheet and field */
export async function findDifferences({ sheets, engine, rivals }) {
  const found = [];
  for (const rival of rivals) {
    for (const [i, sheet] of sheets.entries()) {
      const lines = findDisagreements(rival, engine(sheet), await rival.run(sheet));
      found.push(...lines.map((line) => `${rival.name}, sheet ${i}, ${line}`));
    }
  }
  return found;
}
