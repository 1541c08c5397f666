/**
 * Every element in every state: the gallery shows this list, and the screenshots are taken of it. A scene is an element with
 * what it is given and, where only a person leads there, what the person does.
 *
 * @typedef {object} Scene
 * @property {string} id stands in the address of the scene
 * @property {string} tag
 * @property {{ vi: string, en: string }} title
 * @property {Record<string, string>} [attributes]
 * @property {() => object | Promise<object>} [properties]
 * @property {boolean} [hasDrafts] whether sheets that were begun are found on the device
 * @property {(element: HTMLElement, lang: string) => Promise<void>} [act] ends when the state is reached
 */
import * as ballots from './ballots.js';
import { choose, find, openFile, press, type, until } from './drive.js';
import { products } from './products.js';
import { register } from './register.js';
import { TOKENS, TRUST } from './signed.js';
import * as sheets from './sheets.js';

const TODAY = '2026-11-27';
/** Nothing the gallery shows is kept among the drafts of the person who looks at it. */
const FORM = { storage: 'none' };
const STEPS = { ...FORM, layout: 'steps', set: '4' };
const REVIEW = { ...FORM, mode: 'review' };
/** The member whose phone it is. */
const BALLOT = { ...FORM, member: 'C' };
const ALL = { ...FORM, layout: 'all', set: '4' };

const province = async () => ({ packs: (await import('../province-pack/dist/index.js')).packs });
const programme = async () => ({ packs: [await (await fetch('../new-programme/pack.json')).json()] });

