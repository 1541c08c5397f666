/** The build refuses evidence that is forgotten, unknown or left over. */
import { expect, test } from 'vitest';

interface Module {
  readonly addEvidence: (
    sets: readonly unknown[],
    evidence: Readonly<Record<string, readonly string[]>>,
    kinds: readonly { readonly id: string }[],
  ) => unknown;
}
// A script of the build, without types.
const script: string = '../scripts/compose-evidence.mjs';
const { addEvidence } = (await import(script)) as Module;

const leaf = (vi: string) => ({ id: '1', title: { vi } });
const sets = [{ sections: [{ criteria: [{ id: 'g', criteria: [leaf('Mùi'), leaf('Vị')] }] }] }];
const kinds = [{ id: 'test-report' }];

test('each scored criterion gets what its title needs, none where the list is empty', () => {
  expect(addEvidence(sets, { Mùi: [], Vị: ['test-report'] }, kinds)).toEqual([
    {
      sections: [
        { criteria: [{ id: 'g', criteria: [leaf('Mùi'), { ...leaf('Vị'), evidence: ['test-report'] }] }] },
      ],
    },
  ]);
});

test.each([
  ['a title without evidence', { Mùi: [] }, 'No evidence for: Vị'],
  ['a kind nobody knows', { Mùi: [], Vị: ['smell'] }, 'No kind of evidence “smell”'],
  ['a title no criterion has', { Mùi: [], Vị: [], Màu: [] }, 'Evidence for no criterion: Màu'],
])('%s ends the build', (_what, evidence, message) => {
  expect(() => addEvidence(sets, evidence, kinds)).toThrow(message);
});
