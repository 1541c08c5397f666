/** Seals and signs a ballot; fetched when somebody signs, for nobody needs it to score. */
import { createKeys, sealBallot, signBallot, type PublicKey } from '@ocop-kit/credentials';
import type { CouncilMember, SessionBallot } from '@ocop-kit/engine/council';

/** A key of this device. The private part cannot be read out of it, not even by the page. */
export interface DeviceKey {
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

/** Keeps keys. */
export interface KeyKeeper {
  readonly read: () => Promise<unknown>;
  readonly write: (key: DeviceKey) => Promise<void>;
}

/** @throws {Error} where the browser cannot make keys of this kind, or keep them */
async function createDeviceKey(keeper: KeyKeeper): Promise<DeviceKey> {
  const { publicKey, privateKey } = await createKeys();
  const key = { publicKey, privateKey };
  await keeper.write(key);
  return key;
}

/** @returns undefined where this device has none */
async function readDeviceKey(keeper: KeyKeeper): Promise<DeviceKey | undefined> {
  const record = await keeper.read();
  if (typeof record !== 'object' || record === null) return undefined;
  const { publicKey, privateKey } = record as Partial<DeviceKey>;
  return publicKey && privateKey instanceof CryptoKey ? { publicKey, privateKey } : undefined;
}

/** Seals a ballot, and signs it with the key of this device unless the session knows another one of the member. */
async function sealAndSign(
  ballot: SessionBallot,
  session: string,
  member: CouncilMember | undefined,
  key: DeviceKey | undefined,
): Promise<SessionBallot> {
  const sealed = sealBallot(ballot, session);
  const isOther = member?.key !== undefined && member.key.x !== key?.publicKey.x;
  return key && !isOther ? signBallot(sealed, key.privateKey) : sealed;
}

export default { createDeviceKey, readDeviceKey, sealAndSign };
