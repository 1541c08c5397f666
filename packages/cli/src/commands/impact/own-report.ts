/** The report of an earlier run that lies among the sheets. Its content decides, so that a sheet of that name is still read. */
import { readFile } from 'node:fs/promises';
import { LANGUAGES } from '../../i18n/language.js';
import { createTranslator } from '../../i18n/translate.js';
import { fileIdentity } from '../../output/same-file.js';
import { messages } from './messages.js';
import { messages as reformMessages } from './reform/messages.js';
import { reformCsvHeading } from './reform/row-sink.js';
import { csvHeading } from './report.js';
import type { SheetFile } from './sheet-files.js';

/** @returns the file that `output` names, when it is such a report */
export async function findOwnReport(
  output: string,
  files: readonly SheetFile[],
): Promise<SheetFile | undefined> {
  const identity = await fileIdentity(output);
  if (identity === undefined) return undefined;
  for (const file of files) {
    if ((await fileIdentity(file.path)) !== identity) continue;
    const text = await readFile(file.path, 'utf8').catch(() => '');
    return isReport(text) ? file : undefined;
  }
  return undefined;
}

function isReport(text: string): boolean {
  const headings = LANGUAGES.map((lang) => createTranslator(lang)).flatMap((translator) => [
    csvHeading(translator(messages)),
    reformCsvHeading(translator(reformMessages)),
  ]);
  return text === '' || headings.some((heading) => text.startsWith(heading)) || isReportJson(text);
}

function isReportJson(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return ['from', 'to', 'summary', 'products', 'bad'].every((key) =>
      Object.hasOwn(Object(data) as object, key),
    );
  } catch {
    return false;
  }
}
