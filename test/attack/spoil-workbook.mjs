/** Damages a workbook in its bytes, in its archive, or in the XML of its parts, as no honest program would. */

/** @typedef {import('./random.mjs').Random} Random */
/** @typedef {[name: string, bytes: Buffer][]} Parts */

/**
 * @param {Random} random
 * @param {{ file: Buffer, parts: Record<string, Buffer> }} book
 * @param {(parts: Parts) => Buffer} makeArchive
 */
export function spoilWorkbook(random, { file, parts }, makeArchive) {
  if (random.chance(0.15)) return damageBytes(random, file);
  let all = /** @type {Parts} */ (Object.entries(parts));
  for (let times = random.int(1, 3); times > 0; times--) {
    all = random.chance(0.15) ? damageArchive(random, all) : damageXml(random, all);
  }
  const archive = makeArchive(all);
  return random.chance(0.05) ? damageBytes(random, archive) : archive;
}

/** @param {Random} random @param {Buffer} bytes */
function damageBytes(random, bytes) {
  const copy = Buffer.from(bytes);
  const [from, to] = [random.int(0, copy.length), random.int(0, copy.length)].sort((a, b) => a - b);
  return random.pick([
    () => {
      for (let times = random.int(1, 20); times > 0; times--)
        copy[random.int(0, copy.length - 1)] = random.int(0, 255);
      return copy;
    },
    // The directory of the archive is at the end.
    () => {
      for (let times = random.int(1, 8); times > 0; times--)
        copy[copy.length - random.int(1, Math.min(copy.length, 1_200))] = random.pick([0, 1, 255]);
      return copy;
    },
    () => copy.subarray(0, from),
    () => Buffer.concat([copy.subarray(0, from), copy.subarray(to)]),
    () => Buffer.concat([copy.subarray(0, to), copy.subarray(from)]),
    () => Buffer.concat([copy, copy]),
  ])();
}

/** @param {Random} random @param {Parts} parts */
function damageArchive(random, parts) {
  const [name, bytes] = random.pick(parts);
  return random.pick([
    () => parts.filter((part) => part[0] !== name),
    () => [...parts, /** @type {[string, Buffer]} */ ([name.toUpperCase(), bytes])],
    () => replacePart(parts, name, random.pick(parts)[1]),
    () =>
      renamePart(
        parts,
        name,
        random.pick([`../${name}`, name.replaceAll('/', '\\'), `/${name}`, random.text(40)]),
      ),
    () => replacePart(parts, name, Buffer.from(bytes.toString('utf8'), 'utf16le')),
    () =>
      replacePart(
        parts,
        name,
        Buffer.concat([
          Buffer.from('\ufeff', 'utf16le'),
          Buffer.from(bytes.toString('utf8'), 'utf16le'),
        ]).swap16(),
      ),
    () => replacePart(parts, name, damageBytes(random, bytes)),
    () => replacePart(parts, name, Buffer.alloc(random.pick([0, 1, 1_000_000, 40_000_000]), ' ')),
    () => [
      ...parts,
      ...Array.from(
        { length: random.int(1, 2_000) },
        (_, i) => /** @type {[string, Buffer]} */ ([`x${i}`, Buffer.alloc(0)]),
      ),
    ],
  ])();
}

const VALUES = [
  ...[
    '',
    '-1',
    '0',
    '1',
    '65536',
    '1048576',
    '1048577',
    '2000000000',
    '4294967295',
    '1e308',
    'NaN',
    '0x10',
    ' 1 ',
  ],
  ...[
    'A1',
    'XFD1048576',
    'A1:XFD1048576',
    'A1&#58;XFD1048576',
    '&#x41;1:b2',
    'A0',
    'A:A',
    '1:1',
    'ZZZZ9',
    '$A$1',
  ],
  ...['constructor', '__proto__', 'toString', 's', 'str', 'inlineStr', 'b', 'e', 'd', 'n', 'true', 'hidden'],
  ...[
    '../../../etc/passwd',
    '/xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'External',
    '&quot;',
    '&amp;lt;',
    '&b;',
    '&#0;',
  ],
  ...[
    'dd/mm/yyyy',
    '[h]:mm',
    `0.${'0'.repeat(300)}`,
    '"'.replace('"', '&quot;').repeat(40),
    'a'.repeat(70_000),
    ' '.repeat(40_000),
  ],
];

