/** What is made of the descriptions in zod: the schemas that are published, and the checks that pages load. */
import * as z from 'zod';
import { expectations } from '../src/formats/expectations.js';
import { language, textSchema } from '../src/formats/fields.js';
import { overlaySchema } from '../src/formats/overlay.js';
import { criteriaSetSchema, packSchema } from '../src/formats/pack/pack.js';
import { checkFiles, type CheckFile, type Schema } from './check-source.js';

export { jsonSchemas } from '../src/formats/json-schemas.js';

const checked = z.object({
  Language: language,
  Text: textSchema,
  Pack: packSchema,
  CriteriaSet: criteriaSetSchema,
  Overlay: overlaySchema,
});

/** Texts stand apart: a page that checks nothing else should not load the rest. */
const FILES: readonly CheckFile[] = [
  { name: 'text', roots: ['Language', 'Text'] },
  { name: 'checks', roots: ['Pack', 'CriteriaSet', 'Overlay'] },
];

/** @returns TypeScript by the name of the file */
export function checks(): ReadonlyMap<string, string> {
  const schema = z.toJSONSchema(checked, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, expectations.get(zodSchema));
    },
  });
  return checkFiles(schema as Schema, FILES);
}
