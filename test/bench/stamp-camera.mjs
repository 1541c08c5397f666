/**
 * A camera on paper: what a phone's sensor makes of a stamp that is held at an angle, out of focus, in poor light. Deterministic: the same seed
 * makes the same picture.
 */
import { createRandom } from '../attack/random.mjs';

/**
 * @typedef {object} Shot
 * @property {number} pixels along the side of the stamp's code with its white margin
 * @property {number} [turn] degrees
 * @property {number} [tilt] how much shorter the far side is, 0 to 0.4
 * @property {number} [blur] standard deviation in pixels
 * @property {number} [noise] standard deviation in steps of 255
 * @property {number} [contrast] of ink and paper, 0 to 1
 * @property {number} [shadow] how much darker one edge is, 0 to 1
 * @property {number} [smear] pixels of a hand that moved
 * @property {number} [dirt] share of the code that is covered
 * @property {number} [seed]
 */

/** Modules of white around the code, and of the label around that. */
const QUIET_ZONE = 4;
const LABEL = 6;
const SAMPLES = 3;

/**
 * @param {{ size: number, isDark: (x: number, y: number) => boolean }} code
 * @param {Shot} shot
 * @returns {{ data: Uint8ClampedArray, width: number, height: number }} red, green, blue, opacity
 */
export function photograph(code, shot) {
  const {
    pixels,
    turn = 0,
    tilt = 0,
    blur = 0,
    noise = 0,
    contrast = 1,
    shadow = 0,
    smear = 0,
    dirt = 0,
    seed = 1,
  } = shot;
  const random = createRandom(seed);
  const modules = code.size + 2 * QUIET_ZONE;
  const perModule = pixels / modules;
  const side = Math.ceil((modules + 2 * LABEL) * perModule * 1.45);
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const spots = Array.from({ length: dirt > 0 ? 3 : 0 }, () => ({
    x: random.int(8, code.size - 8),
    y: random.int(8, code.size - 8),
    radius: Math.sqrt((dirt * code.size ** 2) / 3 / Math.PI),
  }));
  const inkAt = (/** @type {number} */ x, /** @type {number} */ y) => {
    if (spots.some((spot) => Math.hypot(spot.x - x, spot.y - y) < spot.radius)) return 0.5;
    const [column, row] = [Math.floor(x), Math.floor(y)];
    const isInside = column >= 0 && row >= 0 && column < code.size && row < code.size;
    return isInside && code.isDark(column, row) ? 1 : 0;
  };
  /** From a pixel back to the label: turned, and the far side drawn together. */
  const sample = (/** @type {number} */ px, /** @type {number} */ py) => {
    const [u, v] = [px - side / 2, py - side / 2];
    const depth = 1 - (tilt * v) / side;
    const [tx, ty] = [u / depth, v / depth];
    const x = (tx * cos + ty * sin) / perModule + code.size / 2;
    const y = (-tx * sin + ty * cos) / perModule + code.size / 2;
    return inkAt(x, y);
  };
  let ink = new Float64Array(side * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      let sum = 0;
      for (let i = 0; i < SAMPLES; i++)
        for (let j = 0; j < SAMPLES; j++) sum += sample(x + (i + 0.5) / SAMPLES, y + (j + 0.5) / SAMPLES);
      ink[y * side + x] = sum / SAMPLES ** 2;
    }
  if (smear > 0) ink = convolve(ink, side, boxOf(smear), 1);
  if (blur > 0) ink = convolve(convolve(ink, side, bellOf(blur), 1), side, bellOf(blur), side);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let at = 0; at < ink.length; at++) {
    const light = 1 - shadow * ((at % side) / side);
    const paper = 235 * light;
    const grey = paper - (ink[at] ?? 0) * contrast * (paper - 25 * light) + noise * bell(random);
    data.set([grey, grey, grey, 255], at * 4);
  }
  return { data, width: side, height: side };
}

/** @returns {number} of a normal distribution */
function bell(/** @type {import('../attack/random.mjs').Random} */ random) {
  const [a, b] = [random.int(1, 1_000_000) / 1_000_000, random.int(0, 999_999) / 1_000_000];
  return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b);
}

function bellOf(/** @type {number} */ deviation) {
  const reach = Math.ceil(deviation * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

const boxOf = (/** @type {number} */ length) =>
  Array(Math.max(1, Math.round(length))).fill(1 / Math.max(1, Math.round(length)));

/** Along rows with a step of 1, along columns with a step of the side. */
function convolve(
  /** @type {Float64Array} */ values,
  /** @type {number} */ side,
  /** @type {number[]} */ weights,
  /** @type {number} */ step,
) {
  const result = new Float64Array(values.length);
  const middle = Math.floor(weights.length / 2);
  for (let at = 0; at < values.length; at++) {
    const line = step === 1 ? at % side : Math.floor(at / side);
    let sum = 0;
    for (let index = 0; index < weights.length; index++) {
      const shifted = Math.min(side - 1, Math.max(0, line + index - middle));
      sum += (weights[index] ?? 0) * (values[at + (shifted - line) * step] ?? 0);
    }
    result[at] = sum;
  }
  return result;
}
