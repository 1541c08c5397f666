/** What of a decision's periods a certificate's history needs; `ocop-calendar/1` has all of it. */
export interface CertificateCalendar {
  /** For how long a certificate is valid. */
  readonly certificate: { readonly months: number };
  /** Who certifies which ranks; a rank that nobody certifies gets no certificate. */
  readonly authorities: readonly { readonly ranks: readonly number[]; readonly level: string }[];
  /** How many days before the end a dossier for renewal is handed in: not earlier, and not later. */
  readonly renewal: { readonly earliest: number; readonly latest: number };
  /** For how many days a certificate may be extended. */
  readonly extension: { readonly days: number };
  /** Why a certificate may be withdrawn. */
  readonly grounds: readonly { readonly id: string }[];
}
