/** Writes the forms of one sheet, or blank ones: one to a file, several to a folder. */
import { join } from 'node:path';
import { renderForm } from '@ocop-kit/documents/forms';
import type { CommandContext } from '../../context/command-context.js';
import { EXIT } from '../../failures/failure.js';
import { writeOutput } from '../../output/output.js';
import { createFolder } from '../../output/write-documents.js';
import { formLanguage } from './form-language.js';
import { messages } from './messages.js';
import { findFormIds, goToFolder, type OnePlan } from './read-plan.js';

/** @throws {Failure} when a file cannot be written; `PrintedFormError` for a form that the rules do not have */
export async function printOne(context: CommandContext, plan: OnePlan): Promise<number> {
  const t = context.translator(messages);
  const { set, assessment, to, on, templates, output, inputs } = plan;
  const ids = await findFormIds(set, plan);
  const rendered = [];
  // All are rendered before the first is written: a form that there is not leaves nothing behind.
  for (const id of ids)
    rendered.push(
      await renderForm(id, { set, assessment, to, on, forms: templates, lang: formLanguage(context, set) }),
    );
  const folder = goToFolder(plan) ? (output ?? '.') : undefined;
  if (folder !== undefined) await createFolder(context, folder);
  const files: string[] = [];
  for (const { name, bytes } of rendered) {
    const file = folder === undefined ? (output ?? name) : join(folder, name);
    await writeOutput(context, file, bytes, inputs);
    files.push(file);
  }
  if (context.json) context.print(JSON.stringify(files));
  else for (const file of files) context.warn(t('written', { file }));
  return EXIT.done;
}
