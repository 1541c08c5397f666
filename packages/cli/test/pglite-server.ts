/** A PostgreSQL that listens: PGlite behind the few lines of a socket. */
import { createServer, type AddressInfo } from 'node:net';
import { PGlite } from '@electric-sql/pglite';

export interface PostgresServer {
  /** Without a password. */
  readonly host: string;
  readonly database: PGlite;
  readonly close: () => Promise<void>;
}

/** What a client sends first asks for encryption, which is refused with one letter. */
const ENCRYPTION_REQUEST = 80_877_103;

export async function startPostgres(): Promise<PostgresServer> {
  const database = await PGlite.create();
  const server = createServer((socket) => {
    let isStarted = false;
    let work: Promise<unknown> = Promise.resolve();
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      if (!isStarted && bytes.length >= 8 && bytes.readUInt32BE(4) === ENCRYPTION_REQUEST) {
        socket.write('N');
        return;
      }
      isStarted = true;
      work = work
        .then(() => database.execProtocolRaw(new Uint8Array(bytes)))
        .then((answer) => socket.write(answer))
        .catch(() => socket.destroy());
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    database,
    close: async () => {
      await new Promise<unknown>((closed) => server.close(closed));
      await database.close();
    },
  };
}