/** @type {Scene[]} */
export const scenes = [
  {
    id: 'form-begin',
    tag: 'ocop-self-assessment',
    title: { vi: 'Bắt đầu', en: 'Start' },
    attributes: FORM,
  },
  {
    id: 'form-choose',
    tag: 'ocop-self-assessment',
    title: { vi: 'Tìm bộ sản phẩm', en: 'Finding the criteria set' },
    attributes: FORM,
    act: (form, lang) => search(form, { vi: 'mat ong', en: 'honey' }[lang], '.choices'),
  },
  {
    id: 'form-drafts',
    tag: 'ocop-self-assessment',
    title: { vi: 'Phiếu đang làm', en: 'Sheets that were begun' },
    hasDrafts: true,
    async act(form) {
      await until(
        () => form.shadowRoot.querySelectorAll('.draft .stars').length >= 2,
        'the stars of the drafts',
      );
    },
  },
  {
    id: 'form-privacy',
    tag: 'ocop-self-assessment',
    title: { vi: 'Dữ liệu trên máy này', en: 'Data on this device' },
    attributes: { 'drafts-expire': '7' },
    hasDrafts: true,
    async act(form) {
      await find(form, '.draft');
      await press(form, '.privacy summary');
      await press(form, '.menu summary');
    },
  },
  {
    id: 'form-industry',
    tag: 'ocop-self-assessment',
    title: { vi: 'Các bộ sản phẩm của một nhóm', en: 'The criteria sets of a group' },
    attributes: FORM,
    async act(form) {
      await press(form, '.tile');
      await find(form, '.choice .icon');
    },
  },
  {
    id: 'form-set-card',
    tag: 'ocop-self-assessment',
    title: { vi: 'Trước câu hỏi đầu tiên', en: 'Before the first question' },
    hasDrafts: true,
    async act(form, lang) {
      await search(form, { vi: 'mat ong', en: 'honey' }[lang], '.choices');
      await press(form, '.choice');
      await find(form, '.set-card');
    },
  },
  {
    id: 'form-nothing-found',
    tag: 'ocop-self-assessment',
    title: { vi: 'Không tìm thấy', en: 'Nothing found' },
    attributes: FORM,
    act: (form) => search(form, 'xyzxyz', 'div[role=status] p'),
  },
  {
    id: 'form-question',
    tag: 'ocop-self-assessment',
    title: { vi: 'Từng tiêu chí một', en: 'One criterion at a time' },
    attributes: STEPS,
    async act(form) {
      await passGate(form);
      await choose(await find(form, 'ocop-criterion'), 'input[name=pick]', 1);
    },
  },
  {
    id: 'form-gate',
    tag: 'ocop-self-assessment',
    title: { vi: 'Điều kiện của cả hồ sơ', en: 'Conditions of the whole dossier' },
    attributes: STEPS,
    act: async (form) => void (await find(form, '.gate')),
  },
  {
    id: 'form-interval',
    tag: 'ocop-self-assessment',
    title: { vi: 'Giữa hai phần', en: 'Between two sections' },
    attributes: STEPS,
    async act(form) {
      await passGate(form);
      while (!form.shadowRoot.querySelector('.interval')) {
        const criterion = await find(form, 'ocop-criterion');
        const { id } = criterion.view.criterion;
        if (!['1.3', '2.1'].includes(id)) await choose(criterion, 'input[name=pick]', 1);
        await press(form, '.bottom-bar .primary');
        // The page between two sections is fetched behind the first question.
        await until(
          () =>
            form.shadowRoot.querySelector('.interval') ??
            ![undefined, id].includes(form.shadowRoot.querySelector('ocop-criterion')?.view?.criterion.id),
        );
      }
    },
  },
  {
    id: 'form-all',
    tag: 'ocop-self-assessment',
    title: { vi: 'Mọi tiêu chí trên một trang', en: 'All criteria on one page' },
    attributes: ALL,
    act: (form) => form.open(sheets.half),
  },
  {
    id: 'form-details',
    tag: 'ocop-self-assessment',
    title: { vi: 'Chi tiết và cách đạt hạng cao hơn', en: 'Details and the way to the next rank' },
    attributes: STEPS,
    async act(form) {
      await form.open(sheets.half);
      await unfoldDetails(form);
    },
  },
  {
    id: 'form-trial',
    tag: 'ocop-self-assessment',
    title: { vi: 'Đang thử một thay đổi', en: 'Trying a change' },
    attributes: STEPS,
    async act(form) {
      await form.open(sheets.rated);
      await unfoldDetails(form);
      await press(form, '.sheet .link.try');
      await find(form, '.trial');
      await choose(await find(form, 'ocop-criterion'), 'input[name=pick]', 0);
    },
  },
  {
    id: 'form-conditions',
    tag: 'ocop-self-assessment',
    title: { vi: 'Điều kiện ở tiêu chí', en: 'Conditions at their criterion' },
    attributes: STEPS,
    async act(form) {
      await passGate(form);
      const sheet = form.assessment;
      const picks = { 1.1: 3, 1.2: 3, 1.3: 2, 1.4: 2, 1.5: 3, 1.6: 2, 1.7: 2 };
      await form.open({ ...sheet, picks, denied: ['2.1.ineligible'] });
      await find(form, '.condition');
    },
  },
  {
    id: 'form-missing',
    tag: 'ocop-self-assessment',
    title: { vi: 'Còn tiêu chí chưa chọn', en: 'Criteria without an answer' },
    attributes: ALL,
    async act(form) {
      await form.open(sheets.half);
      await finish(form);
      await find(form, '.errors');
    },
  },
  {
    id: 'form-result',
    tag: 'ocop-self-assessment',
    title: { vi: 'Kết quả', en: 'Result' },
    attributes: ALL,
    async act(form) {
      await form.open(sheets.rated);
      await finish(form);
      await find(await find(form, 'ocop-scorecard'), 'meter');
    },
  },
  ...[
    { id: 'blocked', title: { vi: '2 sao, điểm cao nhưng thiếu yêu cầu', en: '2 stars, held by a minimum' } },
    { id: 'five', title: { vi: '5 sao', en: '5 stars' } },
    { id: 'provisional', title: { vi: 'Kết quả tạm tính', en: 'A provisional result' } },
    { id: 'stopped', title: { vi: 'Dừng đánh giá', en: 'The evaluation stops' } },
    { id: 'disqualified', title: { vi: 'Bị loại', en: 'Disqualified' } },
  ].map(({ id, title }) => ({
    id: `result-${id}`,
    tag: 'ocop-self-assessment',
    title,
    attributes: STEPS,
    act: (form) => openResult(form, sheets[id]),
  })),
  {
    id: 'result-trial',
    tag: 'ocop-self-assessment',
    title: { vi: 'Thử một việc cần làm', en: 'Trying a step' },
    attributes: STEPS,
    async act(form) {
      await openResult(form, sheets.blocked);
      await press(form, '.task .buttons button');
      await find(form, '.tried');
    },
  },
  {
    id: 'standing',
    tag: 'ocop-self-assessment',
    title: { vi: 'Kết quả đến lúc này', en: 'The standing so far' },
    attributes: STEPS,
    async act(form) {
      await form.open(sheets.provisional);
      await openStanding(form);
    },
  },
  {
    id: 'review-begin',
    tag: 'ocop-self-assessment',
    title: { vi: 'Xem phiếu: mở tệp', en: 'Review: opening a file' },
    attributes: REVIEW,
    act: async (form) => void (await find(form, '.review-start')),
  },
  {
    id: 'review-commune',
    tag: 'ocop-self-assessment',
    title: { vi: 'Xem phiếu ở xã', en: 'Review at the commune' },
    attributes: REVIEW,
    async act(form) {
      await form.open(sheets.returned);
      await find(form, '.review-row');
    },
  },
  {
    id: 'review-province',
    tag: 'ocop-self-assessment',
    title: { vi: 'Chấm ở tỉnh', en: 'Scoring at the province' },
    attributes: { ...REVIEW, stage: 'province', reviewer: 'Tổ tư vấn Hội đồng tỉnh' },
    async act(form) {
      await form.open(sheets.scored);
      await find(form, '.review-row');
    },
  },
  ...[
    { id: 'form-returned', attributes: ALL, title: { vi: 'Phiếu được trả lại', en: 'A returned sheet' } },
    {
      id: 'form-returned-steps',
      attributes: STEPS,
      title: { vi: 'Phiếu được trả lại, từng câu', en: 'A returned sheet, one question at a time' },
    },
  ].map(({ id, attributes, title }) => ({
    id,
    tag: 'ocop-self-assessment',
    title,
    attributes,
    async act(form) {
      await form.open(sheets.returned);
      await press(form, '.returned button');
      await find(form, '.remark.waiting');
    },
  })),
  {
    id: 'form-refused-file',
    tag: 'ocop-self-assessment',
    title: { vi: 'Tệp không mở được', en: 'A file that cannot be opened' },
    attributes: FORM,
    async act(form) {
      openFile(await find(form, 'input[type=file]'), 'bang-tinh.json', '{"format":');
      await find(form, '.errors');
    },
  },
  {
    id: 'form-readonly',
    tag: 'ocop-self-assessment',
    title: { vi: 'Chỉ đọc', en: 'Read only' },
    attributes: { ...STEPS, readonly: '' },
    act: (form) => form.open(sheets.half),
  },
  {
    id: 'form-province',
    tag: 'ocop-self-assessment',
    title: { vi: 'Có phần bổ sung của tỉnh', en: 'With what a province adds' },
    attributes: FORM,
    properties: province,
    act: async (form) => void (await find(form, '.layer')),
  },
  {
    id: 'form-guidance',
    tag: 'ocop-self-assessment',
    title: { vi: 'Hướng dẫn của tỉnh ở từng tiêu chí', en: "A province's guidance at a criterion" },
    attributes: { ...FORM, layout: 'steps', set: '1' },
    properties: province,
    async act(form) {
      await passGate(form);
      await find(await find(form, 'ocop-criterion'), 'input[name=pick]');
    },
  },
  {
    id: 'form-programme',
    tag: 'ocop-self-assessment',
    title: { vi: 'Chương trình khác', en: 'Another programme' },
    attributes: { ...FORM, layout: 'all', set: '1' },
    properties: programme,
    async act(form) {
      await choose(await find(form, 'ocop-criterion'), 'input[name=pick]', 1);
    },
  },
  {
    id: 'form-former-sheet',
    tag: 'ocop-self-assessment',
    title: { vi: 'Phiếu theo quyết định cũ', en: 'A sheet of the former decision' },
    attributes: FORM,
    async act(form) {
      // Ends when the person has answered.
      void form.open(sheets.former);
      await find(form, 'dialog');
    },
  },
  {
    id: 'form-migrated',
    tag: 'ocop-self-assessment',
    title: { vi: 'Phiếu đã chuyển đổi, cần xem lại', en: 'A migrated sheet, to be looked at' },
    attributes: FORM,
    async act(form) {
      void form.open(sheets.former);
      await press(form, 'dialog button[value=carry]');
      await find(form, '#former-review');
    },
  },

  ...[
    { id: 'open', title: { vi: 'Chưa chọn', en: 'No answer yet' }, view: {} },
    { id: 'picked', title: { vi: 'Đã chọn', en: 'Answered' }, view: { pick: 2 } },
    { id: 'none', title: { vi: 'Không phương án nào đúng', en: 'None of these is true' }, view: { pick: 0 } },
    {
      id: 'missing',
      title: { vi: 'Thiếu câu trả lời', en: 'An answer is missing' },
      view: { missing: true },
    },
    {
      id: 'evidence',
      title: { vi: 'Minh chứng, ghi chú, tệp bị từ chối', en: 'Evidence, a note, a refused file' },
      view: sheets.evidenceView,
      files: [new File(['PK'], 'anh-vuon.zip')],
    },
    {
      id: 'not-applicable',
      title: { vi: 'Không áp dụng', en: 'Does not apply' },
      view: { state: 'not-applicable' },
    },
    {
      id: 'not-evaluated',
      title: { vi: 'Không được đánh giá', en: 'Is not evaluated' },
      view: { state: 'not-evaluated' },
    },
  ].map(({ id, title, view, files }) => ({
    id: `criterion-${id}`,
    tag: 'ocop-criterion',
    title,
    properties: async () => ({ view: { ...(await criterionView(4, '1.1', files)), ...view } }),
    act: async (criterion) => void (await find(criterion, 'input[name=pick]')),
  })),
  {
    id: 'criterion-capped',
    tag: 'ocop-criterion',
    title: { vi: 'Lựa chọn giới hạn số sao', en: 'A pick that caps the stars' },
    properties: async () => ({ view: { ...(await criterionView(4, '2.2')), pick: 2 } }),
    act: async (criterion) => void (await find(criterion, '.callout')),
  },
  {
    id: 'criterion-explained',
    tag: 'ocop-criterion',
    title: { vi: 'Phương án dài, từ khó có giải nghĩa', en: 'Long options, hard words explained' },
    properties: async () => ({ view: { ...(await criterionView(4, '3.5')), pick: 0 } }),
    async act(criterion) {
      (await find(criterion, '.terms summary')).click();
    },
  },
  {
    id: 'criterion-identity',
    tag: 'ocop-criterion',
    title: { vi: 'Tệp giống giấy tờ tùy thân', en: 'A file that looks like an identity paper' },
    properties: async () => ({ view: await criterionView(4, '3.2') }),
    async act(criterion) {
      (await find(criterion, '.evidence summary')).click();
      const input = await find(criterion, '[type=file]');
      const chosen = new DataTransfer();
      chosen.items.add(new File(['x'], 'cccd-mat-truoc.jpg'));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
      await find(criterion, '.identity button');
    },
  },
  {
    id: 'criterion-disabled',
    tag: 'ocop-criterion',
    title: { vi: 'Khóa', en: 'Disabled' },
    attributes: { disabled: '' },
    properties: async () => ({ view: { ...(await criterionView(4, '1.1')), pick: 1 } }),
    act: async (criterion) => void (await find(criterion, 'input[name=pick]')),
  },
  {
    id: 'criterion-cases',
    tag: 'ocop-criterion',
    title: { vi: 'Chia theo trường hợp', en: 'By cases' },
    properties: async () => ({ view: await criterionView(26, ({ cases }) => cases) }),
    act: async (criterion) => void (await find(criterion, 'input[name=case]')),
  },

  ...[
    { id: 'rated', title: { vi: 'Đạt hạng', en: 'With a rank' }, properties: { assessment: sheets.rated } },
    {
      id: 'provisional',
      title: { vi: 'Tạm tính', en: 'Provisional' },
      properties: { assessment: sheets.half },
    },
    {
      id: 'disqualified',
      title: { vi: 'Bị loại', en: 'Disqualified' },
      properties: { assessment: sheets.disqualified },
    },
    {
      id: 'compared',
      title: { vi: 'So sánh hai phiếu', en: 'Two sheets compared' },
      properties: { assessment: sheets.rated, compare: sheets.council },
    },
    {
      id: 'reviewed',
      title: { vi: 'Tự chấm, xã xem và tỉnh chấm', en: 'Self-scored, reviewed and scored by the province' },
      properties: { assessment: sheets.scored },
    },
    {
      id: 'former',
      title: { vi: 'Theo quyết định cũ', en: 'By the former decision' },
      properties: { assessment: sheets.former },
    },
  ].map(({ id, title, properties }) => ({
    id: `scorecard-${id}`,
    tag: 'ocop-scorecard',
    title,
    properties: () => properties,
    act: async (scorecard) => void (await find(scorecard, 'meter')),
  })),
  {
    id: 'scorecard-other-set',
    tag: 'ocop-scorecard',
    title: { vi: 'Hai phiếu khác bộ sản phẩm', en: 'Two sheets of different sets' },
    properties: () => ({ assessment: sheets.rated, compare: { ...sheets.rated, set: 1 } }),
    act: async (scorecard) => void (await find(scorecard, '.missed')),
  },

  ...[
    { id: 'inline', title: { vi: 'Trong dòng chữ', en: 'Within a line' }, data: sheets.rating() },
    {
      id: 'large',
      title: { vi: 'Cỡ lớn', en: 'Large' },
      data: sheets.rating(),
      attributes: { size: 'large' },
    },
    {
      id: 'card',
      title: { vi: 'Thẻ, giấy còn hiệu lực', en: 'A card, certificate valid' },
      data: sheets.rating(),
    },
    {
      id: 'card-expiring',
      title: { vi: 'Thẻ, sắp hết hiệu lực', en: 'A card, certificate about to end' },
      data: sheets.rating({ issued: '2024-01-15' }),
    },
    {
      id: 'card-extended',
      title: { vi: 'Thẻ, được gia hạn', en: 'A card, certificate extended' },
      data: sheets.rating({ issued: '2023-10-01', extended: '2027-01-31' }),
    },
    {
      id: 'card-withdrawn',
      title: { vi: 'Thẻ, đã bị thu hồi', en: 'A card, certificate withdrawn' },
      data: sheets.rating({ issued: '2025-06-01', withdrawn: '2026-10-12' }),
    },
    {
      id: 'card-expired',
      title: { vi: 'Thẻ, đã hết hiệu lực', en: 'A card, certificate expired' },
      data: sheets.rating({ issued: '2022-05-05' }),
    },
    {
      id: 'card-unknown',
      title: {
        vi: 'Thẻ, bản ghi của cơ quan chưa ghi ngày cấp',
        en: 'A card, an office’s record without a day',
      },
      data: {
        product: 'Chanh dây sấy (ví dụ)',
        entity: 'Hộ Ví Dụ',
        stars: '3 sao',
        score: '61,5',
        certificate: { issued: '', decision: '', issuer: 'UBND tỉnh Ví Dụ' },
      },
    },
    {
      id: 'refused-day',
      title: { vi: 'Ngày ghi tháng trước', en: 'A day with the month first' },
      data: { product: 'Nước mắm (ví dụ)', stars: 4, certificate: { issued: '05/13/2026' } },
    },
    {
      id: 'card-unranked',
      title: { vi: 'Thẻ, chưa có hạng', en: 'A card without a rank' },
      data: { product: 'Bưởi da xanh (ví dụ)', entity: 'HTX Ví Dụ', stars: null },
    },
    {
      id: 'refused',
      title: { vi: 'Dữ liệu sai', en: 'Wrong data' },
      data: { product: 'Trà (ví dụ)', stars: 7 },
    },
  ].map(({ id, title, data, attributes }) => ({
    id: `rating-${id}`,
    tag: 'ocop-rating',
    title,
    attributes: { today: TODAY, ...(id.startsWith('card') && { layout: 'card' }), ...attributes },
    properties: () => ({ data }),
  })),

  ...[
    { id: 'signed', title: { vi: 'Đã ký, xác thực được', en: 'Signed and verified' }, token: TOKENS.honey },
    {
      id: 'signed-differs',
      title: { vi: 'Trang ghi 5 sao, đã ký 4 sao', en: 'The page has 5 stars, 4 were signed' },
      token: TOKENS.honey,
      data: { product: 'Mật ong hoa nhãn', stars: 5 },
    },
    {
      id: 'signed-unverified',
      title: { vi: 'Trang không tin khóa nào', en: 'The page trusts no key' },
      token: TOKENS.honey,
      trust: undefined,
    },
    {
      id: 'signed-altered',
      title: { vi: 'Sửa thành 5 sao', en: 'Changed to 5 stars' },
      token: TOKENS.changed,
    },
    { id: 'signed-withdrawn', title: { vi: 'Bị thu hồi', en: 'Withdrawn' }, token: TOKENS.withdrawn },
    { id: 'signed-expired', title: { vi: 'Đã ký, hết hạn', en: 'Signed, expired' }, token: TOKENS.expired },
  ].map(({ id, title, token, data, ...more }) => ({
    id: `rating-${id}`,
    tag: 'ocop-rating',
    title,
    attributes: { layout: 'card', 'src-record': token },
    properties: () => ({ data, trust: 'trust' in more ? more.trust : { ...TRUST, on: '2026-11-29' } }),
    act: async (rating) => void (await find(rating, '[part~=verification]')),
  })),

  {
    id: 'products-list',
    tag: 'ocop-product-list',
    title: { vi: 'Danh mục', en: 'A catalogue' },
    attributes: { today: TODAY },
    properties: () => ({ products }),
    act: async (list) => void (await find(list, '[part~=card]')),
  },
  {
    id: 'products-found',
    tag: 'ocop-product-list',
    title: { vi: 'Tìm không dấu', en: 'Searched without diacritics' },
    attributes: { today: TODAY },
    properties: () => ({ products }),
    act: (list) => filter(list, 'tra'),
  },
  {
    id: 'products-register',
    tag: 'ocop-product-list',
    title: {
      vi: 'Danh bạ của một tỉnh: 60 sản phẩm, 36 chưa ghi ngày cấp',
      en: 'A register: 60 products, 36 without a day',
    },
    attributes: { today: TODAY },
    properties: () => ({ products: register() }),
    act: async (list) => void (await find(list, '[part~=card]')),
  },
  {
    id: 'products-filtered',
    tag: 'ocop-product-list',
    title: { vi: 'Lọc theo sao, nhóm và hiệu lực', en: 'Filtered by rank, group and validity' },
    attributes: { today: TODAY },
    properties: () => ({
      products: register(),
      filter: { stars: [3, 4], group: 'Thực phẩm', validity: ['valid', 'expiring', 'extended'] },
    }),
    act: async (list) => void (await find(list, '[part~=card]')),
  },
  {
    id: 'products-many',
    tag: 'ocop-product-list',
    title: { vi: 'Hai nghìn sản phẩm', en: 'Two thousand products' },
    attributes: { today: TODAY },
    properties: () => ({ products: register(2_000) }),
    act: async (list) => void (await find(list, '[part~=card]')),
  },
  {
    id: 'products-none-found',
    tag: 'ocop-product-list',
    title: { vi: 'Không tìm thấy', en: 'Nothing found' },
    attributes: { today: TODAY },
    properties: () => ({ products }),
    act: (list) => filter(list, 'xyzxyz'),
  },
  {
    id: 'products-empty',
    tag: 'ocop-product-list',
    title: { vi: 'Chưa có sản phẩm', en: 'No products yet' },
    properties: () => ({ products: [] }),
  },
  {
    id: 'products-refused',
    tag: 'ocop-product-list',
    title: { vi: 'Bản ghi sai', en: 'Wrong records' },
    attributes: { today: TODAY },
    properties: () => ({
      products: [
        ...products.slice(0, 2),
        { id: 3, product: 'Trà (ví dụ)', stars: 7 },
        { id: 4, product: 'Chanh dây sấy (ví dụ)', stars: '4 sao', certificate: { issued: '05/13/2026' } },
        { id: 5, product: 'Nước mắm (ví dụ)', stars: 3, certificate: { issued: 'năm 2024' } },
      ],
    }),
    act: async (list) => (await find(list, 'summary')).click(),
  },
  {
    id: 'dossier-list',
    tag: 'ocop-dossier',
    title: { vi: 'Danh sách thành phần', en: 'The check-list' },
    attributes: { storage: 'none', on: TODAY },
    properties: () => ({ assessment: sheets.claimed }),
    act: (dossier) => find(dossier, '.dossier-list'),
  },
  {
    id: 'dossier-nearly-done',
    tag: 'ocop-dossier',
    title: { vi: 'Hồ sơ gần đủ', en: 'A dossier that is nearly complete' },
    attributes: { storage: 'none', on: TODAY },
    async act(dossier) {
      const response = await fetch(new URL('dossier/mat-ong.json', import.meta.url));
      const { entity, criteria, ...sheet } = await response.json();
      const withoutMark = { ...criteria['3.5'], evidence: [] };
      dossier.assessment = {
        ...sheet,
        entity: { ...entity, ethnicity: '', established: undefined },
        criteria: { ...criteria, 3.5: withoutMark },
      };
      await find(dossier, '.dossier-list');
    },
  },
  {
    id: 'dossier-page',
    tag: 'ocop-dossier',
    title: { vi: 'Một trang thông tin', en: 'A page of what the forms ask' },
    attributes: { storage: 'none', on: TODAY },
    properties: () => ({
      assessment: { ...sheets.claimed, registration: { kind: 're-rating', year: 2026 } },
    }),
    act: async (dossier) => {
      await press(dossier, '.row-acts button');
      await find(dossier, '.dossier form');
    },
  },
  {
    id: 'ballot-start',
    tag: 'ocop-council-ballot',
    title: { vi: 'Mở tệp phiên họp', en: 'Opening a session file' },
    attributes: FORM,
  },
  {
    id: 'ballot-refused',
    tag: 'ocop-council-ballot',
    title: { vi: 'Tệp không mở được', en: 'A file that cannot be opened' },
    attributes: FORM,
    async act(ballot) {
      openFile(await find(ballot, 'input[type=file]'), 'phieu.json', '{"format":"ocop-assessment/1"}');
      await find(ballot, '.callout');
    },
  },
  {
    id: 'ballot-member',
    tag: 'ocop-council-ballot',
    title: { vi: 'Bạn là ai?', en: 'Who are you?' },
    attributes: FORM,
    properties: () => ({ session: ballots.session() }),
  },
  {
    id: 'ballot-products',
    tag: 'ocop-council-ballot',
    title: { vi: 'Các sản phẩm phải chấm', en: 'The products to score' },
    attributes: BALLOT,
    properties: () => ({ session: ballots.session() }),
    async act(ballot) {
      await signBallot(ballot);
      await openSheet(ballot, 1);
      await choose(await find(ballot, 'ocop-criterion'), 'input[name=pick]', 1);
      await press(ballot, '.step-back');
      await find(ballot, '.product.begun');
    },
  },
  {
    id: 'ballot-criterion',
    tag: 'ocop-council-ballot',
    title: { vi: 'Chấm một tiêu chí', en: 'Scoring a criterion' },
    attributes: BALLOT,
    properties: () => ({ session: ballots.session() }),
    async act(ballot) {
      await openSheet(ballot, 0);
      await choose(await find(ballot, 'ocop-criterion'), 'input[name=pick]', 1);
      type(await find(ballot, '.remark textarea'), 'Sổ theo dõi chỉ ghi 60% số đàn đặt trong xã.');
    },
  },
  {
    id: 'ballot-blind',
    tag: 'ocop-council-ballot',
    title: { vi: 'Ẩn lựa chọn của chủ thể', en: 'The producer’s pick hidden' },
    attributes: { ...BALLOT, blind: '' },
    properties: () => ({ session: ballots.session() }),
    act: (ballot) => openSheet(ballot, 0),
  },
  {
    id: 'ballot-sign',
    tag: 'ocop-council-ballot',
    title: { vi: 'Xem lại trước khi ký', en: 'Before signing' },
    attributes: BALLOT,
    properties: () => ({ session: ballots.session() }),
    async act(ballot) {
      await openSheet(ballot, 0);
      await scoreAll(ballot, ['1.3', '9']);
      await find(ballot, '.signing');
    },
  },
  {
    id: 'ballot-signed',
    tag: 'ocop-council-ballot',
    title: { vi: 'Đã ký', en: 'Signed' },
    attributes: BALLOT,
    properties: () => ({ session: ballots.session() }),
    async act(ballot) {
      await signBallot(ballot, false);
      await find(ballot, '.signed');
    },
  },
  {
    id: 'ballot-practice',
    tag: 'ocop-council-ballot',
    title: { vi: 'Tập chấm', en: 'Practising' },
    attributes: { ...FORM, practice: '' },
    act: async (ballot) => void (await find(ballot, '.product')),
  },
  {
    id: 'ballot-practice-criterion',
    tag: 'ocop-council-ballot',
    title: { vi: 'Tập chấm một tiêu chí', en: 'Practising on a criterion' },
    attributes: { ...FORM, practice: '' },
    act: (ballot) => openSheet(ballot, 0),
  },
  {
    id: 'ballot-solution',
    tag: 'ocop-council-ballot',
    title: { vi: 'Lời giải bên cạnh phiếu', en: 'The solution beside the ballot' },
    attributes: { ...FORM, practice: '' },
    async act(ballot) {
      await find(ballot, '.product');
      await signBallot(ballot, false);
      await press(ballot, '.signed .primary');
      await find(ballot, '.solved');
    },
  },
  {
    id: 'ballot-again',
    tag: 'ocop-council-ballot',
    title: { vi: 'Được mời chấm lại', en: 'Asked to score again' },
    attributes: BALLOT,
    properties: () => ({ session: ballots.secondRound() }),
    act: (ballot) => openSheet(ballot, 2, '.answers-before'),
  },
  {
    id: 'session-start',
    tag: 'ocop-council-session',
    title: { vi: 'Bắt đầu', en: 'Start' },
    attributes: FORM,
  },
  {
    id: 'session-setup',
    tag: 'ocop-council-session',
    title: { vi: 'Lập phiên họp, còn thiếu', en: 'Setting up, with gaps' },
    attributes: FORM,
    async act(screen) {
      await press(screen, '.buttons .primary');
      await press(screen, '.page > .buttons .primary');
      await find(screen, '.gaps');
    },
  },
  {
    id: 'session-attendance',
    tag: 'ocop-council-session',
    title: { vi: 'Thành viên dự họp', en: 'Attendance' },
    attributes: FORM,
    properties: () => session('phien-hop'),
    act: (screen) => turnTo(screen, 2, '.attendance'),
  },
  {
    id: 'session-ballots',
    tag: 'ocop-council-session',
    title: { vi: 'Phiếu của từng thành viên', en: 'Ballots of all members' },
    attributes: FORM,
    properties: () => session('phien-hop'),
    act: (screen) => turnTo(screen, 3, '.overview'),
  },
  {
    id: 'session-product',
    tag: 'ocop-council-session',
    title: { vi: 'Một sản phẩm', en: 'One product' },
    attributes: FORM,
    properties: () => session('phien-hop'),
    act: (screen) => turnTo(screen, 4, '.heat'),
  },
  {
    id: 'session-criterion',
    tag: 'ocop-council-session',
    title: { vi: 'Ai cho gì ở một tiêu chí', en: 'Who gave what for a criterion' },
    attributes: FORM,
    properties: () => session('phien-hop'),
    async act(screen) {
      await turnTo(screen, 4, '.heat');
      await press(screen, '[data-criterion="2.3"]');
      await find(screen, '.given');
    },
  },
  {
    id: 'session-again',
    tag: 'ocop-council-session',
    title: { vi: 'Lần chấm 2 vừa mở', en: 'Round 2, just opened' },
    attributes: FORM,
    properties: () => session('phien-hop'),
    async act(screen) {
      await turnTo(screen, 4, '.heat');
      await press(screen, '.round form .buttons button');
      await find(screen, '.again');
    },
  },
  {
    id: 'session-practice',
    tag: 'ocop-council-session',
    title: { vi: 'Tập dượt: ba sản phẩm không có thật', en: 'Practice: three invented products' },
    attributes: { practice: '' },
    async act(screen) {
      await turnTo(screen, 3, '.take');
      await press(screen, '.take .primary');
      await find(screen, '.reports li');
    },
  },
  {
    id: 'session-end',
    tag: 'ocop-council-session',
    title: { vi: 'Kết luận', en: 'Conclusion' },
    attributes: FORM,
    properties: () => session('phien-hop'),
    act: (screen) => turnTo(screen, 5, 'textarea'),
  },
  {
    id: 'session-closing',
    tag: 'ocop-council-session',
    title: { vi: 'Kết luận khi phiếu còn lệch', en: 'Concluding while ballots are apart' },
    attributes: { practice: '' },
    async act(screen) {
      await turnTo(screen, 3, '.take');
      await press(screen, '.take .primary');
      await find(screen, '.reports li:nth-child(6)');
      await turnTo(screen, 5, 'textarea');
      await press(screen, '.conclude');
      await find(screen, '.closing');
    },
  },
  {
    id: 'session-closed',
    tag: 'ocop-council-session',
    title: { vi: 'Đã kết luận, kiểm tra các phiếu', en: 'Concluded, ballots verified' },
    attributes: FORM,
    properties: () => session('da-ket-luan'),
    async act(screen) {
      await turnTo(screen, 5, 'code');
      await press(screen, '.line button');
      await find(screen, '.verification');
    },
  },
];

