import { expect } from '@open-wc/testing';
import { loadSet } from '@ocop-kit/rules';
import { createAssessment } from './form-state.js';
import { sheetFileName } from './sheet-file-name.js';

const honey = await loadSet('vn-qd-26-2026', 4);

describe('the file of a sheet is named by its product', () => {
  for (const [product, file] of [
    ['Mật ong rừng tá xua', 'mat-ong-rung-ta-xua.json'],
    ['Đường thốt nốt (500 g)', 'duong-thot-not-500-g.json'],
    ['../../etc', 'etc.json'],
    ['ກາເຟ', 'ocop-4.json'],
    ['', 'ocop-4.json'],
    [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}.json`],
  ] as const)
    it(`“${product}”: ${file}`, () => {
      const sheet = createAssessment(honey, new Date(), { product, entity: { name: '' } });
      expect(sheetFileName(sheet)).to.equal(file);
    });
});
