import type { HoneyTexts } from './honey.js';

export const HONEY_TEXTS: HoneyTexts = {
  name: 'Mật ong hoa rừng Ví Dụ',
  description: 'Mật ong hoa rừng hạ thủy phần, lọ thủy tinh 500 g. Sản phẩm ví dụ, không có thật.',
  entity: 'Hợp tác xã Ong Ví Dụ',
  kind: 'Hợp tác xã',
  representative: 'Bà Nguyễn Thị Ví Dụ',
  role: 'Giám đốc',
  address: 'Thôn Ví Dụ, xã Ví Dụ, tỉnh Ví Dụ',
  place: 'Xã Ví Dụ',
  verdict: '75 điểm, đủ khung 4 sao, nhưng chỉ đạt 3 sao vì một giấy đã hết hạn.',
  lesson:
    'Giấy chứng nhận HACCP hết hạn ngày 30/09/2026, nên tiêu chí 10 không đạt yêu cầu tối thiểu của 4 sao. Bao nhiêu điểm ở nơi khác cũng không bù được. ' +
    'Điều kiện loại hồ sơ thì không khai: điều kiện ấy nói về giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm, và giấy này còn hạn đến 15/06/2028.',
  papers: {
    hives: {
      title: 'Sổ theo dõi đàn ong năm 2026: 400 đàn, trong đó 280 đàn đặt trong xã, 120 đàn đặt ở xã bên',
      issuedBy: 'HTX Ong Ví Dụ, có xác nhận của UBND xã Ví Dụ',
    },
    husbandry: {
      title: 'Giấy chứng nhận VietGAHP nuôi ong, 400 đàn',
      issuedBy: 'Tổ chức chứng nhận Ví Dụ',
    },
    dryer: { title: 'Hóa đơn và ảnh máy hạ thủy phần chân không (dưới 45 °C), máy chiết rót' },
    output: {
      title: 'Báo cáo sản lượng năm 2025: HTX 9,2 tấn; bình quân các cơ sở nuôi ong trong xã 8,5 tấn',
      issuedBy: 'UBND xã Ví Dụ',
    },
    linkage: {
      title: 'Hai hợp đồng liên kết, ký ngày 15/03/2026, thời hạn 3 năm: 7,4 tấn mỗi năm',
      issuedBy: 'HTX và hai công ty thu mua',
    },
    environment: {
      title: 'Đăng ký môi trường; biên bản nghiệm thu khu thu gom chất thải, sổ giao nhận',
      issuedBy: 'UBND xã Ví Dụ',
    },
    wax: { title: 'Sổ tận thu sáp ong: 160 kg sáp, làm nến và tầng chân, từ tháng 7/2025' },
    packaging: {
      title: 'Ảnh bao bì: lọ lục giác, nắp thiếc thường; hộp giấy in hình tổ ong, không quai xách',
    },
    label: {
      title:
        'Mẫu nhãn Việt – Anh: đủ nội dung bắt buộc, hình và lời kể, mã QR quét được; cách pha, lượng dùng, bảo quản, lưu ý cho trẻ dưới 1 tuổi',
    },
    business: {
      title: 'Giấy chứng nhận đăng ký hợp tác xã; người đại diện theo pháp luật: bà Nguyễn Thị Ví Dụ',
      issuedBy: 'Cơ quan đăng ký kinh doanh',
    },
    payroll: { title: 'Bảng lương tháng 8/2026: 26 lao động, 22 người có nơi thường trú tại xã Ví Dụ' },
    ranking: {
      title: 'Kết quả xếp loại hợp tác xã: năm 2024 loại khá, năm 2025 loại khá',
      issuedBy: 'UBND xã Ví Dụ',
    },
    mark: {
      title: 'Giấy chứng nhận nhãn hiệu tập thể «Mật ong Ví Dụ» và văn bản cho HTX sử dụng',
      issuedBy: 'Cơ quan sở hữu trí tuệ',
    },
    agents: { title: 'Bảy hợp đồng đại lý: hai trong tỉnh, năm ngoài tỉnh; biên bản giao hàng năm 2026' },
    sales: { title: 'Quyết định lập phòng kinh doanh (3 người); ảnh màn hình phần mềm bán hàng' },
    fairs: {
      title: 'Giấy xác nhận tham gia hai hội chợ ngoài tỉnh và bốn phiên chợ trong tỉnh; địa chỉ website',
    },
    story: {
      title:
        'Câu chuyện «Mùa hoa thứ ba», một trang: nửa đầu là lời người đi lấy mật kể tục mở rừng, nửa sau là quy trình; có tờ rơi, phim trên website và trong mã QR',
    },
    tasting: {
      title:
        'Biên bản xem mẫu 5 lọ: sạch, đồng đều; hổ phách sáng, trong, sánh; thơm hoa rừng rõ, vị ngọt thanh, hậu hơi gắt',
      issuedBy: 'Tổ tư vấn giúp việc Hội đồng',
    },
    test: {
      title:
        'Phiếu kiểm nghiệm: đạt các chỉ tiêu an toàn; về dinh dưỡng có đường khử tự do và vitamin B2; nước 18,6%',
      issuedBy: 'Phòng kiểm nghiệm Ví Dụ',
    },
    declaration: { title: 'Bản tự công bố sản phẩm, áp dụng TCVN 12605:2019 (mật ong)' },
    safety: {
      title: 'Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm',
      issuedBy: 'Sở Nông nghiệp và Môi trường',
    },
    haccp: { title: 'Giấy chứng nhận HACCP cơ sở sơ chế, đóng gói', issuedBy: 'Tổ chức chứng nhận Ví Dụ' },
    abroad: {
      title:
        'Biên bản ghi nhớ với một nhà nhập khẩu ở Lào; báo cáo chuyến khảo sát thị trường Lào, tháng 7/2026',
    },
  },
  criteria: {
    '1.1': {
      note: 'Hơn ba phần tư số đàn ong đặt trong xã; tất cả đều trong tỉnh.',
      why: 'Sổ theo dõi ghi 280 trên 400 đàn đặt trong xã, tức 70%. Mức cao nhất đòi từ 75%, vậy là mức giữa.',
    },
    '1.2': {
      note: 'Toàn bộ 400 đàn được chứng nhận VietGAHP.',
      why: 'Giấy chứng nhận VietGAHP là tiêu chuẩn trong nước và còn hạn đến 19/05/2027. Không có giấy theo tiêu chuẩn quốc tế.',
    },
    '1.3': {
      note: 'Mật được hạ thủy phần trong máy chân không, nhiệt độ thấp, rồi chiết rót bằng máy.',
      why: 'Có hóa đơn máy hạ thủy phần chân không và phiếu kiểm nghiệm ghi 18,6% nước: công nghệ ấy giúp giữ chất lượng lâu hơn.',
    },
    '1.4': {
      note: 'Sản lượng 9,2 tấn năm 2025, là quy mô lớn của xã.',
      why: 'Phải so với bình quân cơ sở cùng loại ở địa phương: 9,2 tấn so với 8,5 tấn chỉ nhỉnh hơn một chút, nên là quy mô trung bình.',
    },
    '1.5': {
      note: 'Bao tiêu 80% sản lượng, hợp đồng thực hiện ổn định.',
      why: 'Hợp đồng 7,4 trên 9,2 tấn là hơn 80%, vượt 75%. Nhưng ký ngày 15/03/2026, đến lúc nộp hồ sơ 12/10/2026 mới gần 7 tháng, chưa đủ 12 tháng.',
    },
    '1.6': {
      note: 'Đã đăng ký môi trường; có khu thu gom chất thải.',
      why: 'Có đăng ký môi trường, biên bản nghiệm thu khu thu gom và sổ giao nhận chất thải. Không có giấy tờ nào về bao gói thân thiện với môi trường, nên không lên mức cao nhất.',
    },
    '1.7': {
      note: 'Sáp sau khi quay mật được tận thu làm nến và làm tầng chân mới.',
      why: 'Phương án nêu rõ cả việc tận thu, tái sử dụng phụ phẩm; sổ ghi 160 kg sáp trong một năm. Ai chờ thấy máy móc mới cho điểm là đọc hẹp hơn quyết định.',
    },
    '2.1': {
      note: 'Mật ong hoa rừng là đặc trưng của tỉnh, bán dưới nhãn hiệu tập thể mang tên địa phương.',
      why: 'Nhãn hiệu tập thể gắn tên địa phương, HTX có văn bản cho sử dụng. Mật ong ở đâu cũng có, nhưng loại này nổi trội, nên điều kiện «không đánh giá» không xảy ra.',
    },
    '2.2': {
      note: 'Lọ thủy tinh lục giác, hộp giấy in hình tổ ong, rất sang trọng.',
      why: 'Lọ lục giác và hộp in là sáng tạo và đẹp. Nhưng nắp thiếc thường, hộp không quai: chưa thấy nét «tiện lợi» và «sang trọng». Khác nhau một mức ở đây là bình thường.',
    },
    '2.3': {
      note: 'Nhãn đủ nội dung, có hình vẽ và lời kể, có mã QR.',
      why: 'Mẫu nhãn có đủ cả ba: nội dung bắt buộc, thông điệp câu chuyện, mã truy xuất quét được. Đây cũng là mức tối thiểu của 4 sao.',
    },
    '2.4': { note: 'Nhãn in tiếng Việt và tiếng Anh.', why: 'Mẫu nhãn có đủ hai thứ tiếng.' },
    '3.1': {
      note: 'Là hợp tác xã, 31 thành viên.',
      why: 'Giấy chứng nhận đăng ký hợp tác xã còn hiệu lực.',
    },
    '3.2': {
      note: 'Giám đốc là nữ.',
      why: 'Giấy đăng ký ghi người đại diện theo pháp luật là bà Nguyễn Thị Ví Dụ.',
    },
    '3.3': {
      note: 'Phần lớn lao động là người trong xã.',
      why: 'Bảng lương có 22 trên 26 người ở xã Ví Dụ, tức khoảng 84%; mức cao nhất đòi từ 75%.',
    },
    '3.4': {
      note: 'Hai năm liền xếp loại khá.',
      why: 'Kết quả xếp loại năm 2024 và 2025 đều là khá. Chỉ cần loại khá là đủ, không phải xem thêm lợi nhuận.',
    },
    '3.5': {
      note: 'Dùng nhãn hiệu tập thể «Mật ong Ví Dụ».',
      why: 'Có giấy chứng nhận nhãn hiệu tập thể và văn bản cho HTX sử dụng. Không có bằng độc quyền hay giấy chứng nhận quyền tác giả cho mức cao nhất.',
    },
    '4.1': {
      note: 'Bảy đại lý; đã vào siêu thị và có gian hàng trên sàn thương mại điện tử.',
      why: 'Hồ sơ có bảy hợp đồng đại lý, đủ mức từ 5 đại lý trở lên. Siêu thị và gian hàng điện tử chỉ được nói đến: không có hợp đồng, không có đường dẫn, nên không tính.',
    },
    '4.2': {
      note: 'Phòng kinh doanh ba người, quản lý đơn hàng bằng phần mềm.',
      why: 'Có quyết định lập phòng và ảnh phần mềm bán hàng đang dùng.',
    },
    '4.3': {
      note: 'Sáu hội chợ, phiên chợ trong hai năm, hai lần ở ngoài tỉnh; có website.',
      why: 'Hơn ba hoạt động, có website và có hội chợ ngoài tỉnh. Chuyến đi Lào là khảo sát thị trường, không phải hội chợ quốc tế.',
    },
    '5.1': {
      note: 'Câu chuyện có trên tờ rơi, website và trong mã truy xuất.',
      why: 'Có tờ rơi, có phim trên website và nội dung trong mã QR: đủ cả ba nơi. Đây cũng là mức tối thiểu của 4 sao.',
    },
    '5.2': {
      note: 'Kể ngắn gọn, theo lời người đi lấy mật.',
      why: 'Câu chuyện dài một trang, có nhân vật và lời kể, không phải bản liệt kê công dụng.',
    },
    '5.3': {
      note: 'Câu chuyện truyền cảm, đậm bản sắc địa phương.',
      why: 'Câu chuyện có tục mở rừng đầu vụ và nét riêng của mật, nhưng nửa sau là quy trình sản xuất nên chưa thật truyền cảm. Khác nhau một mức ở đây là bình thường.',
    },
    '6.1': {
      note: 'Mật được lọc ba lần.',
      why: 'Biên bản xem mẫu: cả 5 lọ đều sạch, không thấy tạp chất.',
    },
    '6.2': { note: 'Các lọ đồng đều.', why: 'Biên bản xem mẫu: 5 lọ giống nhau về màu và độ sánh.' },
    '6.3': {
      note: 'Màu hổ phách, trong, sánh.',
      why: 'Biên bản ghi hổ phách sáng, trong, sánh, không chê điểm nào: rất tốt và đúng với mật ong hoa rừng.',
    },
    '6.4': {
      note: 'Thơm hoa rừng, ngọt đậm, rất đặc trưng.',
      why: 'Biên bản ghi thơm rõ, ngọt thanh, nhưng hậu vị hơi gắt: mùi vị tự nhiên và phù hợp, chưa phải rất phù hợp.',
    },
    '7': {
      note: 'Phiếu kiểm nghiệm có nhiều chỉ tiêu dinh dưỡng.',
      why: 'Phiếu ghi hai chỉ tiêu dinh dưỡng: đường khử tự do và vitamin B2. Hàm lượng nước và các chỉ tiêu an toàn không phải chỉ tiêu dinh dưỡng.',
    },
    '8': {
      note: 'Mật từ hoa rừng mùa khô, nơi khác không có.',
      why: 'Hương hoa rừng nhận ra ngay và đã gắn với tên địa phương. Mức «rất độc đáo» cần thêm căn cứ, như giải thưởng hay so sánh mẫu, mà hồ sơ không có.',
    },
    '9': {
      note: 'Đã tự công bố, theo TCVN 12605:2019.',
      why: 'Bản tự công bố áp dụng tiêu chuẩn quốc gia về mật ong, có phiếu kiểm nghiệm an toàn thực phẩm kèm theo như ghi chú yêu cầu.',
    },
    '10': {
      note: 'Cơ sở có giấy an toàn thực phẩm và chứng nhận HACCP.',
      why: 'HACCP hết hạn ngày 30/09/2026, trước ngày nộp hồ sơ: không tính. Chỉ còn giấy an toàn thực phẩm (đến 15/06/2028), tức mức 1, dưới yêu cầu tối thiểu của 4 sao.',
    },
    '11': {
      note: 'Hướng dẫn in trên nhãn.',
      why: 'Nhãn ghi cách pha, lượng dùng, cách bảo quản và lưu ý cho trẻ dưới 1 tuổi: chi tiết và cụ thể.',
    },
    '12': {
      note: 'Đã có đối tác ở Lào.',
      why: 'Ghi chú cho phép dựa vào kết quả xúc tiến thương mại: có biên bản ghi nhớ và báo cáo khảo sát ở Lào. Không có gì cho thị trường ngoài Đông Nam Á.',
    },
  },
};
