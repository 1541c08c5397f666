import type { VillageTexts } from './village.js';

export const VILLAGE_TEXTS: VillageTexts = {
  name: 'Du lịch cộng đồng bản Minh Họa',
  description:
    'Ở nhà sàn, đi rừng, học dệt và ăn cơm cùng gia đình; 12 hộ đón khách. Sản phẩm ví dụ, không có thật.',
  entity: 'Hợp tác xã Du lịch Minh Họa',
  kind: 'Hợp tác xã',
  representative: 'Bà Lê Thị Minh Họa',
  role: 'Giám đốc',
  address: 'Bản Minh Họa, xã Minh Họa, tỉnh Ví Dụ',
  place: 'Xã Minh Họa',
  verdict: '90 điểm, vừa đủ khung 5 sao; nhưng điểm trung bình của hội đồng mới quyết định.',
  lesson:
    'Với phiếu này, sáu phiếu cộng lại được 539 điểm, trung bình 89,83, và không được làm tròn thành 90. ' +
    'Chỉ thiếu 1 điểm ở một phiếu mà hồ sơ không được gửi lên trung ương; sản phẩm đạt 4 sao. Vì thế mỗi điểm phải có giấy tờ đứng sau.',
  papers: {
    board: { title: 'Quyết định lập ban điều hành 5 người; kế hoạch năm 2026 và báo cáo thực hiện 6 tháng' },
    charter: {
      title: 'Quy chế quản lý: việc của từng hộ, lịch đón khách luân phiên, chia 15% doanh thu vào quỹ bản',
      issuedBy: 'HTX, thông qua tại cuộc họp bản',
    },
    waste: {
      title: 'Ảnh và biên bản: bãi lọc nước thải chung, tổ tự quản môi trường 9 người dọn bản mỗi tuần',
      issuedBy: 'UBND xã Minh Họa',
    },
    countryside: {
      title:
        'Quyết định công nhận xã Minh Họa đạt chuẩn nông thôn mới, đủ các tiêu chí; bản đạt sáng – xanh – sạch – đẹp',
      issuedBy: 'UBND tỉnh Ví Dụ',
    },
    power: { title: 'Hóa đơn 60 đèn LED và 12 bình nước nóng mặt trời cho 12 hộ' },
    story: {
      title:
        'Cẩm nang «Một ngày ở bản», tiếng Việt và tiếng Anh, về nhà sàn, lịch trăng và tục uống rượu cần; đặt tại bản và ở hai điểm ngoài tỉnh',
    },
    guests: {
      title: 'Kế hoạch thị trường 2026–2028; bốn chương trình cho gia đình, học sinh, khách nước ngoài',
    },
    forest: {
      title: 'Kế hoạch chung giữ rừng đầu nguồn; sổ trực rừng năm 2026: 31 trên 46 hộ tham gia',
      issuedBy: 'Trưởng bản Minh Họa',
    },
    business: {
      title:
        'Giấy chứng nhận đăng ký hợp tác xã, người đại diện: bà Lê Thị Minh Họa; giấy đăng ký của 12 hộ đón khách',
      issuedBy: 'Cơ quan đăng ký kinh doanh',
    },
    payroll: { title: 'Bảng lương tháng 9/2026: 18 lao động, 17 người ở xã Minh Họa' },
    ranking: { title: 'Kết quả xếp loại hợp tác xã năm 2025: tốt', issuedBy: 'UBND xã Minh Họa' },
    mark: {
      title: 'Giấy chứng nhận nhãn hiệu tập thể «Du lịch bản Minh Họa» và văn bản cho HTX sử dụng',
      issuedBy: 'Cơ quan sở hữu trí tuệ',
    },
    logo: {
      title: 'Giấy chứng nhận đăng ký quyền tác giả đối với logo của nhãn hiệu',
      issuedBy: 'Cơ quan bản quyền tác giả',
    },
    agents: { title: 'Sáu hợp đồng đại lý lữ hành: hai trong tỉnh, bốn ngoài tỉnh' },
    partners: {
      title:
        'Hai hợp đồng liên kết tuyến với điểm du lịch trong tỉnh và ngoài tỉnh; thư ngỏ gửi một công ty ở Lào',
    },
    sales: { title: 'Quyết định lập bộ phận quảng bá, bán hàng (3 người); phần mềm đặt chỗ' },
    web: {
      title:
        'Ảnh màn hình ngày 10/11/2026: website tiếng Việt, trang tiếng Anh «đang xây dựng»; gian hàng trên hai trang đặt chỗ trong nước và quốc tế',
      issuedBy: 'Tổ tư vấn giúp việc Hội đồng',
    },
    film: { title: 'Phim ngắn, áp phích và bài trên tạp chí, tiếng Việt và tiếng Anh' },
    road: {
      title:
        'Biên bản xem tại chỗ, vị trí: đường ô tô vào tận bản; liền kề khu danh thắng, chưa có tuyến nối',
      issuedBy: 'Tổ tư vấn giúp việc Hội đồng',
    },
    houses: {
      title:
        'Biên bản xem tại chỗ, bản và nhà: bản sạch, nhà sàn giữ nguyên; đường trong bản, điện, nước sạch, vệ sinh, internet đầy đủ',
      issuedBy: 'Tổ tư vấn giúp việc Hội đồng',
    },
    showroom: {
      title:
        'Biên bản xem tại chỗ, nơi đón khách: nhà trưng bày có hàng OCOP, bãi đỗ xe, nhà vệ sinh; khu dạy dệt mở hằng ngày',
      issuedBy: 'Tổ tư vấn giúp việc Hội đồng',
    },
    standards: {
      title: 'Quyết định công nhận 12 hộ đạt tiêu chuẩn phục vụ khách du lịch',
      issuedBy: 'Sở Văn hóa, Thể thao và Du lịch',
    },
    safety: {
      title: 'Biên bản kiểm tra an ninh trật tự, phòng cháy, môi trường, an toàn thực phẩm: đạt',
      issuedBy: 'Đoàn liên ngành xã Minh Họa',
    },
    training: { title: 'Danh sách lớp phòng cháy và sơ cứu ngày 14/05/2024' },
    certificates: { title: 'Chứng chỉ nghề của 13 trên 18 lao động; 2 người có chứng chỉ tiếng Anh' },
    ratings: {
      title: 'Bản in đánh giá: 9,1 trên 10 từ 214 lượt khách trên một trang quốc tế; 180 phiếu hỏi tại bản',
    },
    festivals: {
      title: 'Kế hoạch và ảnh hai hội năm 2026: lễ mừng cơm mới; đêm nhạc trẻ mùa hè của các bản',
      issuedBy: 'UBND xã Minh Họa',
    },
    goods: {
      title: 'Sổ mua hàng, bản tự công bố của rượu cần, mật ong và thịt khô; hai sản phẩm OCOP 3 sao',
    },
  },
  criteria: {
    '1.1': {
      note: 'Ban điều hành năm người, làm việc theo kế hoạch năm.',
      why: 'Có quyết định lập ban, kế hoạch năm 2026 và báo cáo thực hiện 6 tháng: có kế hoạch và có làm.',
    },
    '1.2': {
      note: 'Quy chế phân việc từng hộ, người dân cùng làm cùng hưởng.',
      why: 'Quy chế ghi việc của từng hộ, lịch đón khách luân phiên và 15% doanh thu vào quỹ bản: người dân quản lý, vận hành và hưởng lợi.',
    },
    '1.3': {
      note: 'Có bãi lọc nước thải, tổ tự quản; xã đạt chuẩn nông thôn mới.',
      why: 'Đủ cả bốn phần: giải pháp, bãi lọc chung, tổ tự quản 9 người và quyết định công nhận xã đạt tiêu chí môi trường.',
    },
    '1.4': {
      note: 'Dùng đèn LED và nước nóng mặt trời, tái sử dụng vật liệu.',
      why: 'Hóa đơn cho thấy việc tiết kiệm điện. Việc thu hồi, tái sử dụng năng lượng và nguyên liệu chỉ có lời nói, nên là mức 1.',
    },
    '2.1': {
      note: 'Nhà sàn, lịch trăng và rượu cần làm nên nét riêng.',
      why: 'Cẩm nang và chương trình dựa trên văn hóa của bản, không chép của nơi khác.',
    },
    '2.2': {
      note: 'Bốn chương trình cho ba nhóm khách.',
      why: 'Có kế hoạch thị trường và có chương trình riêng cho gia đình, học sinh, khách nước ngoài.',
    },
    '2.3': {
      note: 'Cả bản cùng giữ rừng đầu nguồn.',
      why: 'Sổ trực rừng ghi 31 trên 46 hộ. Mức cao nhất đòi cả cộng đồng tham gia; có kế hoạch chung và có hoạt động là mức 2.',
    },
    '3.1': { note: 'Là hợp tác xã, 46 thành viên.', why: 'Có giấy chứng nhận đăng ký hợp tác xã.' },
    '3.2': {
      note: 'Giám đốc là nữ.',
      why: 'Giấy đăng ký ghi người đại diện theo pháp luật là bà Lê Thị Minh Họa.',
    },
    '3.3': {
      note: 'Gần như toàn người trong xã.',
      why: 'Bảng lương có 17 trên 18 người ở xã, tức hơn 94%.',
    },
    '3.4': {
      note: 'HTX xếp loại tốt.',
      why: 'Xếp loại tốt là từ khá trở lên. Đây cũng là yêu cầu tối thiểu của 4 sao.',
    },
    '3.5': {
      note: 'Có nhãn hiệu tập thể và quyền tác giả.',
      why: 'Giấy chứng nhận quyền tác giả là cho logo của nhãn hiệu, mà phương án loại trừ đúng loại giấy ấy. Nhãn hiệu tập thể với văn bản cho sử dụng là mức 2.',
    },
    '4.1': {
      note: 'Sáu đại lý lữ hành.',
      why: 'Sáu hợp đồng, cả trong và ngoài tỉnh; mức cao nhất đòi từ 5.',
    },
    '4.2': {
      note: 'Liên kết trong tỉnh, ngoài tỉnh và với Lào.',
      why: 'Có hợp đồng với điểm trong tỉnh và ngoài tỉnh. Với Lào chỉ có thư ngỏ một chiều, chưa phải liên kết.',
    },
    '4.3': {
      note: 'Bộ phận ba người, dùng phần mềm đặt chỗ.',
      why: 'Có quyết định lập bộ phận và phần mềm đang dùng.',
    },
    '4.4': {
      note: 'Có website hai thứ tiếng và bán trên các trang đặt chỗ.',
      why: 'Trang tiếng Anh còn «đang xây dựng» ngày 10/11/2026, nên chưa có website tiếng nước ngoài. Website tiếng Việt cùng hai trang đặt chỗ là mức 3.',
    },
    '4.5': {
      note: 'Phim, áp phích và bài viết bằng hai thứ tiếng.',
      why: 'Đủ phim ngắn, áp phích, ấn phẩm, bằng tiếng Việt và tiếng Anh.',
    },
    '5.1': {
      note: 'Cẩm nang riêng, tiếng Việt và tiếng Anh.',
      why: 'Cẩm nang nói chuyện của bản và đã in cả tiếng Anh. Website chưa có tiếng Anh không ảnh hưởng đến tiêu chí này.',
    },
    '5.2': {
      note: 'Cẩm nang đặt tại bản và ngoài tỉnh.',
      why: 'Cẩm nang có tại bản và ở hai điểm ngoài tỉnh, qua đại lý.',
    },
    '5.3': {
      note: 'Xã đạt chuẩn nông thôn mới.',
      why: 'Có quyết định công nhận của UBND tỉnh ngày 20/12/2024.',
    },
    '6': {
      note: 'Đường ô tô vào tận bản, ngay cạnh khu danh thắng.',
      why: 'Biên bản xem tại chỗ: dễ đến, liền kề khu danh thắng, nhưng chưa có tuyến nối với nơi ấy. Chủ thể khai đúng mức.',
    },
    '7': {
      note: 'Bản sạch, nhà sàn giữ nguyên.',
      why: 'Biên bản ghi bản sạch, nhà sàn giữ nguyên; quyết định công nhận ghi bản đạt sáng – xanh – sạch – đẹp.',
    },
    '8': {
      note: 'Cả 12 hộ có đăng ký và được công nhận.',
      why: 'Đây là dịch vụ do cộng đồng cung cấp, nên chọn trường hợp 1. Có giấy đăng ký của 12 hộ và quyết định công nhận, còn hạn đến 27/04/2028.',
    },
    '9': {
      note: 'Đạt kiểm tra liên ngành; nhân viên được tập huấn.',
      why: 'Biên bản kiểm tra đạt. Nhưng lớp tập huấn gần nhất là ngày 14/05/2024, đã hơn hai năm: chưa phải thường xuyên hay định kỳ.',
    },
    '10': {
      note: 'Nhà trưng bày đầy đủ.',
      why: 'Biên bản ghi nhà trưng bày có hàng OCOP, bãi đỗ xe, nhà vệ sinh; cẩm nang là tài liệu giới thiệu.',
    },
    '11': {
      note: 'Khách học dệt, đi rừng, nấu cơm lam.',
      why: 'Khu dạy dệt mở hằng ngày và có chương trình trọn ngày: là mô hình trải nghiệm, không chỉ một hoạt động lẻ.',
    },
    '12': {
      note: 'Phần lớn lao động có chứng chỉ; lễ tân nói tiếng Anh.',
      why: '13 trên 18 người là 72%. Mức cao nhất đòi trên 75% và thêm ngoại ngữ; có tiếng Anh không bù được phần còn thiếu.',
    },
    '13': {
      note: 'Dịch vụ phong phú, khách khen.',
      why: '9,1 trên 10 từ 214 lượt trên trang quốc tế; bốn chương trình đều mang nét riêng của bản.',
    },
    '14': {
      note: 'Khách khen người bản thân thiện.',
      why: 'Cả trang đặt chỗ và 180 phiếu hỏi đều đánh giá cao cách phục vụ.',
    },
    '15': {
      note: 'Điện, nước, internet đầy đủ; xã đạt chuẩn.',
      why: 'Trường hợp 1, vì do cộng đồng cung cấp. Biên bản ghi hạ tầng đủ, quyết định công nhận ghi đủ các tiêu chí.',
    },
    '16': {
      note: 'Mỗi năm hai hội lớn.',
      why: 'Đủ hai lần một năm và mang tính cộng đồng. Nhưng chỉ lễ mừng cơm mới mang nét văn hóa dân tộc, đêm nhạc trẻ thì ở đâu cũng có, nên là mức 2.',
    },
    '17': {
      note: 'Bán đặc sản của bản và sản phẩm OCOP.',
      why: 'Hàng có sổ mua và bản tự công bố; có hai sản phẩm OCOP 3 sao được bày bán.',
    },
  },
};
