/** Whether those who scan a stamp will believe it: asked before it is printed, by what they trust. */
import type { OpenedTrust, RatingReason } from '@ocop-kit/credentials/rating';
import type { CommandContext } from '../context/command-context.js';
import { EXIT, Failure } from '../failures/failure.js';
import { messages } from './messages.js';
import { readTrust } from './trust-file.js';

/** Reasons that are about the key or the list, and so hold for every rating alike. */
const OF_THE_KEY = ['unknown-key', 'revoked-key', 'issuer', 'key-time', 'key-list', 'signature'] as const;

/**
 * Opens a file of trust once for many ratings.
 *
 * @returns undefined where none is named: then that is said once, since nothing is compared
 * @throws {Failure} for a file that is none
 */
export async function openTrustFile(
  context: CommandContext,
  file: string | undefined,
  on: string,
): Promise<OpenedTrust | undefined> {
  if (file === undefined) {
    context.warn(context.translator(messages)('trust.none'));
    return undefined;
  }
  const { openTrust } = await import('@ocop-kit/credentials/rating');
  return openTrust(await readTrust(context, file), on);
}

/**
 * Verifies what was signed just now as a stranger will.
 *
 * @param token of `signRating`
 * @param trust of `openTrustFile`
 * @param on the day of signing
 * @returns why it would not be believed, to the full stop; undefined where it would
 * @throws {Failure} where the key itself would not be believed, whatever it signs
 */
export async function disbelief(
  context: CommandContext,
  token: string,
  { trust, on, kid }: { readonly trust: OpenedTrust; readonly on: string; readonly kid: string },
): Promise<string | undefined> {
  const { verificationText, verifyRating } = await import('@ocop-kit/credentials/rating');
  const t = context.translator(messages);
  const found = await verifyRating(token, { trust, on });
  if (found.state === 'verified') return undefined;
  const ofKey = OF_THE_KEY.find((reason: RatingReason) => reason === found.reason);
  const key = trust.keys.get(kid)?.key;
  if (ofKey)
    throw new Failure(
      EXIT.input,
      t(`trust.${ofKey}`, {
        kid,
        issuer: key?.issuer.id ?? '',
        from: key?.from ?? '',
        until: key?.until ?? '',
      }),
    );
  if (found.reason === 'not-allowed' && key)
    return key.uses.includes('rating')
      ? t('trust.stars', { kid, stars: key.stars.join(', ') })
      : t('trust.uses', { kid });
  return verificationText(found, context.lang).sentences.slice(0, 1).join('');
}
