import type { CouncilTexts } from './council.js';

export const COUNCIL_TEXTS: CouncilTexts = {
  name: 'Hội đồng tỉnh Ví Dụ (tập chấm)',
  agency: 'UBND tỉnh Ví Dụ',
  decision: 'Quyết định ví dụ ngày 15/09/2026',
  place: 'Phòng họp ví dụ',
  members: {
    A: { name: 'Nguyễn Văn An', title: 'Phó Chủ tịch', body: 'UBND tỉnh Ví Dụ' },
    B: { name: 'Trần Thị Bình', title: 'Phó Giám đốc', body: 'Sở Nông nghiệp và Môi trường' },
    C: { name: 'Lê Văn Cường', title: 'Trưởng phòng', body: 'Sở Công Thương' },
    D: { name: 'Phạm Thị Dung', title: 'Trưởng phòng', body: 'Sở Y tế' },
    E: { name: 'Hoàng Thị Hà', title: 'Chuyên viên', body: 'Sở Văn hóa, Thể thao và Du lịch' },
    F: { name: 'Bạn' },
    S: { name: 'Vũ Thị Lan', title: 'Thư ký', body: 'Sở Nông nghiệp và Môi trường' },
  },
  recusal: 'Em trai là kế toán của Hợp tác xã Ong Ví Dụ',
  opinions: {
    A: {
      'mat-ong': 'Sản phẩm tốt, giữ được hương rừng. Đề nghị HTX gửi thêm hợp đồng siêu thị.',
      'ban-minh-hoa': 'Xứng đáng đại diện cho tỉnh.',
    },
    B: { 'mat-ong': 'Chờ giấy chứng nhận HACCP mới rồi đăng ký nâng hạng.' },
    C: { 'khan-lanh': 'Hàng đẹp, bán được ở xa. Tôi chấm theo tiềm năng.' },
    D: { 'khan-lanh': 'Tôi chỉ tính những gì có giấy tờ.' },
    E: { 'khan-lanh': 'Họa tiết góc khăn là kiểu dáng của công ty khác, đề nghị loại.' },
  },
  remarks: {
    B: {
      'mat-ong': {
        '1.7': 'Tôi chưa thấy thiết bị nào, tận thu sáp là việc người nuôi ong vẫn làm.',
        '10': 'HACCP hết hạn ngày 30/09/2026.',
      },
    },
    D: {
      'mat-ong': { '10': 'Giấy HACCP không còn hiệu lực.' },
      'khan-lanh': { '6.3': 'Màu chàm đẹp, nhưng hoa văn góc là của người khác.' },
    },
    C: { 'khan-lanh': { '1.4': 'HTX nói đang ký thêm hợp đồng thứ tư.' } },
    E: { 'khan-lanh': { '6.2': 'Xem biên bản xem mẫu: giống kiểu dáng của Công ty Minh Họa.' } },
  },
};
