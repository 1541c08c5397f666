/**
 * Verifies stamps on the device. The page trusts the anchors that are written here and nothing else: key list and list of withdrawals come from its
 * own server, are signed, and are kept for when there is no network.
 */
import { openTrust, verificationText, verifyRating } from './ocop-kit/cdn/ocop-verify.js';
import { ANCHORS, SAMPLES } from './anchors.js';

const LISTS = 'lists.json';
const KEPT = 'ocop-verify';
const SIGNS = { verified: '✓', altered: '✕', withdrawn: '✕', expired: '✕' };
const WORDS = {
  vi: {
    product: 'Sản phẩm',
    entity: 'Chủ thể',
    stars: 'Hạng sao',
    starsOf: ({ stars, score }) => `${stars} sao (${score.replace('.', ',')} điểm)`,
    decision: 'Quyết định',
    stamp: 'Số tem',
    lists: ({ day }) => `Danh sách thu hồi ngày ${day}, đã lưu trên máy này.`,
    noLists: 'Chưa có danh sách nào trên máy này: hãy mở trang một lần khi có mạng.',
    noCamera: 'Không mở được camera. Hãy cho phép dùng camera, hoặc chọn ảnh, hoặc dán địa chỉ.',
    noCode: 'Không thấy mã QR trong ảnh. Hãy chụp lại gần hơn, đủ sáng, cả mã nằm trong ảnh.',
    empty: 'Hãy dán địa chỉ hoặc gõ dãy số trên tem.',
    stop: 'Dừng quét',
    scan: 'Quét bằng camera',
    samples: ['Tem đang có giá trị', 'Tem bị sửa thành 5 sao', 'Tem bị thu hồi', 'Tem hết hạn'],
  },
  en: {
    product: 'Product',
    entity: 'Entity',
    stars: 'Star rank',
    starsOf: ({ stars, score }) => `${stars} stars (${score} points)`,
    decision: 'Decision',
    stamp: 'Stamp',
    lists: ({ day }) => `List of withdrawals of ${day}, kept on this device.`,
    noLists: 'There are no lists on this device: open the page once while you are online.',
    noCamera: 'The camera cannot be opened. Allow it, choose a picture, or paste the address.',
    noCode: 'There is no QR code in the picture. Take it closer, in good light, with the whole code in it.',
    empty: 'Paste the address, or type the digits of the stamp.',
    stop: 'Stop scanning',
    scan: 'Scan with the camera',
    samples: ['A stamp in force', 'A stamp changed to 5 stars', 'A withdrawn stamp', 'An expired stamp'],
  },
};

const find = (id) => document.getElementById(id);
const lang = () => (document.documentElement.lang === 'en' ? 'en' : 'vi');
const words = () => WORDS[lang()];
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const dayText = (day) => day.split('-').reverse().join('/');

/** What is kept on the device; a browser may forbid it. */
const kept = {
  read() {
    try {
      return JSON.parse(localStorage.getItem(KEPT)) ?? {};
    } catch {
      return {};
    }
  },
  write(value) {
    try {
      localStorage.setItem(KEPT, JSON.stringify(value));
    } catch {
      // Without a store the lists are fetched every time.
    }
  },
};

let trust;
/** The stamp that is shown, as it was brought. */
let brought;
let verified;
let scanner;

/** The newest lists that hold: those of the server where there is a network, else those that were kept. */
async function loadTrust() {
  const { lists, seen } = kept.read();
  const fetched = await fetch(LISTS, { cache: 'no-cache' })
    .then((answer) => (answer.ok ? answer.json() : undefined))
    .catch(() => undefined);
  const opened = await openTrust({ anchors: ANCHORS, seen, ...(fetched ?? lists) }, today());
  if (!fetched || opened.keyList) kept.write({ lists: fetched ?? lists, seen: opened.seen });
  // A server that shows older lists than before is not believed.
  trust = opened.keyList ? opened : await openTrust({ anchors: ANCHORS, ...lists }, today());
  showLists();
}

