/** The documents of a dossier made once more from its sheet: what is printed is held against what comes out, to the last byte. */
import { compileSet, type CriteriaSet, type Result } from '@ocop-kit/engine';
import type { Assessment, DossierManifest } from '@ocop-kit/engine/schema';
import { makeFinding, type DossierFinding } from '../../problems/dossier-finding.js';
import { measureBytes } from '../../zip/measure-file.js';
import { renderContentsPage } from '../contents-page/contents-page.js';
import { programVersion } from '../manifest/program-version.js';
import { CONTENTS_PATH } from '../names/layout.js';

/** Forms of a programme, in each way of writing them. */
const MOST_DOCUMENTS = 60;

/** A document that is to be made once more. */
export interface DocumentToRender {
  /** The id of its form. */
  readonly form: string;
  /** What it is written in, by its ending: `docx`, `html`, `xlsx`. */
  readonly to: string;
  readonly assessment: Assessment;
  readonly set: CriteriaSet;
  /** As they were when the dossier was packed: the language, and the day or moment. */
  readonly lang: string;
  readonly on: string;
}

/** Makes a document from a sheet, as `renderForm` does; undefined for a form that it does not know. */
export type RenderDocument = (document: DocumentToRender) => Promise<Uint8Array | undefined>;

/** What is known of a dossier when its documents are looked at. */
export interface DocumentParts {
  readonly manifest: DossierManifest;
  readonly assessment: Assessment;
  readonly set: CriteriaSet;
  readonly result: Result | undefined;
  readonly render: RenderDocument | undefined;
}

/**
 * What comes out is held against what the manifest says: whether the files are those that it lists is told elsewhere, once.
 *
 * @returns what differs, and the paths of documents that nobody could make once more
 */
export async function checkDocuments(
  parts: DocumentParts,
): Promise<{ readonly findings: readonly DossierFinding[]; readonly unchecked: readonly string[] }> {
  const { manifest, assessment, set, render } = parts;
  const digests = new Map(manifest.files.map(({ path, sha256 }) => [path, sha256]));
  const findings: DossierFinding[] = [];
  const unchecked: string[] = [];
  const compare = async (path: string, bytes: Uint8Array): Promise<void> => {
    const found = digests.get(path);
    if (found === undefined || found === (await measureBytes(bytes)).sha256) return;
    findings.push(
      manifest.engine === programVersion
        ? makeFinding('dossier/document', path, {})
        : makeFinding('dossier/document-version', path, { version: manifest.engine, own: programVersion }),
    );
  };
  await compare(CONTENTS_PATH, new TextEncoder().encode(contentsPage(parts)));
  const made = new Map<string, Promise<Uint8Array | undefined>>();
  for (const { path, role, form } of manifest.files) {
    if (role !== 'document') continue;
    const to = path.slice(path.lastIndexOf('.') + 1);
    const { lang, created: on } = manifest;
    const key = `${form ?? ''} ${to}`;
    // A manifest from anybody may list one form a thousand times: each is made once, and no more than a programme can have.
    if (form !== undefined && render && !made.has(key) && made.size < MOST_DOCUMENTS)
      made.set(key, render({ form, to, assessment, set, lang, on }));
    const bytes = await made.get(key);
    if (bytes) await compare(path, bytes);
    else unchecked.push(path);
  }
  return { findings, unchecked };
}

function contentsPage({ manifest, assessment, set, result }: DocumentParts): string {
  const files = manifest.files
    .filter(({ path }) => path !== CONTENTS_PATH)
    .map(({ path, role, form, title, size, sha256, criteria }) => ({
      path,
      role,
      form,
      title,
      measure: { size, sha256 },
      serves: criteria,
    }));
  const lang = manifest.lang === 'en' ? 'en' : 'vi';
  const { missing = [], created, engine } = manifest;
  return renderContentsPage({
    assessment,
    set: compileSet(set),
    result,
    files,
    missing,
    lang,
    created,
    engine,
  });
}
