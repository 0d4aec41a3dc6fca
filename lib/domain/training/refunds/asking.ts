import "server-only";
import { file } from "@/lib/domain/network/interests/write";
import type { Actor } from "@/lib/entry/actor";
import { type Transaction, within } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";
import { pounds } from "@/lib/platform/money";
import type { Reach } from "@/lib/policy";
import { ordersWithin } from "../orders/reach";
import { orderNumber } from "../orders/words";

type Asked = {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly totalPence: number;
};

/** The order somebody asks about, read in its own room: the message itself is filed in the network's. */
export const orderAskedAbout = (actor: Actor, reach: Reach, id: string): Promise<Asked | null> =>
  within(actor, "training", (tx) =>
    tx.order.findFirst({
      where: { AND: [{ id }, ordersWithin(actor, reach)] },
      select: { id: true, number: true, state: true, totalPence: true },
    }),
  );

const askedBack = ({ number, totalPence }: Asked) =>
  `You asked for your money back: order ${orderNumber(number)}, ${pounds(totalPence)}.`;

/** Puts the wish into I Matter Training's inbox, once: whoever presses again is told that it is there. */
export async function askForMoney(tx: Transaction, actor: Actor, order: Asked, words: string): Promise<void> {
  if (order.state !== "paid") throw new Problem("form", "There is no money to send back for this order.");
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${order.id}, 0))::text`;
  const waiting = { orderId: order.id, personId: actor.personId, answeredAt: null };
  if (await tx.interest.count({ where: waiting })) {
    throw new Problem("form", "You have asked already. Somebody will answer you by email.");
  }
  const wish = `I would like my money back for order ${orderNumber(order.number)}.`;
  const message = words ? `${wish}\n\n${words}` : wish;
  const { name, email } = actor;
  const asked = { message, orderId: order.id, about: askedBack(order) };
  await file(tx, actor, { route: "course", controller: "training", name, email, ...asked });
}
