/** Everybody who scores the thirty criteria, built once, with the engine first. */
import { compileSet, score } from '@ocop-kit/engine';
import { disagreements } from './agreement.mjs';
import * as handLoop from './rivals/hand-loop.mjs';
import * as jsonRulesEngine from './rivals/json-rules-engine.mjs';
import * as publicodes from './rivals/publicodes.mjs';
import * as surveyCore from './rivals/survey-core.mjs';
import { choicesOf, randomSheets, thirtyCriteria } from './sheet.mjs';

const RIVALS = [jsonRulesEngine, publicodes, surveyCore, handLoop];

/** @returns the engine and every rival as functions of a sheet, and the 100 sheets they score */
export async function contestants() {
  const set = await thirtyCriteria();
  const compiled = compileSet(set);
  return {
    sheets: randomSheets(choicesOf(compiled), 100, 26),
    engine: (sheet) => score(compiled, sheet),
    rivals: RIVALS.map((rival) => ({ ...rival, run: rival.build(set) })),
  };
}

/** @returns {Promise<string[]>} every difference from the engine, named by rival, sheet and field */
export async function differences({ sheets, engine, rivals }) {
  const found = [];
  for (const rival of rivals) {
    for (const [i, sheet] of sheets.entries()) {
      const lines = disagreements(rival, engine(sheet), await rival.run(sheet));
      found.push(...lines.map((line) => `${rival.name}, sheet ${i}, ${line}`));
    }
  }
  return found;
}
