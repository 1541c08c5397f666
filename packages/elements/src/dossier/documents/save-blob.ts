/** Gives the person a file: downloaded, or shown where nothing in it can act. */

/** How long a browser may take to read what it is given, in milliseconds. */
const READ = 60_000;

export function saveBlob(name: string, file: Blob): void {
  follow(file, (link) => {
    link.download = name;
  });
}

/** Pictures and PDF show themselves; anything else may hold a script that would run as this page. */
const SHOWN: ReadonlySet<string> = new Set([
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/gif',
  'image/webp',
]);
const BY_ENDING: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

export function openBlob(name: string, file: Blob): void {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const type = SHOWN.has(file.type) ? file.type : BY_ENDING[ending];
  if (type === undefined) {
    saveBlob(name, file);
    return;
  }
  follow(file.slice(0, file.size, type), (link) => {
    link.target = '_blank';
    link.rel = 'noopener';
  });
}

function follow(file: Blob, prepare: (link: HTMLAnchorElement) => void): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  prepare(link);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, READ);
}
