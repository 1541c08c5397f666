/** What each field of a form is filled with; the empty string where nothing was given. */
import { textIn, type Text } from '@ocop-kit/engine';
import type { FormField } from '@ocop-kit/engine/schema';
import { addressLine } from './address-line.js';
import type { FormContext } from './form-context.js';
import { formatDay } from './translate.js';

type FieldValue = (context: FormContext) => string | number | undefined;

const inLanguage = ({ lang }: FormContext, text: Text | undefined): string => textIn(text, lang);
const dayOf = (moment: string | undefined): string => (moment === undefined ? '' : formatDay(moment));
const signed =
  (part: 0 | 1 | 2): FieldValue =>
  ({ assessment }) =>
    dayOf(assessment?.registration?.signed).split('/')[part];

const VALUES: Readonly<Record<FormField, FieldValue>> = {
  'entity.name': ({ assessment }) => assessment?.entity.name,
  'entity.kind': ({ assessment }) => assessment?.entity.kind,
  'entity.representative': ({ assessment }) => assessment?.entity.representative,
  'entity.role': ({ assessment }) => assessment?.entity.role,
  'entity.sex': ({ assessment, t }) => {
    const sex = assessment?.entity.sex;
    return sex && t(sex);
  },
  'entity.ethnicity': ({ assessment }) => assessment?.entity.ethnicity,
  'entity.residence': ({ assessment }) => assessment?.entity.residence,
  'entity.address': ({ assessment }) => addressLine(assessment?.entity),
  'entity.commune': ({ assessment }) => assessment?.entity.commune,
  'entity.province': ({ assessment }) => assessment?.entity.province,
  'entity.communeCode': ({ assessment }) => assessment?.entity.communeCode,
  'entity.provinceCode': ({ assessment }) => assessment?.entity.provinceCode,
  'entity.phone': ({ assessment }) => assessment?.entity.phone,
  'entity.email': ({ assessment }) => assessment?.entity.email,
  'entity.taxCode': ({ assessment }) => assessment?.entity.taxCode,
  'entity.established': ({ assessment }) => dayOf(assessment?.entity.established),
  'entity.registration': ({ assessment }) => assessment?.entity.registration,
  'product.name': ({ assessment }) => assessment?.product.name,
  'product.code': productCode,
  'product.otherPaper': ({ assessment }) => assessment?.product.otherPaper,
  'product.classification': (context) => context.assessment && classify(context),
  'registration.year': ({ assessment }) => yearOf(assessment?.registration?.year),
  'registration.number': ({ assessment }) => assessment?.registration?.number,
  'registration.samples': ({ assessment, number }) => {
    const samples = assessment?.registration?.samples;
    return samples === undefined ? '' : number(samples);
  },
  'registration.place': ({ assessment }) => assessment?.registration?.place,
  'signed.day': signed(0),
  'signed.month': signed(1),
  'signed.year': signed(2),
  'certificate.number': ({ assessment }) => assessment?.registration?.certificate?.number,
  'certificate.rank': (context) => rankTitle(context, context.assessment?.registration?.certificate?.rank),
  'certificate.issued': ({ assessment }) => dayOf(assessment?.registration?.certificate?.issued),
  'certificate.expires': ({ assessment }) => dayOf(assessment?.registration?.certificate?.expires),
  'set.no': ({ set }) => set.no,
  'set.title': (context) => inLanguage(context, context.set.title),
  'set.classification': (context) => inLanguage(context, context.set.classification?.printed),
  'set.note': (context) => inLanguage(context, context.set.note),
  'pack.programme': (context) => inLanguage(context, context.set.pack.programme),
  'pack.title': (context) => inLanguage(context, context.set.pack.decision.title),
  'pack.number': ({ set }) => set.pack.decision.number,
  'pack.issuer': (context) => inLanguage(context, context.set.pack.decision.issuer),
  'result.total': ({ scored, number }) => scored && number(scored.described.total),
  'result.max': ({ scored, number }) => scored && number(scored.described.max),
  'result.rank': ({ scored }) => scored?.described.starsTitle,
  blank: () => '',
};

/** @returns what stands in the field's place, the empty string where nothing was given */
export function fieldValue(context: FormContext, field: FormField): string {
  return String(VALUES[field](context) ?? '');
}

/** @returns how the pack calls a rank, the empty string for none of its own */
export function rankTitle({ set, lang }: FormContext, rank: number | undefined): string {
  return textIn(set.pack.bands.find((band) => band.rank === rank)?.title, lang);
}

/** Years are no amounts: 2026, never 2.026. */
function yearOf(year: number | undefined): string {
  return year === undefined ? '' : String(year);
}

/** The labels say which is which: names of groups have commas of their own. */
function classify(context: FormContext): string {
  const { classification } = context.set;
  const printed = (['industry', 'group', 'subgroup'] as const).map(
    (part) => [part, inLanguage(context, classification?.[part])] as const,
  );
  return printed
    .filter(([, text], at) => text !== '' && printed.findIndex(([, other]) => other === text) === at)
    .map(([part, text]) => context.t(part, { name: withoutCapitals(text) }))
    .join('; ');
}

/** The heading of a list, "I. SẢN PHẨM THỰC PHẨM", as it stands within a sentence. */
function withoutCapitals(heading: string): string {
  const name = heading.replace(/^[IVX]+\.\s+/, '');
  return name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;
}

/** Made of the codes of the places where nobody gave it: province, commune, its number in the commune's register, year. */
function productCode({ assessment }: FormContext): string | undefined {
  const { product, entity, registration } = assessment ?? {};
  if (product?.code) return product.code;
  const parts = [entity?.provinceCode, entity?.communeCode, undefined, yearOf(registration?.year)];
  if (parts.every((part) => !part)) return undefined;
  return parts.map((part, at) => part || CODE_PARTS[at]).join('-');
}

/** What the score sheet prints for each part of the code. */
const CODE_PARTS = ['(T)', '(X)', '(STT)', '20……'] as const;
