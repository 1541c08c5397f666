/** Writes the forms of many sheets into a folder, one product after the other, with one sheet in memory at a time. */
import { ReadStream } from 'node:fs';
import { join } from 'node:path';
import { renderForm } from '@ocop-kit/documents/forms';
import type { CriteriaSet } from '@ocop-kit/engine';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT } from '../../failures/failure.js';
import { inputProblemText } from '../../failures/input-problem-text.js';
import { fileFailure } from '../../failures/system-error.js';
import { writeOutput } from '../../output/output.js';
import { guessFormat, openRows } from '../../sheet-rows/open-rows.js';
import { BadRows } from '../batch/bad-rows.js';
import { openInput } from '../batch/batch-files.js';
import { startProgress } from '../batch/progress.js';
import { formLanguage } from './form-language.js';
import { messages } from './messages.js';
import { createFolder } from '../../output/write-documents.js';
import { findFormIds, type BatchPlan } from './read-plan.js';
import { rowAssessment } from './row-assessment.js';

/**
 * @returns exit code 1 when bad rows were skipped
 * @throws {Failure} when a file cannot be read or written; `PrintedFormError` for a form that the rules do not have
 */
export async function printBatch(context: CommandContext, plan: BatchPlan): Promise<number> {
  const t = context.translator(messages);
  const { file, folder } = plan;
  const { input, size } = await openInput(context, file);
  const opened = await openRows(context, input, { expected: guessFormat(file) }).catch((error: unknown) => {
    throw fileFailure(t, 'noFile', file, error);
  });
  await createFolder(context, folder);
  const progress = startProgress(context, size, (values) => t('progress', values));
  const badRows = new BadRows(context);
  const sets = createSets(context);
  let rows = 0;
  let files = 0;
  try {
    for await (const row of opened.rows) {
      const bad = row.bad ?? (await printRow(row.line, row.sheet));
      if (bad === undefined) {
        badRows.addGoodRow();
        progress.update(++rows, input instanceof ReadStream ? input.bytesRead : 0);
      } else {
        progress.clear();
        badRows.add(row.line, bad);
      }
    }
  } finally {
    progress.clear();
  }
  badRows.flush();
  context.warn(t('batchDone', { files, rows, folder, bad: badRows.count }));
  return badRows.count > 0 ? EXIT.negative : EXIT.done;

  /** @returns why the row has no forms */
  async function printRow(
    line: number,
    sheet: Parameters<typeof rowAssessment>[2],
  ): Promise<string | undefined> {
    try {
      const { assessment, set } = await rowAssessment(context, sets, sheet, opened.carried);
      for (const id of await findFormIds(set, plan)) {
        const { name, bytes } = await renderForm(id, {
          set,
          assessment,
          to: plan.to,
          on: plan.on,
          forms: plan.templates,
          lang: formLanguage(context, set),
        });
        await writeOutput(
          context,
          join(folder, `${String(line).padStart(4, '0')}-${name}`),
          bytes,
          plan.inputs,
        );
        files++;
      }
      return undefined;
    } catch (error) {
      return inputProblemText(error, context.lang);
    }
  }
}

/** Loads each set once, however many rows are of it. */
function createSets(context: CommandContext): (pack: string, no: number) => Promise<CriteriaSet> {
  const loaded = new Map<string, Promise<CriteriaSet>>();
  return (pack, no) => {
    const key = `${pack} ${no}`;
    const set = loaded.get(key) ?? context.loadSet(pack, no);
    loaded.set(key, set);
    return set;
  };
}
