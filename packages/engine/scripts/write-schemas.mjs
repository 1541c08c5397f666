/** Publishes the formats as JSON Schema beside the code. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { replaceFile } from '../../../scripts/replace-folder.mjs';
import { jsonSchemas } from '../dist/schema.js';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas())) {
  replaceFile(fileURLToPath(new URL(`${name}.schema.json`, folder)), `${JSON.stringify(schema, null, 2)}\n`);
}