/** Inserted before an element or its end. */
const INSERTED = [
  () => "<mergeCells><mergeCell ref='A1:XFD1048576'/></mergeCells>",
  (/** @type {Random} */ { int }) =>
    `<mergeCells>${"<mergeCell ref='A1:B2'/>".repeat(int(1, 30_000))}</mergeCells>`,
  () => '<cols><col min="1" max="2000000000" hidden="1"/></cols>',
  () => '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>',
  () => '<definedNames><definedName name="a">Chung!$A$1:$XFD$1048576</definedName></definedNames>',
  () => '<hyperlinks><hyperlink ref="A1:XFD1048576"/></hyperlinks>',
  () => '<!DOCTYPE a [<!ENTITY b "c">]>',
  () => '<!-- a --><?a b?>',
  () => '<![CDATA[<c r="A1">]]>',
  () => '<x:c xmlns:x="urn:x"><x:v>1</x:v></x:c>',
  () =>
    '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x"/></mc:AlternateContent>',
  (/** @type {Random} */ { int }) => `${'<a>'.repeat(int(1, 3_000))}`,
  (/** @type {Random} */ { int }) => `<a>${'<b/>'.repeat(int(1, 200_000))}</a>`,
  (/** @type {Random} */ { int }) =>
    `<a ${Array.from({ length: int(1, 2_000) }, (_, i) => `b${i}="c"`).join(' ')}/>`,
  (/** @type {Random} */ { int }) => `<row>${'<c t="s"><v>0</v></c>'.repeat(int(1, 16_400))}</row>`,
  (/** @type {Random} */ { int }) => '<row><c t="n"><v>1</v></c></row>'.repeat(int(1, 70_000)),
  (/** @type {Random} */ { int }) => `<si><t>${'đ'.repeat(int(1, 300_000))}</t></si>`,
  (/** @type {Random} */ { int }) => '<si/>'.repeat(int(1, 100_000)),
  (/** @type {Random} */ { int }) => '<sheet name="a" sheetId="1" r:id="rId1"/>'.repeat(int(1, 400)),
  (/** @type {Random} */ { int }) => '&#65;'.repeat(int(1, 100_000)),
  (/** @type {Random} */ { int }) => ' '.repeat(int(1, 1_000_000)),
];

/** @param {Random} random @param {Parts} parts */
function damageXml(random, parts) {
  const [name, bytes] = random.pick(parts.filter(([part]) => /\.(?:xml|rels)$/.test(part)));
  const xml = bytes.toString('utf8');
  const change = random.pick([
    () => replaceOne(random, xml, /="[^"]*"/g, () => `="${random.pick(VALUES)}"`),
    () => replaceOne(random, xml, /="[^"]*"/g, () => `="${random.pick(VALUES)}"`),
    () =>
      replaceOne(random, xml, /="[^"]*"/g, (found) =>
        found.replaceAll('"', random.pick(["'", '', '&quot;'])),
      ),
    () =>
      replaceOne(random, xml, / [\w:]+="[^"]*"/g, (found) =>
        random.pick(['', found + found, found.toUpperCase()]),
      ),
    () => replaceOne(random, xml, />[^<>]+</g, () => `>${random.pick(VALUES)}<`),
    () => replaceOne(random, xml, /<[^<>]+>/g, (found) => found.repeat(random.pick([0, 2, 3, 50]))),
    () =>
      replaceOne(random, xml, /<(\w+)[^<>]*>[^<>]*<\/\1>/g, (found) =>
        found.repeat(random.pick([0, 2, 20_000])),
      ),
    () => replaceOne(random, xml, /<\/?\w+/g, (found) => found + random.pick(['x', ':a', '\0', ' ', '/'])),
    () => replaceOne(random, xml, /<\/?[\w:]+[^<>]*>/g, (found) => random.pick(INSERTED)(random) + found),
    () => replaceOne(random, xml, /<\/?[\w:]+[^<>]*>/g, (found) => random.pick(INSERTED)(random) + found),
    () => xml.replaceAll('"', "'"),
    () =>
      xml
        .replace(/xmlns="/, 'xmlns:x="')
        .replaceAll(/<(\/?)(\w)/g, '<$1x:$2')
        .replace('<?x:xml', '<?xml'),
    () => xml.replaceAll(/xmlns(:\w+)?="[^"]*"/g, (found) => (random.chance(0.5) ? found : '')),
    () =>
      xml.replace(
        /<\?xml[^>]*>/,
        `<?xml version="1.${random.int(0, 2)}" encoding="${random.pick(['UTF-16', 'utf-8', 'x', ''])}"?>`,
      ),
    () => xml + xml,
  ]);
  const spoiled = change();
  // Longer ones only take time; try them by hand.
  return replacePart(
    parts,
    name,
    Buffer.from(spoiled.length > 6_000_000 ? spoiled.slice(0, 6_000_000) : spoiled),
  );
}

/**
 * @param {Random} random
 * @param {string} xml
 * @param {RegExp} what
 * @param {(found: string) => string} by
 */
function replaceOne(random, xml, what, by) {
  const found = [...xml.matchAll(what)];
  if (found.length === 0) return xml;
  const { index, 0: text } = random.pick(found);
  return xml.slice(0, index) + by(text) + xml.slice(index + text.length);
}

/** @param {Parts} parts @param {string} name @param {Buffer} bytes @returns {Parts} */
const replacePart = (parts, name, bytes) => parts.map((part) => (part[0] === name ? [name, bytes] : part));
/** @param {Parts} parts @param {string} name @param {string} other @returns {Parts} */
const renamePart = (parts, name, other) => parts.map((part) => (part[0] === name ? [other, part[1]] : part));
