/**
 * Verifies stamps on the device. The page trusts the anchors that are written here and nothing else: key list and list of withdrawals come from its
 * own server, are signed, and are kept for when there is no network.
 */
import { openTrust, readSignedRecord, verificationText, verifyRating } from './ocop-kit/cdn/ocop-verify.js';
import { ANCHORS, SAMPLES } from './anchors.js';

/** As `ocop keys publish`, `ocop status add` and `ocop sign` write them. */
const LISTS = { keys: 'keys.jws', status: 'status.jws', records: 'signed.jsonl' };
const KEPT = 'ocop-verify';
/** As a certificate has it: no address, no token and not the digits of a stamp, which are longer. */
const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
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
    empty: 'Hãy dán địa chỉ, hoặc gõ mã in trên tem.',
    unknownCode:
      'Trang này không có giấy chứng nhận mang mã ấy. Hãy gõ đúng mã in sau chữ “Mã” trên tem, hoặc quét mã QR.',
    byCode: 'Tìm theo mã giấy chứng nhận: hãy so tên sản phẩm, tên chủ thể với món hàng trên tay.',
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
    empty: 'Paste the address, or type the code printed on the stamp.',
    unknownCode:
      'This page has no certificate with that code. Type the code after “Code” on the stamp, or scan the QR code.',
    byCode: 'Found by the code of the certificate: compare product and producer with what is in your hand.',
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
/** Signed records by the codes of their certificates, for stamps whose QR code cannot be read. */
let tokens = new Map();
/** The stamp that is shown, as it was brought, and whether it was found by its code. */
let brought;
let isByCode = false;
let verified;
let scanner;

/** The newest lists that hold: those of the server where there is a network, else those that were kept. */
async function loadTrust() {
  const { lists, seen } = kept.read();
  const fetched = await fetchLists();
  const opened = await openTrust({ anchors: ANCHORS, seen, ...(fetched ?? lists) }, today());
  if (!fetched || opened.keyList) kept.write({ lists: fetched ?? lists, seen: opened.seen });
  // A server that shows older lists than before is not believed.
  trust = opened.keyList ? opened : await openTrust({ anchors: ANCHORS, ...lists }, today());
  tokens = tokensOf((fetched ?? lists)?.records);
  showLists();
}

/** Without a key list nothing was fetched; the two others a page may do without. */
async function fetchLists() {
  const [keys, status, records] = await Promise.all(
    Object.values(LISTS).map((name) =>
      fetch(name, { cache: 'no-cache' })
        .then((answer) => (answer.ok ? answer.text() : undefined))
        .catch(() => undefined),
    ),
  );
  return keys === undefined ? undefined : { keys, status, records };
}

/** What a line says is not believed: whoever asks for its code has its token verified as any other. */
function tokensOf(lines = '') {
  const found = new Map();
  for (const line of lines.split('\n').filter((one) => one.trim() !== ''))
    try {
      const { token } = JSON.parse(line);
      const { id, code } = readSignedRecord(token);
      for (const name of [id, code]) if (name !== undefined) found.set(name.toUpperCase(), token);
    } catch {
      // One line that cannot be read takes no other with it.
    }
  return found;
}

function showLists() {
  const [status] = trust?.statusLists.values() ?? [];
  find('lists').textContent = status ? words().lists({ day: dayText(status.issued) }) : words().noLists;
}

async function verify(text) {
  await ready;
  const byCode = tokens.get(text.toUpperCase());
  if (byCode === undefined && CODE.test(text)) return notice('unknownCode');
  isByCode = byCode !== undefined;
  brought = byCode ?? text;
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
  const shown = isByCode && record ? [...sentences, words().byCode] : sentences;
  find('sentences').replaceChildren(...shown.map((sentence) => element('li', sentence)));
}

function element(tag, text) {
  return Object.assign(document.createElement(tag), { textContent: text });
}

let noticed;
/** Says one of the words, in the language of the page; nothing without a name. */
const notice = (name) => {
  noticed = name;
  find('notice').textContent = name === undefined ? '' : words()[name];
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
    notice('noCamera');
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
  if (text === undefined) notice('noCode');
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
  notice(noticed);
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
  if (text === '') notice('empty');
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
