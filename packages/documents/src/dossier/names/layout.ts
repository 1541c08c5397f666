/** Where everything lies in the archive of a dossier. The names sort as they are to be read. */
import { asciiId, asciiName, freeName } from './ascii-name.js';
import { documentEnding, evidenceEnding } from './file-types.js';

/** The page that a person opens first. */
export const CONTENTS_PATH = '00-muc-luc.html';
/** What the archive holds, for programs. */
export const MANIFEST_PATH = 'manifest.json';
/** The sheet itself. */
export const SHEET_PATH = 'assessment.json';

const DOCUMENTS = 'bieu-mau';
const EVIDENCE = 'minh-chung';
/** Long enough to be understood, short enough for the paths of old computers. */
const MOST = { document: 60, folder: 48, file: 60 } as const;

/** @returns which role the file at a path has, told by where it lies; undefined where no file of a dossier lies */
export function roleOfPath(path: string): 'contents' | 'sheet' | 'document' | 'evidence' | undefined {
  if (path === CONTENTS_PATH) return 'contents';
  if (path === SHEET_PATH) return 'sheet';
  if (path.startsWith(`${DOCUMENTS}/`)) return 'document';
  return path.startsWith(`${EVIDENCE}/`) ? 'evidence' : undefined;
}

/** Gives the files of one archive their paths; no two are the same. */
export interface PathGiver {
  /** @returns a path for a document by its name, such as `bieu-mau/02-bao-cao-tu-danh-gia-ve-san-pham.docx` */
  readonly document: (name: string, type: string) => string;
  /** @returns a path for evidence, such as `minh-chung/1.1-nguon-goc-san-pham/01-hop-dong-mua-ban.pdf` */
  readonly evidence: (of: EvidenceName) => string;
}

/** What evidence is named by. */
interface EvidenceName {
  /** The id of the criterion, and its title. */
  readonly criterion: string;
  readonly criterionTitle: string;
  /** Which of its evidence, from 1. */
  readonly position: number;
  /** What the document is called; where it is not called anything, the name of its file speaks. */
  readonly title: string;
  readonly fileName: string;
  readonly type: string | undefined;
}

export function createPaths(): PathGiver {
  const documents = new Set<string>();
  const folders = new Set<string>();
  const folderOf = new Map<string, string>();
  const stems = new Set<string>();
  return {
    document(name, type) {
      const stem = asciiName(name.replace(/\.[^.]*$/, ''), MOST.document, 'van-ban');
      return `${DOCUMENTS}/${freeName(unreserved(stem), documents)}.${documentEnding(name, type)}`;
    },
    evidence({ criterion, criterionTitle, position, title, fileName, type }) {
      let folder = folderOf.get(criterion);
      if (folder === undefined) {
        const words = `${asciiId(criterion)}-${asciiName(criterionTitle, MOST.folder, 'tieu-chi')}`;
        folder = freeName(words, folders);
        folderOf.set(criterion, folder);
      }
      const called = title.trim() === '' || title === fileName ? fileName.replace(/\.[^.]*$/, '') : title;
      const stem = `${String(position).padStart(2, '0')}-${asciiName(called, MOST.file, 'tai-lieu')}`;
      return `${EVIDENCE}/${freeName(`${folder}/${stem}`, stems)}.${evidenceEnding(fileName, type)}`;
    },
  };
}

/** Windows keeps these names for devices. */
export const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const unreserved = (stem: string): string => (RESERVED.test(stem) ? `${stem}-van-ban` : stem);
