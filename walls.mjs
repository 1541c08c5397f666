/**
 * The walls of the house: which folder of a package may import which. A folder knows those before it in its list and none after it;
 * folders in one line do not know each other. `entries` are the files in `src` itself.
 *
 * @type {Readonly<Record<string, readonly (readonly string[])[]>>}
 */
export const walls = {
  engine: [
    ['text', 'exact'],
    ['errors'],
    ['days'],
    ['checks'],
    ['formats'],
    ['result'],
    ['pack'],
    ['score'],
    ['reach', 'council', 'explain', 'vector', 'overlay', 'assessment', 'bulk'],
    ['lint', 'sql', 'compare', 'calendar', 'dossier', 'dossier-log', 'agreement'],
    ['session', 'plan', 'register'],
    ['inspection'],
    ['levels'],
    ['api'],
    ['entries'],
  ],
  credentials: [['record'], ['signature'], ['address', 'trust'], ['rating'], ['stamp'], ['entries']],
  rules: [['cache', 'compact', 'shapes'], ['generated'], ['search', 'packs'], ['places'], ['entries']],
  documents: [
    ['problems', 'blocks', 'dates'],
    ['zip'],
    ['xlsx', 'word', 'print'],
    ['rules-workbook', 'sheets'],
    ['forms'],
    ['letter'],
    ['council', 'council-workbook', 'inspection', 'plan', 'register'],
    ['dossier'],
    ['entries'],
  ],
  elements: [
    ['shared'],
    ['rules', 'files'],
    ['layers'],
    ['form'],
    ['migration', 'review', 'dossier'],
    ['council'],
    ['components'],
    ['define'],
    ['embed', 'frameworks'],
    ['entries'],
  ],
  cli: [
    ['terminal'],
    ['i18n'],
    ['failures'],
    ['files'],
    ['rules-source'],
    ['context'],
    ['output', 'table', 'parquet', 'render', 'findings', 'migration', 'reform'],
    ['sheet-rows', 'session-source', 'signing'],
    ['commands'],
    ['entries'],
  ],
};

/**
 * The lazy doors: files that a folder before theirs fetches with `import()` when somebody needs what is behind.
 * Nothing else may close a circle, and nobody imports a door's file in another way.
 *
 * @type {readonly { readonly to: string; readonly why: string }[]}
 */
export const lazyDoors = [
  {
    to: 'packages/elements/src/layers/custom-packs.ts',
    why: "Packs and layers of a page's own, fetched as one file by the few pages that bring any.",
  },
  {
    to: 'packages/elements/src/components/english.ts',
    why: 'The English of all elements, fetched as one file when a page speaks another language than Vietnamese.',
  },
];
