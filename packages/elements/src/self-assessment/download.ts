import type { Assessment } from '@ocop-kit/engine/schema';

/** Hands the sheet to the person as a file. */
export function download(assessment: Assessment): void {
  const link = document.createElement('a');
  const data = new Blob([`${JSON.stringify(assessment, null, 2)}\n`], { type: 'application/json' });
  link.href = URL.createObjectURL(data);
  link.download = `ocop-${assessment.set}.json`;
  link.click();
  // Some browsers read the address only after the click is done.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
