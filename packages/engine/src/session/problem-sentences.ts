/** Imported for its effect: the problems of a council's session as sentences with what to do, in Vietnamese and English. */
import { addSentences, type CodeOf } from '../errors/subject-sentences.js';

type Sentences = Readonly<Record<CodeOf<'session'>, string>>;

const vi: Sentences = {
  'session/shape': 'Phiên họp tại “{path}” không đúng dạng: cần {expected}.',
  'session/closed': 'Phiên họp đã kết luận; không thêm hay sửa phiếu được nữa.',
  'session/duplicate-id': 'Mã “{id}” dùng hai lần; mỗi thành viên, mỗi sản phẩm cần một mã riêng.',
  'session/chairs': 'Hội đồng có {count} Chủ tịch; cần đúng một.',
  'session/unknown-member': 'Không có thành viên “{member}” trong phiên này; có: {known}.',
  'session/unknown-product': 'Không có sản phẩm “{product}” trong phiên này; có: {known}.',
  'session/secretary': '“{member}” là thư ký, không chấm điểm.',
  'session/recused': '“{member}” đã xin không chấm sản phẩm “{product}”.',
  'session/not-recused': '“{member}” chưa được ghi là không chấm sản phẩm “{product}”.',
  'session/absent': '“{member}” vắng mặt; hãy ghi người này có mặt trước khi nhận phiếu.',
  'session/ballot-twice':
    '“{member}” đã có phiếu cho sản phẩm “{product}” ở lần chấm {round}; muốn chấm lại thì mở lần chấm mới.',
  'session/too-few-ballots': 'Sản phẩm “{product}” có {ballots} phiếu; quy chế cần ít nhất {needed}.',
  'session/has-ballot': '“{member}” đã nộp phiếu nên không ghi vắng được.',
  'session/opened':
    'Phiếu của sản phẩm “{product}” ở lần chấm {round} đã mở, nên không nhận thêm niêm phong; hãy mở lần chấm mới.',
  'session/seal-twice': 'Niêm phong này đã có người nộp; “{member}” phải niêm phong phiếu của chính mình.',
  'session/both-declared':
    'Phiếu vừa khai điều kiện “{condition}” là có, vừa khai là không; hãy giữ một trong hai.',
  'session/foreign-set': 'Phiếu thuộc {found}, sản phẩm này chấm theo {expected}.',
  'session/committed': '“{member}” đã niêm phong phiếu cho sản phẩm “{product}” ở lần chấm {round}.',
  'session/other-seal': 'Phiếu của “{member}” cho sản phẩm “{product}” không phải phiếu đã niêm phong.',
  'session/not-sealed': 'Chưa mở phiếu của sản phẩm “{product}” được: còn chờ niêm phong của {members}.',
  'session/round': 'Sản phẩm “{product}” đang ở lần chấm {expected}, phiếu ghi lần {round}.',
  'session/not-in-round': '“{member}” không chấm lại sản phẩm “{product}” ở lần chấm {round}.',
  'session/first-round': 'Sản phẩm “{product}” mới ở lần chấm 1; không có lần chấm lại nào để bỏ.',
  'session/round-begun':
    'Lần chấm {round} của sản phẩm “{product}” đã có người nộp phiếu hoặc niêm phong, nên không bỏ được; hãy nhận đủ phiếu của lần này.',
  'session/rounds-used': 'Quy chế chỉ cho chấm {limit} lần.',
  'session/written':
    'Sản phẩm “{product}” phải được chấm tại phiên họp; lấy ý kiến bằng văn bản chỉ dành cho đánh giá lại (Điều 7 khoản 6 điểm d), trừ khi quy chế cho phép.',
  'session/other-session': 'Tệp phiếu này của phiên “{found}”, không phải phiên “{expected}” đang mở.',
  'session/foreign-ballot':
    'Tệp phiếu của “{member}” có phiếu ghi của “{found}”; mỗi người chỉ nộp phiếu của mình.',
  'session/no-chair': 'Chủ tịch ({chair}) chưa có mặt; quy chế yêu cầu Chủ tịch dự họp.',
  'session/no-quorum': 'Có mặt {present}/{members} thành viên, chưa đủ {share} theo quy chế.',
  'session/missing-ballots':
    'Sản phẩm “{product}” còn thiếu phiếu của: {members}. Hãy nhận phiếu của họ, hoặc ghi họ vắng mặt hay không chấm; lần chấm lại mở nhầm thì bỏ được khi chưa ai nộp phiếu.',
};

const en: Sentences = {
  'session/shape': 'The session at “{path}” is not as it should be: expected {expected}.',
  'session/closed': 'The session is closed; no ballot can be added or changed any more.',
  'session/duplicate-id': 'The id “{id}” is used twice; each member and each product needs one of its own.',
  'session/chairs': 'The council has {count} chairs; exactly one is needed.',
  'session/unknown-member': 'There is no member “{member}” in this session; there are: {known}.',
  'session/unknown-product': 'There is no product “{product}” in this session; there are: {known}.',
  'session/secretary': '“{member}” is the secretary, who casts no ballot.',
  'session/recused': '“{member}” has asked not to score “{product}”.',
  'session/not-recused': '“{member}” is not noted as recused from “{product}”.',
  'session/absent': '“{member}” is absent; note the member as present before taking the ballot.',
  'session/ballot-twice':
    '“{member}” has a ballot on “{product}” in round {round} already; to score again, open a new round.',
  'session/too-few-ballots': '“{product}” has {ballots} ballots; the regulation asks for {needed} or more.',
  'session/has-ballot': '“{member}” has handed in a ballot, and cannot be noted as absent.',
  'session/opened':
    'Ballots on “{product}” are open in round {round}, so no seal is taken any more; open another round.',
  'session/seal-twice':
    'Somebody has handed in this very seal; “{member}” has to seal a ballot of his or her own.',
  'session/both-declared':
    'The ballot holds condition “{condition}” to be true and not to be true; keep one of them.',
  'session/foreign-set': 'The ballot belongs to {found}; this product is scored by {expected}.',
  'session/committed': '“{member}” has sealed a ballot on “{product}” in round {round} already.',
  'session/other-seal': 'The ballot of “{member}” on “{product}” is not the one that was sealed.',
  'session/not-sealed': 'Ballots on “{product}” cannot be opened yet: {members} have not sealed theirs.',
  'session/round': '“{product}” is in round {expected}; the ballot is for round {round}.',
  'session/not-in-round': '“{member}” does not score “{product}” again in round {round}.',
  'session/first-round': '“{product}” is in its first round; there is no other one to withdraw.',
  'session/round-begun':
    'Somebody has handed in a ballot or a seal for round {round} of “{product}”, so it cannot be withdrawn; take the ballots of this round.',
  'session/rounds-used': 'The regulation allows {limit} rounds.',
  'session/written':
    '“{product}” must be scored in a meeting; a vote in writing is for re-rating alone (Art. 7.6d), unless the regulation allows it.',
  'session/other-session':
    'This file of ballots is of session “{found}”, not of “{expected}”, which is open here.',
  'session/foreign-ballot':
    'The file of “{member}” holds a ballot of “{found}”; everybody hands in ballots of their own.',
  'session/no-chair': 'The chair ({chair}) is not there; the regulation asks for the chair.',
  'session/no-quorum': '{present} of {members} members are there, fewer than the {share} of the regulation.',
  'session/missing-ballots':
    'Ballots on “{product}” are missing from: {members}. Take them, or note these members as absent or recused; a round opened by mistake can be withdrawn while nobody has scored in it.',
};

addSentences<'session'>({ vi, en });