/** Opens the sheet of one of the products that are the member's to score, by its place among them. */
async function openSheet(ballot, at, shown = 'ocop-criterion') {
  const buttons = await until(() => {
    const found = [...ballot.shadowRoot.querySelectorAll('.acts button')];
    return found[at] && found;
  }, 'the products');
  buttons[at].click();
  await find(ballot, shown);
}

/** Picks the first option everywhere, and says no to every condition. @param but criteria that stay open */
async function scoreAll(ballot, but = []) {
  const root = ballot.shadowRoot;
  while (!root.querySelector('.signing')) {
    const criterion = await find(ballot, 'ocop-criterion');
    const { id } = criterion.view.criterion;
    for (const no of root.querySelectorAll('input[value=no]')) no.click();
    if (!but.includes(id)) {
      await criterion.updateComplete;
      if (!criterion.shadowRoot.querySelector('input[name=pick]'))
        await choose(criterion, 'input[name=case]', 0);
      const options = criterion.shadowRoot.querySelectorAll('input[name=pick]:not([value="0"])');
      options[options.length - 1].click();
    }
    await press(ballot, '.bottom-bar .primary');
    await until(() => root.querySelector('ocop-criterion')?.view?.criterion.id !== id);
  }
  for (const no of root.querySelectorAll('.signing input[value=no]')) no.click();
  await ballot.updateComplete;
}

