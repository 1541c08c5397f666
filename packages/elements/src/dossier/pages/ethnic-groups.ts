/** The 54 ethnic groups of Vietnam, as its list of 1979 (Decision 121-TCTK/PPCĐ) names them: suggestions, never all that may be written. */
export const ETHNIC_GROUPS: readonly string[] =
  'Kinh,Tày,Thái,Hoa,Khmer,Mường,Nùng,Mông,Dao,Gia Rai,Ngái,Ê Đê,Ba Na,Xơ Đăng,Sán Chay,Cơ Ho,Chăm,Sán Dìu,Hrê,Mnông,Raglay,Xtiêng,Bru Vân Kiều,Thổ,Giáy,Cơ Tu,Gié Triêng,Mạ,Khơ Mú,Co,Tà Ôi,Chơ Ro,Kháng,Xinh Mun,Hà Nhì,Chu Ru,Lào,La Chí,La Ha,Phù Lá,La Hủ,Lự,Lô Lô,Chứt,Mảng,Pà Thẻn,Cơ Lao,Cống,Bố Y,Si La,Pu Péo,Brâu,Ơ Đu,Rơ Măm'.split(
    ',',
  );
