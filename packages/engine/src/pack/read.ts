/** Typed reads of untrusted data: each returns the value or refuses it by its JSON pointer. */
import { refuse, pointerStep } from '../errors/errors.js';
import * as LIMITS from '../checks/limits.js';
import { isRecord } from '../checks/record.js';
import type { Expected } from '../errors/expected.js';

/** An object or a list somewhere in a document. */
export interface DocumentNode {
  readonly fields: Readonly<Record<string | number, unknown>>;
  readonly pointer: string;
}

export const pointerTo = (node: DocumentNode, key: string | number): string =>
  node.pointer + pointerStep(key);

/** @throws {OcopError} `pack/shape`, always */
export function refuseField(node: DocumentNode, key: string | number, expected: Expected): never {
  refuse('pack/shape', pointerTo(node, key), { expected });
}

/** @param value must be an object, not a list */
export function readNode(value: unknown, pointer: string): DocumentNode {
  if (!isRecord(value)) refuse('pack/shape', pointer, { expected: 'object' });
  return { fields: value, pointer };
}

export function readChild(node: DocumentNode, key: string | number): DocumentNode {
  return readNode(node.fields[key], pointerTo(node, key));
}

/** A list that may be empty may also be left out. @param read reads one of its entries */
export function readList<T>(
  node: DocumentNode,
  key: string,
  most: number,
  least: number,
  read: (list: DocumentNode, index: number) => T,
): T[] {
  const value = node.fields[key] ?? (least === 0 ? [] : undefined);
  if (!Array.isArray(value) || value.length < least || value.length > most) {
    refuseField(node, key, `list of ${least} to ${most}`);
  }
  const list = { fields: value as unknown as DocumentNode['fields'], pointer: pointerTo(node, key) };
  return value.map((_, index) => read(list, index));
}

/** A list of objects. */
export function readItems(node: DocumentNode, key: string, most: number, least = 0): DocumentNode[] {
  return readList(node, key, most, least, readChild);
}

export function readId(node: DocumentNode, key: string | number): string {
  const value = node.fields[key];
  // Letters are named once: browsers take long to look them all up.
  if (
    typeof value !== 'string' ||
    !/^([\p{L}\p{N}]+([._-](?!$)|$))+$/u.test(value) ||
    value.length > LIMITS.idLength
  ) {
    refuseField(node, key, 'id of letters, digits, . _ and -');
  }
  return value;
}

export function readInteger(node: DocumentNode, key: string | number, least: number, most: number): number {
  const value = node.fields[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most) {
    refuseField(node, key, `whole number from ${least} to ${most}`);
  }
  return value;
}

export function readRank(node: DocumentNode, key: string | number): number {
  return readInteger(node, key, 0, LIMITS.rank);
}

/** Reads a rank that asks for a minimum. */
export function readMinimumRank(node: DocumentNode, key: string, minimumRanks: readonly number[]): number {
  const rank = readRank(node, key);
  if (!minimumRanks.includes(rank)) refuse('pack/minimum-rank', pointerTo(node, key), { rank });
  return rank;
}

/** Reads an id that may stand once only. */
export function claimId(node: DocumentNode, key: string, seen: Set<unknown>): string {
  const id = readId(node, key);
  claimValue(node, key, seen);
  return id;
}

/** @throws {OcopError} `pack/duplicate-id` */
export function claimValue(node: DocumentNode, key: string | number, seen: Set<unknown>): void {
  const value = node.fields[key];
  if (seen.has(value))
    refuse('pack/duplicate-id', pointerTo(node, key), { id: String(value as string | number) });
  seen.add(value);
}
