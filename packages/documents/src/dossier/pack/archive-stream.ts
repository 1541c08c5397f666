/** The bytes of an archive, one after the other, as whoever stores them asks for them: never more than a piece is in memory. */
import { refuseDossier } from '../../problems/dossier-finding.js';
import { checksum } from '../../zip/checksum.js';
import { readPieces, type FileSource } from '../../zip/file-source.js';
import { directoryOf, localHeader, type StoredFile, type ZipMoment } from '../../zip/headers.js';

/** A file on its way into an archive, measured before. */
export interface FileToStore extends StoredFile {
  readonly source: FileSource;
}

/** @throws {DossierError} `dossier/file-changed` from the stream, when a file is no longer the one that was measured */
export function archiveStream(files: readonly FileToStore[], moment: ZipMoment): ReadableStream<Uint8Array> {
  const pieces = archivePieces(files, moment);
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}

async function* archivePieces(
  files: readonly FileToStore[],
  moment: ZipMoment,
): AsyncGenerator<Uint8Array, void> {
  for (const file of files) {
    yield localHeader(file, moment);
    let size = 0;
    let sum = 0;
    for await (const piece of readPieces(file.source)) {
      size += piece.length;
      sum = checksum(piece, sum);
      if (size > file.size) break;
      if (piece.length > 0) yield piece;
    }
    // What was written is lost with it: whoever stores the stream throws the beginning away.
    if (size !== file.size || sum !== file.checksum) refuseDossier('dossier/file-changed', file.path, {});
  }
  yield directoryOf(files, moment);
}
