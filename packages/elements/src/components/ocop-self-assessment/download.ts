import type { Assessment } from '@ocop-kit/engine/schema';

/** Downloads the assessment as a file; its name by product comes with the deferred parts. */
export function download(assessment: Assessment, name = `ocop-${assessment.set}.json`): void {
  saveFile(name, JSON.stringify(assessment, null, 2));
}

export function saveFile(name: string, json: string): void {
  const link = document.createElement('a');
  const data = new Blob([`${json}\n`], { type: 'application/json' });
  link.href = URL.createObjectURL(data);
  link.download = name;
  link.click();
  // Some browsers read the object URL only after the click has finished.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
