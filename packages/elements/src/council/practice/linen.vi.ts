import type { LinenTexts } from './linen.js';

export const LINEN_TEXTS: LinenTexts = {
  name: 'Khăn lanh dệt tay Thí Dụ',
  description: 'Khăn choàng lanh dệt khung gỗ, nhuộm chàm, 60 × 180 cm. Sản phẩm ví dụ, không có thật.',
  entity: 'Hợp tác xã Dệt Thí Dụ',
  kind: 'Hợp tác xã',
  representative: 'Bà Trần Thị Thí Dụ',
  role: 'Chủ tịch Hội đồng quản trị',
  address: 'Bản Thí Dụ, xã Thí Dụ, tỉnh Ví Dụ',
  place: 'Xã Thí Dụ',
  verdict: '68 điểm, đạt 3 sao; chủ thể tự chấm 90 điểm, 4 sao.',
  lesson:
    'Nhiều tiêu chí được khai cao hơn giấy tờ. Riêng mã QR chưa kích hoạt và nhãn hiệu mới nộp đơn đã đủ để không đạt yêu cầu tối thiểu của 4 sao. ' +
    'Điều kiện vi phạm sở hữu trí tuệ thì không khai: họa tiết góc khăn giống kiểu dáng của người khác, nhưng HTX có hợp đồng được phép dùng đến 09/03/2029.',
  papers: {
    yarn: {
      title: 'Sổ mua sợi: 82% lanh trồng trong tỉnh, do 42 hộ dân tộc thiểu số trồng giống lanh bản địa',
      issuedBy: 'HTX Dệt Thí Dụ, có xác nhận của UBND xã Thí Dụ',
    },
    looms: {
      title: 'Ảnh 24 khung dệt gỗ, bể chàm; đơn đặt mua máy se sợi, giao hàng tháng 3/2027',
    },
    output: {
      title: 'Báo cáo sản lượng năm 2025: HTX 3.200 khăn; bình quân các cơ sở dệt trong xã 3.000 khăn',
      issuedBy: 'UBND xã Thí Dụ',
    },
    linkage: { title: 'Ba hợp đồng bao tiêu, tổng cộng 1.920 khăn mỗi năm', issuedBy: 'HTX và ba cửa hàng' },
    environment: { title: 'Đăng ký môi trường', issuedBy: 'UBND xã Thí Dụ' },
    stove: { title: 'Biên bản nghiệm thu bếp nấu sợi tiết kiệm củi: giảm từ 9 xuống 5 xe củi mỗi tháng' },
    weavers: {
      title: 'Báo cáo nghề dệt lanh: ba xã trong tỉnh cùng dệt, khăn Thí Dụ có đường viền chìm riêng',
      issuedBy: 'Sở Công Thương',
    },
    label: {
      title:
        'Ảnh nhãn Việt – Anh: đủ nội dung, có lời kể, cách giặt và cất giữ; quét mã QR ngày 12/11/2026: «mã chưa kích hoạt»',
      issuedBy: 'Tổ tư vấn giúp việc Hội đồng',
    },
    business: {
      title: 'Giấy chứng nhận đăng ký hợp tác xã; người đại diện theo pháp luật: bà Trần Thị Thí Dụ',
      issuedBy: 'Cơ quan đăng ký kinh doanh',
    },
    payroll: { title: 'Bảng lương tháng 9/2026: 30 lao động, 29 người có nơi thường trú tại xã Thí Dụ' },
    ranking: {
      title: 'Kết quả xếp loại năm 2025: trung bình; lợi nhuận 2023: 96, 2024: 81, 2025: 104 triệu đồng',
      issuedBy: 'UBND xã Thí Dụ',
    },
    application: {
      title: 'Quyết định chấp nhận đơn hợp lệ đối với đơn đăng ký nhãn hiệu',
      issuedBy: 'Cơ quan sở hữu trí tuệ',
    },
    shop: {
      title: 'Hợp đồng gian hàng trên sàn thương mại điện tử, đường dẫn, sao kê 412 đơn hàng năm 2026',
    },
    duties: { title: 'Quyết định phân công một người phụ trách bán hàng' },
    fairs: {
      title: 'Giấy xác nhận bốn hội chợ, trong đó một ở ngoài tỉnh; trang mạng xã hội đăng bài hằng tuần',
    },
    story: {
      title:
        'Câu chuyện «Sợi chỉ của bà», một trang: cháu kể bà dạy se lanh, tục của bản và đường viền chìm; có tờ rơi và phim trên trang của HTX',
    },
    samples: {
      title:
        'Biên bản xem mẫu 10 khăn: màu đều, hoa văn cân đối; 2 khăn mép dệt lệch; họa tiết góc giống kiểu dáng của Công ty Minh Họa',
      issuedBy: 'Tổ tư vấn giúp việc Hội đồng',
    },
    licence: {
      title: 'Hợp đồng cho phép dùng kiểu dáng công nghiệp «hoa bốn cánh», đã đăng ký',
      issuedBy: 'Công ty Minh Họa và HTX Dệt Thí Dụ',
    },
    test: {
      title: 'Phiếu kiểm nghiệm: formaldehyt và amin thơm đạt; độ bền màu khi giặt cấp 3',
      issuedBy: 'Phòng kiểm nghiệm Ví Dụ',
    },
    declaration: { title: 'Bản công bố hợp quy theo QCVN 01:2017/BCT và tiêu chuẩn quốc gia áp dụng' },
    abroad: {
      title: 'Hóa đơn 60 khăn bán cho một cửa hàng ở Lào; thư hỏi hàng của một cửa hàng ở Nhật Bản',
    },
  },
  criteria: {
    '1.1': {
      note: 'Hơn 80% lanh trồng trong tỉnh.',
      why: 'Sổ mua sợi ghi 82%, trong khoảng 75% đến 100% của mức cao nhất. Ở bộ này chỉ tính trong tỉnh, không đòi trong xã.',
    },
    '1.2': {
      note: 'Dệt khung gỗ, nhuộm chàm, có máy se sợi mới.',
      why: 'Máy se sợi mới là đơn đặt hàng, tháng 3/2027 mới giao: chưa có thì chưa tính. Khung gỗ và bể chàm là nghề truyền thống, tức mức 2.',
    },
    '1.3': {
      note: 'Năm 2025 làm 3.200 khăn.',
      why: 'Bình quân các cơ sở dệt trong xã là 3.000 khăn, HTX làm 3.200: quy mô trung bình, đúng như chủ thể khai.',
    },
    '1.4': {
      note: 'Hợp đồng bao tiêu phần lớn sản lượng.',
      why: '1.920 trên 3.200 khăn là 60%, thuộc mức «từ 50% đến dưới 75%». «Phần lớn» trong ghi chú không thay được con số.',
    },
    '1.5': {
      note: 'Đã đăng ký môi trường; nước nhuộm được lắng lọc.',
      why: 'Chỉ có giấy đăng ký môi trường. Bể lắng nước nhuộm không có bản vẽ, ảnh hay biên bản nào: giấy thiếu thì không tính.',
    },
    '1.6': {
      note: 'Bếp nấu sợi tiết kiệm củi.',
      why: 'Biên bản nghiệm thu ghi từ 9 xuống 5 xe củi mỗi tháng: công nghệ tiết kiệm nhiên liệu, có số đo.',
    },
    '2.1': {
      note: 'Đặc sản truyền thống chỉ có ở xã.',
      why: 'Báo cáo của Sở Công Thương ghi ba xã cùng dệt, nên không phải «chỉ sản xuất trên địa bàn của xã». Khăn vẫn là đặc trưng của tỉnh và nổi trội: mức 3.',
    },
    '2.2': {
      note: 'Nhãn đẹp, có câu chuyện và mã QR truy xuất.',
      why: 'Nhãn đủ nội dung và có lời kể, nhưng quét mã ngày 12/11/2026 thì báo chưa kích hoạt. Mã không mở ra gì thì chưa phải mã truy xuất.',
    },
    '2.3': { note: 'Nhãn in tiếng Việt và tiếng Anh.', why: 'Ảnh nhãn có đủ hai thứ tiếng.' },
    '3.1': { note: 'Là hợp tác xã, 30 thành viên.', why: 'Có giấy chứng nhận đăng ký hợp tác xã.' },
    '3.2': {
      note: 'Người đại diện theo pháp luật là nữ.',
      why: 'Giấy đăng ký ghi bà Trần Thị Thí Dụ là người đại diện theo pháp luật.',
    },
    '3.3': {
      note: 'Hầu hết người dệt ở trong xã.',
      why: 'Bảng lương có 29 trên 30 người ở xã Thí Dụ, tức gần 97%.',
    },
    '3.4': {
      note: 'Lợi nhuận năm 2025 tăng mạnh.',
      why: 'Lợi nhuận 2025 cao hơn 2024, nhưng 2024 lại thấp hơn 2023, nên không có hai năm tăng liên tiếp; xếp loại là trung bình. Vậy là mức 1.',
    },
    '3.5': {
      note: 'Đã có nhãn hiệu «Khăn lanh Thí Dụ».',
      why: 'Giấy trong hồ sơ là quyết định chấp nhận đơn hợp lệ, chưa phải giấy chứng nhận: đủ yêu cầu tối thiểu của 3 sao, chưa đủ của 4 sao.',
    },
    '4.1': {
      note: 'Bán trên sàn thương mại điện tử.',
      why: 'Có đủ ba thứ mà phương án đòi: hợp đồng, đường dẫn gian hàng và sao kê 412 đơn hàng. Khai đúng thì giữ nguyên.',
    },
    '4.2': {
      note: 'Có bộ phận bán hàng.',
      why: 'Quyết định phân công đúng một người. Một người là «người chịu trách nhiệm», chưa là «bộ phận».',
    },
    '4.3': {
      note: 'Bốn hội chợ trong năm, có trang mạng xã hội.',
      why: 'Hơn ba hoạt động, trang mạng xã hội đăng bài hằng tuần và một hội chợ ngoài tỉnh. Không có hoạt động quốc tế.',
    },
    '5.1': {
      note: 'Câu chuyện có trên tờ rơi, trên trang của HTX và trong mã QR.',
      why: 'Có tờ rơi và phim trên trang. Mã QR chưa kích hoạt nên câu chuyện chưa vào nội dung truy xuất nguồn gốc: một lỗi nhỏ làm mất điểm ở hai tiêu chí.',
    },
    '5.2': {
      note: 'Câu chuyện ngắn, kể theo lời người cháu.',
      why: 'Một trang, có người kể và có tình tiết: ngắn gọn, súc tích và có văn phong kể chuyện.',
    },
    '5.3': {
      note: 'Kể chuyện bà dạy cháu se lanh, nhuộm chàm.',
      why: 'Câu chuyện gắn với tục lệ của bản, chỉ ra nét riêng của khăn là đường viền chìm, và đọc thấy xúc động.',
    },
    '6.1': {
      note: 'Khăn dệt tinh xảo, bán được ở cửa hàng lớn.',
      why: 'Biên bản xem mẫu: 2 trên 10 khăn mép dệt lệch. Khéo léo và có giá trị mỹ thuật, nhưng chưa đều tay để gọi là tinh xảo.',
    },
    '6.2': {
      note: 'Đường viền chìm là kỹ thuật riêng của bản; họa tiết góc dùng theo hợp đồng.',
      why: 'Họa tiết góc giống kiểu dáng của Công ty Minh Họa, nhưng có hợp đồng cho phép đến 09/03/2029: không vi phạm, không khai điều kiện loại. Đường viền chìm là trí tuệ địa phương.',
    },
    '6.3': {
      note: 'Hoa văn, màu chàm và tỷ lệ hài hòa.',
      why: 'Biên bản ghi màu đều, hoa văn cân đối; màu chàm và viền chìm làm nên khăn đặc trưng của bản.',
    },
    '6.4': {
      note: 'Đủ tính năng để xuất khẩu.',
      why: 'Độ bền màu khi giặt mới ở cấp 3, khách hàng ở xa thường đòi cấp 4. Không có giấy nào cho thấy khăn đủ tính năng xuất khẩu, nên là mức trong nước.',
    },
    '6.5': {
      note: 'Lanh bản địa, nhuộm chàm, không hóa chất.',
      why: 'Giống lanh bản địa do 42 hộ dân tộc thiểu số trồng là đủ mức 2. Mức cao nhất đòi chứng chỉ quản lý vùng nguyên liệu bền vững, hồ sơ không có.',
    },
    '7': {
      note: 'Đã công bố hợp quy.',
      why: 'Có bản công bố theo QCVN 01:2017/BCT, quy chuẩn bắt buộc với hàng dệt may, kèm phiếu kiểm nghiệm đạt.',
    },
    '8': {
      note: 'Nhãn hướng dẫn cách giặt và cất giữ.',
      why: 'Nhãn ghi rõ cách giặt, phơi, cất giữ, nhưng chưa nói gì về cách quàng hay ý nghĩa của khăn, nên chưa «phát huy các giá trị văn hóa».',
    },
    '9': {
      note: 'Đã có khách hàng Nhật Bản.',
      why: 'Thư hỏi hàng chưa phải đơn hàng hay hợp đồng. Chỉ có hóa đơn 60 khăn bán sang Lào, tức thị trường Đông Nam Á.',
    },
  },
};