async function signBallot(ballot, isLeft = true) {
  await openSheet(ballot, 0);
  await scoreAll(ballot);
  await press(ballot, '.bottom-bar .sign');
  await press(ballot, 'dialog .primary');
  await find(ballot, '.signed');
  if (isLeft) await press(ballot, '.bottom-bar .primary');
}

async function search(form, words, answer) {
  type(await find(form, '#words'), words);
  await find(form, answer);
}

async function filter(list, words) {
  const shown = new Promise((resolve) => list.addEventListener('ocop-filter', resolve, { once: true }));
  type(await find(list, 'input'), words);
  await shown;
  await list.updateComplete;
}

async function unfoldDetails(form) {
  await press(form, '.standing-button');
  await find(form, '.sheet .sections');
}

/** A session of the council's examples. */
async function session(name) {
  const response = await fetch(new URL(`council/session/${name}.json`, import.meta.url));
  return { session: await response.json() };
}

/** Turns to a page of a session, counted from 1. */
async function turnTo(screen, page, selector) {
  await find(screen, '.pages');
  await press(screen, `.pages li:nth-child(${page}) button`);
  await find(screen, selector);
}

/** Goes on without an answer about the dossier. */
async function passGate(form) {
  await find(form, '.gate');
  await press(form, '.bottom-bar .primary');
  await find(form, 'ocop-criterion');
}

