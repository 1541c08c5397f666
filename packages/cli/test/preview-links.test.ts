import { mkdir, symlink } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { expect, it } from 'vitest';
import { servePreview } from '../src/commands/pack/preview/server.js';
import { inFolder, write } from './run-ocop.js';

/** As an attacker asks, with nothing put right on the way. */
function ask(address: string, path: string): Promise<string> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = createConnection(Number(port), '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => (answer += text));
    socket.on('close', () => {
      resolve(answer);
    });
    socket.on('error', reject);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

it('the preview serves pictures of its folder and nothing outside, whatever is asked', async () => {
  await inFolder(async (path) => {
    await mkdir(path('rules/photos'), { recursive: true });
    await write(path('secret.svg'), 'SECRET');
    await write(path('rules/notes.txt'), 'SECRET');
    await write(path('rules/photos/own.svg'), '<svg/>');
    await mkdir(path('rules-2'));
    await write(path('rules-2/near.svg'), 'SECRET');
    await symlink('../secret.svg', path('rules/link.svg'));
    await symlink('..', path('rules/up'));
    await symlink('notes.txt', path('rules/notes.svg'));
    await symlink('photos/own.svg', path('rules/again.svg'));
    const folder = path('rules');
    const preview = await servePreview({ folder, port: 0, lang: 'vi', state: () => Promise.resolve({}) });
    try {
      for (const seen of ['/photos/own.svg', '/again.svg'])
        expect(await ask(preview.address, seen)).toMatch(/ 200 .*<svg\/>/s);
      for (const hidden of [
        '/link.svg',
        '/up/secret.svg',
        '/up/rules-2/near.svg',
        '/notes.svg',
        '/../secret.svg',
        '/..%2fsecret.svg',
        '/%2e%2e/secret.svg',
        '/%2e%2e%2fsecret.svg',
        '/..%5csecret.svg',
        '/../rules-2/near.svg',
        '/..%2frules-2%2fnear.svg',
        '/photos/own.svg%00',
        '/%00.svg',
        '/cdn/..%2f..%2f..%2f..%2fpackage.json',
        `/${encodeURIComponent(path('secret.svg'))}`,
        `/${path('secret.svg')}`,
        `file://${path('secret.svg')}`,
        '/photos',
        '/%E0%A4%A.svg',
      ])
        expect(await ask(preview.address, hidden), hidden).toMatch(/^HTTP\/1\.1 (404|400) /);
    } finally {
      await preview.close();
    }
  });
});
