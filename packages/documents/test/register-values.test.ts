/** What offices write into the cells of a register, and what it means. */
import { describe, expect, it, test } from 'vitest';
import { matchHeading } from '../src/register/headings/match-heading.js';
import { readSection } from '../src/register/rows/section-row.js';
import { readDecision } from '../src/register/values/read-decision.js';
import { readStars } from '../src/register/values/read-stars.js';
import { readTerm } from '../src/register/values/read-term.js';
import { splitProducts } from '../src/register/values/split-products.js';

test.each([
  [4, 4],
  ['4', 4],
  ['4*', 4],
  ['4 *', 4],
  ['4 sao', 4],
  ['4 SAO', 4],
  ['4 Sao OCOP', 4],
  ['OCOP 4 sao', 4],
  ['Hạng 4 sao', 4],
  ['4,0', 4],
  ['4/5', 4],
  ['4/5 sao', 4],
  ['★★★★', 4],
  ['⭐️⭐️⭐️', 3],
  ['★★★☆☆', 3],
  ['****', 4],
  ['bốn sao', 4],
  ['Năm sao', 5],
  ['ba sao', 3],
  ['3-4 sao', 'unsure'],
  ['Tiềm năng 5 sao', 'unsure'],
  ['Đề nghị 5 sao', 'unsure'],
  [6, undefined],
  ['6 sao', undefined],
  [4.5, undefined],
  ['cao', undefined],
  ['', undefined],
])('the stars %j are %j', (written, stars) => {
  expect(readStars(written)).toBe(stars);
});

test.each<[string, string | undefined, string | undefined, number]>([
  ['123/QĐ-UBND', '123/QĐ-UBND', undefined, 1],
  ['QĐ số 123/QĐ-UBND ngày 05/08/2026', '123/QĐ-UBND', '2026-08-05', 1],
  ['Số: 1234/QĐ-UBND, ngày 5/8/2026', '1234/QĐ-UBND', '2026-08-05', 1],
  ['Quyết định số 99/2026/QĐ-UBND ngày 5 tháng 8 năm 2026', '99/2026/QĐ-UBND', '2026-08-05', 1],
  ['456/QĐ-BNN-VPĐP ngày 30.12.2024', '456/QĐ-BNN-VPĐP', '2024-12-30', 1],
  ['123 /QĐ - UBND', '123/QĐ-UBND', undefined, 1],
  ['12/QĐ-UBND ngày 01/02/2023; 45/QĐ-UBND ngày 03/04/2024', '12/QĐ-UBND', '2023-02-01', 2],
  ['05/08/2026', undefined, '2026-08-05', 0],
  ['QĐ công nhận đợt 1', 'QĐ công nhận đợt 1', undefined, 1],
  ['', undefined, undefined, 0],
])('the decision “%s”', (written, decision, day, count) => {
  const read = readDecision(written);
  expect(read.decision).toBe(decision);
  expect(read.day && 'day' in read.day ? read.day.day : undefined).toBe(day);
  expect(read.count).toBe(count);
});

test.each([
  ['05/08/2029', { expires: { day: '2029-08-05' } }],
  ['đến ngày 05/08/2029', { expires: { day: '2029-08-05' } }],
  ['Có giá trị đến 05/08/2029', { expires: { day: '2029-08-05' } }],
  ['36 tháng', { expires: { day: '2029-08-05' } }],
  ['3 năm', { expires: { day: '2029-08-05' } }],
  [
    'Từ ngày 05/08/2026 đến ngày 05/08/2029',
    { expires: { day: '2029-08-05' }, issued: { day: '2026-08-05' } },
  ],
  ['05/08/2026 - 05/08/2029', { expires: { day: '2029-08-05' }, issued: { day: '2026-08-05' } }],
])('the end “%s”', (written, read) => {
  expect(readTerm(written, '2026-08-05')).toEqual(read);
});

test.each<[string, number, string[]]>([
  ['Mật ong', 1, ['Mật ong']],
  ['Mật ong\nhoa nhãn', 1, ['Mật ong hoa nhãn']],
  ['1. Mật ong\n2. Trà sen', 1, ['Mật ong', 'Trà sen']],
  ['- Mật ong\n- Trà sen', 1, ['Mật ong', 'Trà sen']],
  ['Mật ong; Trà sen', 1, ['Mật ong', 'Trà sen']],
  ['1. Mật ong 2. Trà sen', 1, ['Mật ong', 'Trà sen']],
  ['Mật ong\nTrà sen', 2, ['Mật ong', 'Trà sen']],
  ['Nước mắm 35 độ đạm', 1, ['Nước mắm 35 độ đạm']],
])('the products of %j', (written, parts, names) => {
  expect(splitProducts(written, parts)).toEqual(names);
});