/** The last criterion is drawn behind the first paint, and the button with it. */
async function finish(form) {
  await form.updateComplete;
  // On a phone the details would stand above all the rest.
  if (innerWidth < 600) (await find(form, '.more')).open = false;
  await press(form, '.buttons .primary');
}

/** What a form hands one of its criteria. @param files that a person attaches and the form refuses */
async function criterionView(set, wanted, files) {
  const form = document.createElement('ocop-self-assessment');
  Object.assign(form, { storage: 'none', layout: 'all', set });
  form.hidden = true;
  document.body.append(form);
  const isWanted = typeof wanted === 'string' ? ({ id }) => id === wanted : wanted;
  const found = await until(() =>
    [...form.shadowRoot.querySelectorAll('ocop-criterion')].find(
      ({ view }) => view && isWanted(view.criterion),
    ),
  );
  if (files) {
    found.dispatchEvent(
      new CustomEvent('ocop-attach', { detail: { criterion: found.view.criterion.id, files } }),
    );
    await until(() => found.view.refused);
  }
  const { view } = found;
  form.remove();
  return view;
}

/** The standing: a dialog behind the bar on a phone, a fold beside the questions elsewhere. */
async function openStanding(form) {
  const opener = await find(form, '.standing-button, .more > summary');
  if (!opener.closest('.more')?.open) opener.click();
  await find(form, '.standing');
}

async function openResult(form, sheet) {
  await form.open(sheet);
  await openStanding(form);
  const words = /Xem kết quả|See the (provisional )?result/;
  const button = await until(
    () =>
      [...form.shadowRoot.querySelectorAll('.standing button')].find((one) => words.test(one.textContent)),
    'the way to the result',
  );
  button.click();
  await find(form, '.result');
  await find(await find(form, 'ocop-scorecard'), 'meter');
}
