/** Packs every published package of this checkout, as it is built: `node scripts/release/pack-into.mjs FOLDER`. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packAll } from './pack.mjs';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder: node scripts/release/pack-into.mjs FOLDER');
const tarballs = packAll(fileURLToPath(new URL('../../', import.meta.url)), resolve(folder));
console.log(`npm install ${tarballs.map(({ file }) => JSON.stringify(file)).join(' ')}`);
