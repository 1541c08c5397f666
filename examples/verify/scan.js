/** Reads QR codes of the camera and of pictures: with the browser's own reader where it has one, else with ZXing as WebAssembly. */

const PAUSE_MS = 120;

let reader;

/** @returns {Promise<(picture: ImageBitmapSource & CanvasImageSource) => Promise<string | undefined>>} */
function openReader() {
  reader ??= ownReader().then((own) => own ?? zxing());
  return reader;
}

async function ownReader() {
  const formats = (await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => [])) ?? [];
  if (!formats.includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue;
}

async function zxing() {
  const { prepareZXingModule, readBarcodes } = await import('./zxing/es/reader/index.js');
  const folder = new URL('./zxing/reader/', import.meta.url);
  await prepareZXingModule({
    overrides: { locateFile: (file) => new URL(file, folder).href },
    fireImmediately: true,
  });
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture) => {
    canvas.width = picture.videoWidth ?? picture.width;
    canvas.height = picture.videoHeight ?? picture.height;
    if (canvas.width === 0) return undefined;
    context.drawImage(picture, 0, 0);
    const pixels = context.getImageData(0, 0, canvas.width, canvas.height);
    const [found] = await readBarcodes(pixels, { formats: ['QRCode'], maxNumberOfSymbols: 1 });
    return found?.text;
  };
}

/** @param {Blob} file @returns {Promise<string | undefined>} the text of the code in it */
export async function readPicture(file) {
  const read = await openReader();
  const picture = await createImageBitmap(file);
  try {
    return await read(picture);
  } finally {
    picture.close();
  }
}

/**
 * @param {HTMLVideoElement} video shows what the camera sees
 * @param {(text: string) => void} found called once
 * @returns {Promise<{ stop: () => void }>}
 */
export async function scanCamera(video, found) {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
  });
  let isOver = false;
  const stop = () => {
    isOver = true;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    const read = await openReader();
    video.srcObject = stream;
    await video.play();
    const tick = async () => {
      const text = await read(video).catch(() => undefined);
      if (isOver) return;
      if (text === undefined) setTimeout(tick, PAUSE_MS);
      else found(text);
    };
    void tick();
  } catch (error) {
    stop();
    throw error;
  }
  return { stop };
}
