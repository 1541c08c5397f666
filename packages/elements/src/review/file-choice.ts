/** Where a reviewer chooses the file that a producer sent, and reads that it is being opened. */
import type { TemplateResult } from 'lit';
import type { ReviewTexts } from './review-texts.js';
import type { ReviewTools } from './review-tools.js';

export interface FileChoice {
  readonly tools: ReviewTools;
  readonly texts: ReviewTexts;
  readonly openFile: (file: File) => void;
  /** The file that is opened now: a dossier of many files takes a phone some seconds. */
  readonly opening: File | undefined;
}

export function renderFileChoice(
  { tools, texts, openFile, opening }: FileChoice,
  label: string,
): TemplateResult {
  const { html, sheetFileInput } = tools;
  return html`<p>${sheetFileInput(label, openFile)}</p>
    <p role="status">
      ${
        opening
          ? texts.t('review-opening', { name: opening.name, size: Math.ceil(opening.size / 1e5) / 10 })
          : ''
      }
    </p>`;
}
