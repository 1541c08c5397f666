import { describe, expect, it } from 'vitest';
import { cleanCode, hasCode, OcopError } from '../src/index.js';

const CODE = '1.vn-qd-26-2026.4.33223322421322234334343245343312.-.0p5xvpf';
const half = (gap: string): string => CODE.slice(0, 30) + gap + CODE.slice(30);

describe('a code as somebody pasted it', () => {
  it.each([
    ['spaces around', `  ${CODE}\t `],
    ['a line break after', `${CODE}\r\n`],
    ['a line break within', half('\r\n')],
    ['spaces within', half('  ')],
    ['a line break within its checksum', `${CODE.slice(0, -3)}\n${CODE.slice(-3)}`],
    ['straight quotes', `"${CODE}"`],
    ['single quotes', `'${CODE}'`],
    ['typographic quotes', `“${CODE}”`],
    ['single typographic quotes', `‘${CODE}’`],
    ['French quotes', `« ${CODE} »`],
    ['backticks', `\`${CODE}\``],
    ['a trailing slash', `${CODE}/`],
    ['a trailing full stop', `${CODE}.`],
    ['a trailing comma', `${CODE},`],
    ['a byte order mark', `\uFEFF${CODE}`],
    ['characters without width', half('\u200B')],
    ['a soft hyphen', half('\u00AD')],
    ['a hyphen that does not break', CODE.replaceAll('-', '\u2011')],
    ['a word before', `Mã: ${CODE}`],
    ['a word before without a space', `Mã:${CODE}`],
    ['a sentence around', `Phiếu 5 của tôi là ${CODE}. Nhờ anh xem giúp.`],
    ['a sentence around a broken one', `Phiếu của tôi là ${half('\n')} nhé`],
    ['the path of an address', `https://xa.example/phieu/${CODE}`],
    ['the path of an address with a slash', `https://xa.example/phieu/${CODE}/`],
    ['the query of an address', `https://xa.example/?phieu=${CODE}&lang=vi`],
    ['the hash of an address', `https://xa.example/26.2026.html#${CODE}`],
    ['escapes of an address', `https://xa.example/?q=%20${CODE.replaceAll('.', '%2E')}%0A`],
    ['the marks of quoted mail', `> ${half('\n> ')}`],
    ['the same code twice', `${CODE}\n${CODE}`],
    ['bold', `**${CODE}**`],
  ])('is read with %s', (_, text) => {
    expect(cleanCode(text)).toBe(CODE);
    expect(hasCode(text)).toBe(true);
  });

  it.each([
    ['too much at the end', `${CODE}a`, 'vector/damaged'],
    ['too much at the start', `a${CODE}`, 'vector/damaged'],
    ['a part more', `${CODE}.html`, 'vector/damaged'],
    ['its end missing', CODE.slice(0, -1), 'vector/damaged'],
    ['capital letters', CODE.toUpperCase(), 'vector/upper-case'],
    ['another one beside it', `${CODE} ${CODE.replace('.4.', '.5.')}`, 'vector/several'],
    ['far too much around', CODE.padEnd(20_001), 'vector/damaged'],
    ['nothing in it', '', 'vector/damaged'],
    ['no text', null, 'vector/damaged'],
  ])('is refused with %s', (_, text, code) => {
    const refused = (): unknown => {
      try {
        return cleanCode(text);
      } catch (error) {
        return error instanceof OcopError ? error.problem.code : error;
      }
    };
    expect(refused()).toBe(code);
  });

  it.each([
    ['a damaged code', CODE.slice(0, -1), true],
    ['a code in capital letters', CODE.toUpperCase(), true],
    ['a sheet whose note holds a code', JSON.stringify({ note: CODE }), false],
    ['the name of a file', '26.2026/phieu.4.json', false],
    ['a name with numbers', 'so-4.2026.3.mat-ong.json', false],
  ])('is told from other text: %s', (_, text, holds) => {
    expect(hasCode(text)).toBe(holds);
  });
});
