import "server-only";
import { type Actor, toDatabase } from "@/lib/entry/actor";
import { noteLook } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { NotFound, Refused } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import type { Role } from "@/lib/policy";
import { ordersWithin } from "./reach";
import { type OrderSearch, orderId } from "./schema";
import type {
  ListedOrder,
  OrderLine,
  OrderSeen,
  OwnOrder,
  PlaceToPay,
  ReceiptSeen,
  StaffOrder,
} from "./shape";
import { numberTyped } from "./words";

const lines = { orderBy: { position: "asc" }, select: { description: true, pence: true } } as const;
const refunds = { orderBy: { askedAt: "asc" } } as const;
const receipt = { select: { number: true } } as const;

/** A buyer's orders in the hat worn now, newest first. */
export async function myOrders(actor: Actor): Promise<OrderSeen[]> {
  const reach = allow(actor, "order.read");
  return within(actor, "training", (tx) =>
    tx.order.findMany({
      where: ordersWithin(actor, reach),
      include: { lines },
      orderBy: { createdAt: "desc" },
      take: 100,
    }),
  );
}

export async function myOrder(actor: Actor, id: string): Promise<OwnOrder> {
  const enrolment = { select: { state: true } } as const;
  const order = await one(id, allow(actor, "order.read"), actor, { lines, refunds, receipt, enrolment });
  return { ...order, asks: await asksAbout(actor, id) };
}

/** Whether an order of one's own waits for no payment any more. Of anybody else's, and to a stranger, it says no. */
export async function isSettled(actor: Actor, id: string): Promise<boolean> {
  try {
    return (await myOrder(actor, id)).state !== "awaiting_payment";
  } catch (error) {
    if (error instanceof NotFound || error instanceof Refused) return false;
    throw error;
  }
}

/** An order made to I Matter Training, with its money. Nothing about learning is read. The buyer can see that staff looked. */
export async function orderForStaff(actor: Actor, id: string): Promise<StaffOrder> {
  const order = await one(id, allow(actor, "order.read"), actor, {
    lines,
    refunds,
    receipt,
    payment: true,
  });
  return { ...order, asks: await asksAbout(actor, id) };
}

/** What was written to ask for an order's money back. Row security shows it to its writer and to whom it is for. */
const asksAbout = (actor: Actor, orderId: string) =>
  within(actor, "training", (tx) =>
    tx.interest.findMany({
      where: { orderId },
      orderBy: { createdAt: "desc" },
      take: 20,
      select: { id: true, message: true, createdAt: true, answeredAt: true },
    }),
  );

function one<I extends Prisma.OrderInclude>(
  id: string,
  reach: ReturnType<typeof allow>,
  actor: Actor,
  include: I,
): Promise<Prisma.OrderGetPayload<{ include: I }>> {
  if (!orderId.safeParse(id).success) throw new NotFound("order");
  return within(actor, "training", async (tx) => {
    const order = await tx.order.findFirst({ where: { AND: [{ id }, ordersWithin(actor, reach)] }, include });
    if (!order) throw new NotFound("order");
    await noteLook(tx, actor, "training", "order.read", {
      subject: ["order", order.id],
      about: order.personId,
    });
    return order as Prisma.OrderGetPayload<{ include: I }>;
  });
}

const pageSize = 25;

type OrdersFound = { readonly orders: readonly ListedOrder[]; readonly pages: number };

/** Orders for staff to find one in. Whose each is stands on its own page, where the look is noted. */
export async function ordersForStaff(actor: Actor, search: OrderSearch): Promise<OrdersFound> {
  const reach = allow(actor, "order.read");
  const number = search.number ? (numberTyped(search.number) ?? -1) : null;
  const where: Prisma.OrderWhereInput = {
    AND: [
      ordersWithin(actor, reach),
      number === null ? {} : { number },
      search.state ? { state: search.state } : {},
    ],
  };
  return within(actor, "training", async (tx) => {
    const found = await tx.order.count({ where });
    const orders = await tx.order.findMany({
      where,
      select: { id: true, number: true, state: true, totalPence: true, createdAt: true, lines },
      orderBy: { createdAt: "desc" },
      skip: (search.page - 1) * pageSize,
      take: pageSize,
    });
    return { orders, pages: Math.max(1, Math.ceil(found / pageSize)) };
  });
}

/** The receipt of a buyer's own order, exactly as it was issued, with what went back since. */
export async function myReceipt(actor: Actor, id: string): Promise<ReceiptSeen> {
  const reach = allow(actor, "receipt.read");
  const order = await one(id, reach, actor, { receipt: true, refunds });
  if (!order.receipt) throw new NotFound("receipt");
  const { receipt: issued } = order;
  const back = order.refunds.flatMap(({ pence, completedAt }) =>
    completedAt ? [{ pence, completedAt }] : [],
  );
  return { ...issued, order: order.number, lines: issued.lines as OrderLine[], refunds: back };
}

/** A place of the learner's own that can be paid for, with any order there is for it. */
export async function placeToPay(actor: Actor, enrolmentId: string): Promise<PlaceToPay> {
  allow(actor, "order.place");
  if (!orderId.safeParse(enrolmentId).success) throw new NotFound("enrolment");
  return within(actor, "training", async (tx) => {
    const place = await tx.enrolment.findFirst({
      where: { id: enrolmentId, personId: actor.personId as string, hat: toDatabase(actor.asker as Role) },
      select: {
        state: true,
        paidBy: true,
        course: { select: { slug: true, title: true, commitment: true, pricePence: true } },
        orders: {
          where: { state: { in: ["awaiting_payment", "held", "paid"] } },
          select: { id: true, number: true, state: true },
          orderBy: { createdAt: "desc" },
          take: 1,
        },
      },
    });
    if (!place) throw new NotFound("enrolment");
    const { orders, ...rest } = place;
    return { enrolmentId, ...rest, order: orders[0] ?? null };
  });
}
