/** Stamps of 2 cm are read from pictures as phones take them; the table of all scenes is `node test/bench/stamp-reading.mjs`. */
import { stampQr } from '@ocop-kit/credentials/stamps';
import { beforeAll, expect, it } from 'vitest';
import { photograph } from './stamp-camera.mjs';
import { DECODERS, isSame, makeAddresses, openDecoders, SCENES } from './stamp-reading.mjs';

let address = '';
beforeAll(async () => {
  await openDecoders();
  [address = ''] = await makeAddresses(1);
});

it.each(SCENES.filter(({ isHard }) => !isHard))('a stamp is read: $name', async ({ shot }) => {
  const read = await DECODERS.ZXing(photograph(stampQr(address), shot));
  expect(isSame(read, address)).toBe(true);
});

it('no stamp is read where there is nothing to be seen', async () => {
  expect(await DECODERS.ZXing(photograph(stampQr(address), { pixels: 40, blur: 2 }))).toBeUndefined();
});
