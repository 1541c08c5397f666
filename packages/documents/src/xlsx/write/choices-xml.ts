/** Lists to choose from, as a worksheet's data validations. */
import { rangeAddress, worksheetAddress } from '../address.js';
import type { NewChoices } from './new-workbook.js';
import { element, escapeText } from './xml.js';

/** Excel reports a file as damaged when the sentence is longer. */
const MAX_REFUSAL_LENGTH = 225;

export function choicesXml({ range, values, refusal }: NewChoices): string {
  const list =
    'worksheet' in values
      ? worksheetAddress(values.worksheet, values.range)
      : `"${values.join(',').replaceAll('"', '""')}"`;
  return element(
    'dataValidation',
    {
      type: 'list',
      allowBlank: true,
      showErrorMessage: refusal === undefined ? undefined : true,
      error: refusal?.slice(0, MAX_REFUSAL_LENGTH),
      sqref: rangeAddress(range),
    },
    element('formula1', {}, escapeText(list)),
  );
}
