/** Members and products by their names, for whoever has an id; an id that nobody knows is shown as it is. */
import type { Session } from '@ocop-kit/engine/council';

export const memberName = ({ members }: Session, id: string): string =>
  members.find((member) => member.id === id)?.name ?? id;

export const productName = ({ products }: Session, id: string): string =>
  products.find((product) => product.id === id)?.name ?? id;
