/** Finds the parts of a workbook by the types and targets of their relationships, wherever they are stored. */
import { throwProblem } from '../../problems/workbook-problem.js';
import { openArchive, type Archive } from './archive.js';
import { startsWith } from './signature.js';
import { readXml, type ElementHandler } from './walk-xml.js';

export interface WorkbookPackage {
  readonly archive: Archive;
  /** @param from - The part whose relationships are meant; "" for the whole package. */
  readonly relations: (from: string) => readonly Relationship[];
}

interface Relationship {
  readonly id: string;
  /** The last segment of its type: "worksheet", "styles". */
  readonly kind: string;
  /** The part it refers to; undefined for anything outside the file, which is never opened. */
  readonly target: string | undefined;
}

const CONTENT_TYPES = '[Content_Types].xml';
const CONTENT_TYPE_NAMESPACES = new Set(['http://schemas.openxmlformats.org/package/2006/content-types']);
const RELATIONSHIP_NAMESPACES = new Set(['http://schemas.openxmlformats.org/package/2006/relationships']);

/** @throws {WorkbookError} When the file is no workbook, or contains macros or links to other files. */
export function openPackage(file: Uint8Array): WorkbookPackage {
  if (isCompoundFile(file)) throwProblem('workbook/not-a-workbook', { reason: 'locked' });
  const archive = openArchive(file);
  refuseUnwantedParts(archive);
  return { archive, relations: (from) => readRelationships(archive, from) };
}

/** The container of .xls files and of password-protected workbooks. */
const isCompoundFile = (file: Uint8Array): boolean => startsWith(file, 'd0cf11e0');

/** Refuses macros and external links, by part name and by declared content type. */
function refuseUnwantedParts(archive: Archive): void {
  for (const name of archive.names) {
    if (/(?:vba|macro)[^/]*\.bin$|(?:^|\/)macrosheets\//i.test(name)) throwProblem('workbook/macros', {});
    if (/(?:^|\/)externalLinks?\//i.test(name)) throwProblem('workbook/external-links', {});
    if (/(?:^|\/)content\.xml$/i.test(name))
      throwProblem('workbook/not-a-workbook', { reason: 'open-document' });
  }
  for (const type of readContentTypes(archive)) {
    if (/sheet\.binary/i.test(type)) throwProblem('workbook/not-a-workbook', { reason: 'binary' });
    if (/macroEnabled|vbaProject|ms-excel\.(?:intl)?macrosheet/i.test(type))
      throwProblem('workbook/macros', {});
    if (/externalLink/i.test(type)) throwProblem('workbook/external-links', {});
  }
}

function readContentTypes(archive: Archive): string[] {
  const bytes = archive.part(CONTENT_TYPES);
  if (!bytes) return throwProblem('workbook/not-a-workbook', { reason: 'archive' });
  const types: string[] = [];
  const kind = { open: ({ ContentType }) => types.push(ContentType ?? '') } satisfies ElementHandler;
  readXml(bytes, CONTENT_TYPES, CONTENT_TYPE_NAMESPACES, {
    within: { Types: { within: { Default: kind, Override: kind } } },
  });
  return types;
}

function readRelationships(archive: Archive, from: string): Relationship[] {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  const part = `${folder}_rels/${from.slice(folder.length)}.rels`;
  const bytes = archive.part(part);
  const relations: Relationship[] = [];
  if (!bytes) return relations;
  readXml(bytes, part, RELATIONSHIP_NAMESPACES, {
    within: {
      Relationships: {
        within: {
          Relationship: {
            open({ Id, Type, Target, TargetMode }) {
              const outside = TargetMode?.toLowerCase() === 'external';
              relations.push({
                id: Id ?? '',
                kind: /[^/]*$/.exec(Type ?? '')?.[0] ?? '',
                target: outside ? undefined : resolveTarget(Target ?? '', folder),
              });
            },
          },
        },
      },
    },
  });
  return relations;
}

/** Resolves "../media/a.xml" or "/xl/media/a.xml" to a part name. */
function resolveTarget(target: string, folder: string): string {
  const [path = ''] = target.replaceAll('\\', '/').split(/[?#]/);
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