function showLists() {
  const [status] = trust?.statusLists.values() ?? [];
  find('lists').textContent = status ? words().lists({ day: dayText(status.issued) }) : words().noLists;
}

async function verify(text) {
  brought = text;
  await ready;
  await judge();
  find('title').focus();
}

async function judge() {
  verified = await verifyRating(brought, { trust, on: today() });
  showResult();
}

/** Back in a network: what is shown may have been withdrawn since. Whoever reads it keeps the place where they are. */
async function comeBack() {
  await loadTrust();
  if (brought !== undefined) await judge();
}

function showResult() {
  if (!verified) return;
  const { state, record } = verified;
  const { title, sentences } = verificationText(verified, lang());
  const result = find('result');
  result.dataset.state = state;
  result.hidden = false;
  find('sign').textContent = SIGNS[state] ?? '?';
  find('title').textContent = title;
  const rows = record
    ? [
        [words().product, record.product],
        [words().entity, record.entity],
        [words().stars, words().starsOf(record)],
        [words().decision, record.decision],
        [words().stamp, record.stamp],
      ].filter(([, value]) => value !== undefined)
    : [];
  find('record').replaceChildren(
    ...rows.flatMap(([name, value]) => [element('dt', name), element('dd', value)]),
  );
  find('sentences').replaceChildren(...sentences.map((sentence) => element('li', sentence)));
}

function element(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}

const notice = (text = '') => {
  find('notice').textContent = text;
};

/** Fetched where somebody scans: nearly a megabyte where the browser reads no codes itself. */
const codeReader = () => import('./scan.js');

async function toggleScanner() {
  notice();
  if (scanner) return stopScanner();
  try {
    const { scanCamera } = await codeReader();
    find('scanner').hidden = false;
    find('scan').textContent = words().stop;
    scanner = await scanCamera(find('video'), (text) => {
      stopScanner();
      void verify(text);
    });
  } catch {
    stopScanner();
    notice(words().noCamera);
  }
}

function stopScanner() {
  scanner?.stop();
  scanner = undefined;
  find('scanner').hidden = true;
  find('scan').textContent = words().scan;
}

async function readPicture({ currentTarget: input }) {
  notice();
  const [file] = input.files;
  if (!file) return;
  const { readPicture: read } = await codeReader();
  const text = await read(file).catch(() => undefined);
  if (text === undefined) notice(words().noCode);
  else await verify(text);
}

function showLanguage() {
  for (const translated of document.querySelectorAll('[data-vi]'))
    translated.textContent = translated.dataset[lang()];
  const other = find('language');
  other.lang = lang() === 'vi' ? 'en' : 'vi';
  other.textContent = lang() === 'vi' ? 'English' : 'Tiếng Việt';
  document.title = find('how').ownerDocument.querySelector('h1').textContent;
  find('samples').replaceChildren(
    ...SAMPLES.map((address, at) => {
      const link = Object.assign(element('a', words().samples[at]), { href: address });
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
  showLists();
  showResult();
}

find('language').addEventListener('click', () => {
  document.documentElement.lang = lang() === 'vi' ? 'en' : 'vi';
  showLanguage();
});
find('scan').addEventListener('click', toggleScanner);
find('picture').addEventListener('change', readPicture);
find('typed').addEventListener('submit', (event) => {
  event.preventDefault();
  notice();
  const text = find('text').value.trim();
  if (text === '') notice(words().empty);
  else void verify(text);
});
const readHash = () => {
  if (location.hash.length > 1) void verify(location.href);
};
addEventListener('hashchange', readHash);
addEventListener('online', () => void comeBack());

const ready = loadTrust();
showLanguage();
readHash();

// Works without a network once it was open.
if ('serviceWorker' in navigator) {
  const policy = globalThis.trustedTypes?.createPolicy('ocop-verify', { createScriptURL: (url) => url });
  void navigator.serviceWorker.register(policy?.createScriptURL('worker.js') ?? 'worker.js').catch(() => {});
}
