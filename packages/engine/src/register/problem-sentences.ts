/** Imported for its effect: the problems of certificates and registers as sentences with what to do, in Vietnamese and English. */
import { addSentences, type CodeOf } from '../errors/subject-sentences.js';

type Sentences = Readonly<Record<CodeOf<'register'>, string>>;

const vi: Sentences = {
  'register/shape': 'Sổ giấy chứng nhận sai tại “{path}”: cần {expected}.',
  'register/duplicate-id': 'Mã “{id}” dùng hai lần trong sổ; mỗi giấy chứng nhận cần một mã riêng.',
  'register/no-such-id': 'Trong sổ không có mã “{id}”; hãy chép mã từ cột “Mã trong sổ”.',
  'register/not-recognised':
    'Sản phẩm chưa được công nhận nên chưa ghi được bước này; hãy ghi quyết định công nhận trước.',
  'register/recognised-already':
    'Sản phẩm đã có giấy chứng nhận còn giá trị đến {until}; hãy ghi là nâng hạng hoặc công nhận lại.',
  'register/withdrawn':
    'Giấy chứng nhận đã bị thu hồi ngày {day}; muốn ghi tiếp thì phải có quyết định công nhận mới.',
  'register/withdrawn-twice': 'Giấy chứng nhận đã bị thu hồi ngày {day}, không thu hồi hai lần.',
  'register/not-higher':
    'Nâng hạng lên {stars} sao trong khi đang có {present} sao; hãy xem lại số sao, hoặc ghi là công nhận lại.',
  'register/no-certificate':
    'Sản phẩm {stars} sao không được cấp giấy chứng nhận; chỉ các hạng {ranks} sao mới có.',
  'register/order': 'Ngày {day} đứng trước bước đã ghi ngày {before}; hãy xem lại ngày của quyết định.',
  'register/expires-first': 'Hết hạn ngày {expires}, trước ngày cấp {issued}; hãy xem lại hai ngày này.',
  'register/no-expiry': 'Chưa biết giấy chứng nhận hết hạn ngày nào nên chưa gia hạn được; hãy ghi ngày cấp.',
  'register/no-until': 'Gia hạn mà chưa ghi đến ngày nào; hãy ghi ngày cuối cùng của thời gian gia hạn.',
  'register/extension-short':
    'Gia hạn đến {until}, không muộn hơn ngày hết hạn {expires}; hãy xem lại ngày này.',
  'register/extension-long':
    'Gia hạn đến {until} là quá {days} ngày; muộn nhất là {latest}. Hãy xem lại ngày gia hạn.',
  'register/unknown-ground': 'Không có trường hợp thu hồi “{ground}”; hãy chọn một trong: {known}.',
};

const en: Sentences = {
  'register/shape': 'The register is wrong at “{path}”: expected {expected}.',
  'register/duplicate-id': 'The id “{id}” is used twice in the register; each certificate needs its own.',
  'register/no-such-id': 'The register has no id “{id}”; copy the id from the column “Id in the register”.',
  'register/not-recognised':
    'The product is not recognised yet, so this cannot be recorded; record the recognition first.',
  'register/recognised-already':
    'The product has a certificate that is valid until {until}; record an upgrade or a renewal.',
  'register/withdrawn':
    'The certificate was withdrawn on {day}; nothing can follow but a decision that recognises the product anew.',
  'register/withdrawn-twice': 'The certificate was withdrawn on {day} already.',
  'register/not-higher':
    'An upgrade to {stars} stars, where there are {present}; check the stars, or record a renewal.',
  'register/no-certificate':
    'A product of {stars} stars gets no certificate; only products of these stars do: {ranks}.',
  'register/order': '{day} comes before what was recorded for {before}; check the day of the decision.',
  'register/expires-first': 'It expires on {expires}, before it was issued on {issued}; check both days.',
  'register/no-expiry':
    'Nobody knows when the certificate expires, so it cannot be extended; record the day of issue.',
  'register/no-until': 'An extension without its last day; say until when it lasts.',
  'register/extension-short':
    'An extension until {until} ends no later than the certificate, on {expires}; check the day.',
  'register/extension-long':
    'An extension until {until} is longer than {days} days; the last possible day is {latest}.',
  'register/unknown-ground': 'There is no ground of withdrawal “{ground}”; choose one of: {known}.',
};

addSentences<'register'>({ vi, en });
