/**
 * The same rating as others ask for it: a Verifiable Credential (W3C VCDM 2.0) in the shape of Open Badges 3.0, signed with the same key as a JWT
 * (VC-JOSE-COSE). Too large for a stamp, and read by any wallet.
 */
import { base58, base64urlnopad } from '@scure/base';
import { CompactSign } from 'jose';
import { RatingError } from '../record/rating-error.js';
import { checkRecord, type RatingRecord } from '../record/rating-record.js';
import { publicKeyBytes } from '../signature/ed25519.js';
import type { SigningKey } from '../signature/token.js';
import type { KeyIssuer } from '../trust/key-list.js';

/** Who issues a badge, and where it is described. */
export interface BadgeOptions {
  /** As the key list has it. */
  readonly issuer: KeyIssuer;
  /** Its `did:key`, or an `https:` address of its own that publishes the key. */
  readonly issuerId: string;
  /** A folder of the host's, with its slash: the ids of badge and achievement are addresses in it. */
  readonly base: string;
  /** The programme's name; OCOP by default. */
  readonly programme?: string | undefined;
}

/** A badge as plain JSON-LD. */
export type OpenBadge = Readonly<Record<string, unknown>>;

const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];
/** Ed25519 in the table of multicodec, as two bytes. */
const ED25519 = [0xed, 0x01];
const VIETNAM = '+07:00';

/**
 * The id of a key that needs no server (did:key).
 *
 * @param x a public key in base64url
 * @returns `did:key:z6Mk…`
 * @throws {RatingError} for what is no key
 */
export function didOfKey(x: string): string {
  const bytes = publicKeyBytes(x);
  if (!bytes) throw new RatingError('field', 'x');
  return `did:key:z${base58.encode(Uint8Array.from([...ED25519, ...bytes]))}`;
}

/**
 * A rating as an Open Badge 3.0, unsigned.
 *
 * @param record as it was signed
 * @param options who issues it
 * @returns JSON-LD
 * @throws {RatingError} naming the field that is not as it must be
 */
export function toOpenBadge(
  record: RatingRecord,
  { issuer, issuerId, base, programme = 'OCOP' }: BadgeOptions,
): OpenBadge {
  const { id, pack, set, stars, score, decision, issued, expires, gtin, code, product, entity } =
    checkRecord(record);
  if (!URL.canParse(base) || !base.endsWith('/')) throw new RatingError('field', 'base');
  if (!/^(did:key:z|https:\/\/)/.test(issuerId)) throw new RatingError('field', 'issuerId');
  const achievement = new URL(`${pack}/${set}/${stars}`, base).href;
  return {
    '@context': CONTEXT,
    id: new URL(id, base).href,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: `${programme} ${stars}/5: ${product}`,
    issuer: { id: issuerId, type: ['Profile'], name: issuer.name },
    validFrom: `${issued}T00:00:00${VIETNAM}`,
    validUntil: `${expires}T23:59:59${VIETNAM}`,
    credentialSubject: {
      id:
        gtin === undefined
          ? `${new URL(id, base).href}#product`
          : `https://id.gs1.org/01/${gtin.padStart(14, '0')}`,
      type: ['AchievementSubject'],
      ...(code !== undefined && {
        identifier: [
          { type: 'IdentityObject', hashed: false, identityHash: code, identityType: 'sourcedId' },
        ],
      }),
      achievement: {
        id: achievement,
        type: ['Achievement'],
        name: `${programme} ${stars}/5`,
        description: `${product}${entity === undefined ? '' : ` – ${entity}`}: ${stars}/5, ${score}.`,
        criteria: { narrative: `${pack}, ${set}; ${decision}` },
        resultDescription: [
          {
            id: `${achievement}#score`,
            type: ['ResultDescription'],
            name: 'Điểm',
            resultType: 'RawScore',
            valueMin: '0',
            valueMax: '100',
          },
        ],
      },
      result: [{ type: ['Result'], resultDescription: `${achievement}#score`, value: score }],
    },
  };
}

/**
 * Signs a badge.
 *
 * @param badge of `toOpenBadge`
 * @param key whose public part the issuer's id stands for
 * @returns a compact JWS of type `vc+jwt`; its payload is the badge, with the claims that Open Badges 3.0 asks for besides
 * @throws {RatingError} for what is no badge
 */
export async function signOpenBadge(badge: OpenBadge, { kid, privateKey }: SigningKey): Promise<string> {
  const { id, issuer, validFrom, validUntil, credentialSubject } = badge as {
    readonly id?: string;
    readonly issuer?: { readonly id: string };
    readonly validFrom?: string;
    readonly validUntil?: string;
    readonly credentialSubject?: { readonly id: string };
  };
  if (!id || !issuer || !validFrom || !validUntil || !credentialSubject) throw new RatingError('kind');
  const claims = {
    ...badge,
    iss: issuer.id,
    jti: id,
    nbf: secondsOf(validFrom),
    exp: secondsOf(validUntil),
    sub: credentialSubject.id,
  };
  // The key of a did:key stands in the id itself.
  const named = issuer.id.startsWith('did:key:')
    ? `${issuer.id}#${issuer.id.slice('did:key:'.length)}`
    : `${issuer.id}#${kid}`;
  return new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({ alg: 'EdDSA', kid: named, typ: 'vc+jwt' })
    .sign(privateKey);
}

const secondsOf = (moment: string): number => Date.parse(moment) / 1000;

/**
 * The public key that a `did:key` stands for.
 *
 * @param did of `didOfKey`
 * @returns the key in base64url; undefined for anything else
 */
export function keyOfDid(did: string): string | undefined {
  try {
    const bytes = base58.decode(did.replace(/^did:key:z/, ''));
    const isEd25519 = did.startsWith('did:key:z') && bytes[0] === ED25519[0] && bytes[1] === ED25519[1];
    const x = isEd25519 ? base64urlnopad.encode(bytes.subarray(2)) : undefined;
    return publicKeyBytes(x) === undefined ? undefined : x;
  } catch {
    return undefined;
  }
}
