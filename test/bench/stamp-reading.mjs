/**
 * `node test/bench/stamp-reading.mjs [--shots N] [--json]`: how many of the stamps of 2 cm are read, by two decoders that phones use, as pictures get
 * worse; for three levels of correction. A phone whose camera takes 1280 × 720 has about 200 pixels along such a stamp at 10 cm, one with
 * 1920 × 1080 about 300.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { createSigningKey } from '@ocop-kit/credentials/keys';
import { signRating, stampAddress } from '@ocop-kit/credentials/rating';
import { stampQr } from '@ocop-kit/credentials/stamps';
import jsQR from 'jsqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { photograph } from './stamp-camera.mjs';

const SIDE = 20;
export const RECORD = {
  id: 'vd-2026-0153',
  issuer: 'vi-du',
  pack: 'vn-qd-26-2026',
  set: 4,
  stars: 4,
  score: '84.5',
  decision: '153/QĐ-UBND',
  issued: '2026-06-01',
  expires: '2029-06-01',
  signed: '2026-11-20',
  stamp: '000123',
  product: 'Mật ong hoa nhãn',
  entity: 'HTX Nông nghiệp Ví Dụ',
};

/** From a still hand in good light to a cheap phone in a market. */
export const SCENES = [
  { name: '300 px, sharp', shot: { pixels: 300 } },
  {
    name: '300 px, turned 30°, tilted, blur 1.2 px, noise',
    shot: { pixels: 300, turn: 30, tilt: 0.15, blur: 1.2, noise: 8 },
  },
  { name: '240 px, turned 12°, blur 1 px, noise', shot: { pixels: 240, turn: 12, blur: 1, noise: 8 } },
  {
    name: '240 px, poor light: contrast 50 %, shadow 40 %, noise',
    shot: { pixels: 240, turn: 5, blur: 0.8, noise: 8, contrast: 0.5, shadow: 0.4 },
  },
  { name: '240 px, hand moved 2 px', shot: { pixels: 240, turn: 8, smear: 2, blur: 0.6, noise: 6 } },
  { name: '200 px, blur 0.7 px', shot: { pixels: 200, turn: 3, blur: 0.7, noise: 4 } },
  {
    name: '200 px, turned 45°, tilted, blur 0.8 px, noise',
    isHard: true,
    shot: { pixels: 200, turn: 45, tilt: 0.2, blur: 0.8, noise: 6 },
  },
  { name: '160 px, blur 0.5 px', shot: { pixels: 160, turn: 4, blur: 0.5, noise: 4 } },
  { name: '300 px, 3 % covered', shot: { pixels: 300, turn: 7, blur: 0.8, noise: 4, dirt: 0.03 } },
  { name: '300 px, 6 % covered', shot: { pixels: 300, turn: 7, blur: 0.8, noise: 4, dirt: 0.06 } },
];

export const DECODERS = {
  ZXing: async ({ data, width, height }) => {
    const [found] = await readBarcodes({ data, width, height, colorSpace: 'srgb' }, { formats: ['QRCode'] });
    return found?.text;
  },
  jsQR: async ({ data, width, height }) => jsQR(data, width, height)?.data,
};

/** The library loads its file from the network where nobody hands it in. */
export async function openDecoders() {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = await readFile(file);
  await prepareZXingModule({
    overrides: {
      wasmBinary: wasmBinary.buffer.slice(
        wasmBinary.byteOffset,
        wasmBinary.byteOffset + wasmBinary.byteLength,
      ),
    },
    fireImmediately: true,
  });
}

/** @returns {Promise<string[]>} addresses of stamps of one product */
export async function makeAddresses(count, page = 'https://ocop.example.vn/v/') {
  const key = await createSigningKey('vd1');
  return Promise.all(
    Array.from({ length: count }, async (_, at) =>
      stampAddress(await signRating({ ...RECORD, stamp: String(123 + at).padStart(6, '0') }, key), page),
    ),
  );
}

/** Host and path in capitals are the same address: nobody but a page with another path would differ. */
export const isSame = (read, address) => read !== undefined && read.split('#')[1] === address.split('#')[1];

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const { values } = parseArgs({
    options: { shots: { type: 'string', default: '20' }, json: { type: 'boolean', default: false } },
  });
  await openDecoders();
  const addresses = await makeAddresses(Number(values.shots));
  const report = [];
  for (const level of /** @type {const} */ (['L', 'M', 'Q'])) {
    const codes = addresses.map((address) => stampQr(address, level));
    const { version, size } = codes[0];
    const rows = [];
    for (const { name, shot } of SCENES) {
      const read = Object.fromEntries(Object.keys(DECODERS).map((decoder) => [decoder, 0]));
      for (const [at, code] of codes.entries()) {
        const picture = photograph(code, { ...shot, turn: (shot.turn ?? 0) + at, seed: at + 1 });
        for (const [decoder, decode] of Object.entries(DECODERS))
          if (isSame(await decode(picture), addresses[at])) read[decoder]++;
      }
      rows.push({ name, read });
    }
    report.push({ level, version, size, module: SIDE / (size + 8), rows });
  }
  console.log(values.json ? JSON.stringify(report, null, 2) : tableOf(report, addresses.length));
}

function tableOf(report, count) {
  const titles = report.map(
    ({ level, version, size, module }) =>
      `${level}: version ${version}, ${size} modules of ${module.toFixed(2)} mm`,
  );
  const names = Object.keys(DECODERS);
  return [
    `Stamps of ${SIDE} mm, ${count} pictures a scene; read of them by ${names.join(', ')}`,
    `${'scene'.padEnd(58)}${titles.map((title) => title.padEnd(40)).join('')}`,
    ...SCENES.map(
      ({ name }, at) =>
        name.padEnd(58) +
        report
          .map(({ rows }) =>
            names
              .map((decoder) => `${rows[at].read[decoder]}/${count}`)
              .join(', ')
              .padEnd(40),
          )
          .join(''),
    ),
  ].join('\n');
}