describe('headings', () => {
  test.each<[string, string | undefined]>([
    ['STT', 'ordinal'],
    ['TT', 'ordinal'],
    ['Tên sản phẩm', 'product.name'],
    ['Tên sản phẩm OCOP đã được công nhận', 'product.name'],
    ['Sản phẩm', 'product.name'],
    ['Mã số sản phẩm', 'product.code'],
    ['Nhóm sản phẩm', 'product.group'],
    ['Ngành hàng', 'product.group'],
    ['Chủ thể', 'entity.name'],
    ['Tên chủ thể OCOP', 'entity.name'],
    ['Tên chủ thể có sản phẩm OCOP', 'entity.name'],
    ['Cơ sở sản xuất', 'entity.name'],
    ['Địa chỉ', 'entity.address'],
    ['Địa chỉ chủ thể', 'entity.address'],
    ['Địa điểm sản xuất', 'entity.address'],
    ['SĐT', 'entity.phone'],
    ['Số điện thoại liên hệ', 'entity.phone'],
    ['Người đại diện', 'entity.representative'],
    ['Xã', 'entity.commune'],
    ['Xã/phường', 'entity.commune'],
    ['Huyện', 'entity.district'],
    ['Tỉnh/TP', 'entity.province'],
    ['Hạng sao', 'stars'],
    ['Kết quả phân hạng', 'stars'],
    ['Xếp hạng', 'stars'],
    ['Số sao', 'stars'],
    ['Điểm', 'score'],
    ['Tổng điểm', 'score'],
    ['Số QĐ', 'decision'],
    ['Số quyết định', 'decision'],
    ['Quyết định công nhận', 'decision'],
    ['Quyết định công nhận (số, ngày, tháng, năm)', 'decision'],
    ['Ngày quyết định', 'on'],
    ['Ngày công nhận', 'on'],
    ['Thời gian phân hạng', 'on'],
    ['Năm công nhận', 'on'],
    ['Ngày cấp', 'issued'],
    ['Ngày cấp GCN', 'issued'],
    ['Ngày hết hạn', 'expires'],
    ['Thời hạn', 'expires'],
    ['Có giá trị đến', 'expires'],
    ['Thời hạn hiệu lực', 'expires'],
    ['Gia hạn đến', 'until'],
    ['Cơ quan cấp', 'issuer'],
    ['Cơ quan ban hành quyết định', 'issuer'],
    ['Tình trạng', 'stated'],
    ['Mã số thuế', 'entity.code'],
    ['Loại hình chủ thể', 'entity.kind'],
    ['Ghi chú', undefined],
    ['Doanh thu', undefined],
    ['', undefined],
  ])('“%s”', (heading, field) => {
    expect(matchHeading([heading])?.field).toBe(field);
  });

  test.each<[string[], string | undefined, number | undefined]>([
    [['Quyết định công nhận', 'Số'], 'decision', undefined],
    [['Quyết định công nhận', 'Ngày'], 'on', undefined],
    [['Giấy chứng nhận', 'Ngày cấp'], 'issued', undefined],
    [['Giấy chứng nhận', 'Hết hạn'], 'expires', undefined],
    [['Chủ thể', 'Tên'], 'entity.name', undefined],
    [['Chủ thể', 'Địa chỉ'], 'entity.address', undefined],
    [['Chủ thể', 'Điện thoại'], 'entity.phone', undefined],
    [['Hạng sao', '4 sao'], 'stars', 4],
    [['Kết quả', '5*'], 'stars', 5],
  ])('%j', (texts, field, tick) => {
    expect(matchHeading(texts)).toEqual({ field, tick });
  });
});

describe('sections', () => {
  it.each([
    ['I. Huyện Ví Dụ', { of: 'district', name: 'Huyện Ví Dụ' }],
    ['Xã Tân An (12 sản phẩm)', { of: 'commune', name: 'Xã Tân An' }],
    ['PHƯỜNG 5', { of: 'commune', name: 'PHƯỜNG 5' }],
    ['Đặc khu Ví Dụ', { of: 'commune', name: 'Đặc khu Ví Dụ' }],
    ['A. Nhóm thực phẩm', { of: 'group', name: 'Nhóm thực phẩm' }],
    ['Sản phẩm 4 sao', { of: 'stars', stars: 4 }],
    ['Sản phẩm đạt 3 sao:', { of: 'stars', stars: 3 }],
    ['Mật ong hoa nhãn', undefined],
    ['Người lập biểu', undefined],
  ])('“%s”', (text, section) => {
    expect(readSection(text)).toEqual(section);
  });
});
