/**
 * The classic script holds all but the dossier, which few pages open and which is as large as everything else. On a page from a server it is
 * the module that others fetch too; a page from a disk may load classic scripts alone, so there it is one, which leaves what it holds on the window.
 */
export const CLASSIC_DOSSIER_FILE = 'ocop-kit.classic-dossier';

const KEY = 'Symbol.for("ocop-kit.dossier")';
/** In the classic script: where it was loaded from, known while it runs first. */
const ADDRESS = 'ocopKitAddress';

export const withAddress = (code) =>
  `(() => { const ${ADDRESS} = document.currentScript?.src;\n${code}\n})();`;

/** In place of the dossier stands what asks for it. */
export const classicDossier = {
  name: 'classic-dossier',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\/dossier-part\.js$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: 'door', namespace: 'classic-dossier' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'classic-dossier' }, () => ({ contents: DOOR }));
  },
};

/** What makes a dossier comes as a promise here, which whoever opened the door awaits. */
const DOOR = `
const beside = (file) => new URL(file, ${ADDRESS} ?? document.baseURI).href;
function addScript(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.onload = () => resolve(globalThis[${KEY}]);
    script.onerror = reject;
    script.src = src;
    document.head.append(script);
  });
}
async function fetchDossier() {
  if (location.protocol !== 'file:') return (await import(beside('ocop-kit.dossier.js'))).dossierPart;
  return globalThis[${KEY}] ?? addScript(beside('${CLASSIC_DOSSIER_FILE}.js'));
}
export default async (host) => (await fetchDossier())(host);
`;

/** The source of the classic script beside. */
export const classicDossierSource = (part) =>
  `import dossierPart from ${JSON.stringify(part)};\nglobalThis[${KEY}] = dossierPart;`;
