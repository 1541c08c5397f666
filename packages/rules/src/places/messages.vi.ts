/** What is said of places and register numbers, in Vietnamese. */
import type { PlaceMessages } from './place-messages.js';

const vi: PlaceMessages = {
  unit: '{kind} {name}',
  former: '{path} (cũ)',
  'register/form': 'Không đọc được số phiếu “{found}”. Hãy ghi theo mẫu của phiếu, ví dụ {example}.',
  'register/serial':
    'Số thứ tự của phiếu “{found}” chưa đúng. Hãy ghi tối đa hai phần gồm chữ cái hoặc chữ số, mỗi phần không quá 10 ký tự, nối bằng dấu gạch ngang, ví dụ 12 hoặc 01-12.',
  'register/province': 'Mã tỉnh “{found}” chưa đúng. Hãy ghi hai chữ số, ví dụ 15.',
  'register/commune': 'Mã xã “{found}” chưa đúng. Hãy ghi năm chữ số, ví dụ 02725.',
  'register/year': 'Năm “{found}” chưa đúng. Hãy ghi bốn chữ số, từ {first} đến {last}.',
  'register/unknown-province': 'Không có tỉnh, thành phố nào mang mã {found}. Hãy tra lại mã tỉnh.',
  'register/unknown-commune': 'Không có xã, phường, đặc khu nào mang mã {found}. Hãy tra lại mã xã.',
  'register/commune-elsewhere':
    'Mã xã {found} là của {commune}, {province}, không thuộc tỉnh mang mã {wanted}. Hãy sửa mã tỉnh hoặc mã xã.',
};
export default vi;
