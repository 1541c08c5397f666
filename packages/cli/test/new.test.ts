import { describe, expect, it } from 'vitest';
import { inFolder, json, ocop, read } from './run-ocop.js';

interface Saved {
  readonly product: { readonly name: string };
  readonly set: number;
  readonly picks: Readonly<Record<string, number>>;
  readonly declared: readonly string[];
}

const saved = async (path: string): Promise<Saved> => json(await read(path)) as Saved;
const lines = (...answers: readonly (string | number)[]): string => `${answers.join('\n')}\n`;

describe('new', () => {
  it('finds the set from the product name and saves every answer', async () => {
    await inFolder(async (path) => {
      const { out } = await ocop(['new', path('a.json')], lines('Mật ong', 'HTX Ví Dụ', 4, 3, 2, 'q'));
      expect(out).toContain(' 4  Mật ong, mật khác và nông sản thực phẩm khác');
      expect(await saved(path('a.json'))).toMatchObject({
        product: { name: 'Mật ong' },
        set: 4,
        picks: { '1.1': 3, '1.2': 2 },
      });
    });
  });

  it('goes on where it was left', async () => {
    await inFolder(async (path) => {
      await ocop(['new', path('a.json')], lines('Mật ong', 'HTX Ví Dụ', 4, 3));
      const { out } = await ocop(['new', path('a.json')], lines(1, 'q'));
      expect(out).toContain('đã trả lời 1/32 tiêu chí');
      expect((await saved(path('a.json'))).picks).toEqual({ '1.1': 3, '1.2': 1 });
    });
  });

  it('takes b to correct, Enter to leave for later, and asks again for what it cannot read', async () => {
    await inFolder(async (path) => {
      const { out } = await ocop(
        ['new', path('a.json')],
        lines('Mật ong', 'HTX', 4, 3, 'b', 2, '', 'x', 9, 1, 'q'),
      );
      expect(out.match(/Hãy gõ một số/g)).toHaveLength(2);
      expect((await saved(path('a.json'))).picks).toEqual({ '1.1': 2, '1.3': 1 });
    });
  });

  it('leaves out the criterion that does not apply and asks for conditions at the end', async () => {
    await inFolder(async (path) => {
      // Everything at the first option: no product story, so 5.2 is not asked; then yes to the first condition.
      const ones = Array.from({ length: 31 }, () => 1);
      const { out } = await ocop(
        ['new', path('a.json')],
        lines('Mật ong', 'HTX', 4, ...ones, 'c', '', '', ''),
      );
      const { picks, declared } = await saved(path('a.json'));
      expect(Object.keys(picks)).toHaveLength(31);
      expect(picks).not.toHaveProperty('5.2');
      expect(declared).toEqual(['dossier']);
      expect(out).toContain('Xem kết quả: ocop score');
    });
  });

  it('writes nothing when it is left before a set is chosen', async () => {
    await inFolder(async (path) => {
      await ocop(['new', path('a.json')], lines('Mật ong'));
      await expect(read(path('a.json'))).rejects.toThrow('ENOENT');
    });
  });
});
