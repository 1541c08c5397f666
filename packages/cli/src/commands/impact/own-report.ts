/** The report of an earlier run, where it lies among the sheets: told by what is in it, so that no sheet is taken for it. */
import { readFile } from 'node:fs/promises';
import { fileIdentity } from '../../output/same-file.js';
import { LANGUAGES, createTranslate } from '../../i18n/translate.js';
import type { SheetFile } from './sheet-files.js';
import { csvHeading } from './report.js';

/** @returns the file that is the output, when it is a report of ours */
export async function findOwnReport(
  output: string,
  files: readonly SheetFile[],
): Promise<SheetFile | undefined> {
  const own = await fileIdentity(output);
  if (own === undefined) return undefined;
  for (const file of files) {
    if ((await fileIdentity(file.path)) !== own) continue;
    const text = await readFile(file.path, 'utf8').catch(() => '');
    return isReport(text) ? file : undefined;
  }
  return undefined;
}

function isReport(text: string): boolean {
  const heads = LANGUAGES.map((one) => csvHeading(createTranslate(one)));
  return text === '' || heads.some((head) => text.startsWith(head)) || isReportJson(text);
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
