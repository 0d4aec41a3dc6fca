/** What tests about consultations stand on: a hub, somebody who books there, and RHM's card company at its own door. */
import { beforeAll } from "vitest";
import { sendRefund } from "@/lib/domain/cic/charge-payments/till";
import { fromRhmsCardCompany } from "@/lib/domain/cic/charge-payments/webhook";
import { bookConsultation } from "@/lib/domain/cic/consultations/actions";
import { monthAt } from "@/lib/domain/cic/hub-search/times";
import type { Actor } from "@/lib/entry/actor";
import type { Role } from "@/lib/platform/prisma/client";
import { signedAsStripe } from "@/lib/platform/stripe";
import { someoneAs } from "@/prisma/seed/build";
import { aHub } from "@/prisma/seed/hubs";
import type { TestDatabase } from "./database";
import { event } from "./money";
import { press } from "./press";

export type Hub = Awaited<ReturnType<typeof aHub>>;
type ConsultingWorld = { hub: Hub };

export function aHubToBookAt({ db }: TestDatabase, given: Parameters<typeof aHub>[1] = {}): ConsultingWorld {
  const world = {} as ConsultingWorld;
  beforeAll(async () => {
    world.hub = await aHub(db, given);
  }, 60_000);
  return world;
}

export const aLearner = async ({ db }: TestDatabase, role: Role = "personal_learner") =>
  (await someoneAs(db, role)).actor;

/** The free times of the first days that have any, as somebody sees them, a week or more ahead. */
export async function freeAt(actor: Actor, hub: Hub, way: "phone" | "video" | "in_person" = "phone") {
  const asked = { hub: hub.organisation.id, way };
  const { days, after } = await monthAt(actor, asked);
  const more = after ? (await monthAt(actor, { ...asked, month: after })).days : [];
  const soon = Date.now() + 8 * 86_400_000;
  return [...days, ...more].flatMap(({ times }) => times).filter((at) => at.getTime() > soon);
}

type Given = { at: Date; way?: "phone" | "video" | "in_person"; hub: Hub } & Record<string, unknown>;

export const typedFor = ({ at, way = "phone", hub, ...more }: Given) => ({
  ...{ wording: 1, hub: hub.organisation.id, way, at: at.toISOString() },
  ...{ phone: "01632 960011", accessNeeds: "", ...more },
});

/** Books as somebody; the id of their consultation. */
export const bookAs = async (actor: Actor, given: Given): Promise<string> =>
  (await press(bookConsultation, actor, typedFor(given))).subject[1];

/** Brings an event to RHM's own door. A door too busy to answer in time (P2028) is tried again, as Stripe does. */
export async function deliverToRhm(
  body: string,
  signature: string | null = signedAsStripe("rhm", body),
  tries = 6,
): Promise<Response> {
  const headers = new Headers(signature === null ? {} : { "stripe-signature": signature });
  try {
    return await fromRhmsCardCompany(
      new Request("http://localhost/api/stripe/rhm", { method: "POST", body, headers }),
    );
  } catch (error) {
    if (tries > 1 && (error as { code?: string }).code === "P2028")
      return deliverToRhm(body, signature, tries - 1);
    throw error;
  }
}

export const paidEvent = (order: string, pence = 15_000, payment = `pi_practice_${order}`) =>
  event("checkout.session.completed", { order, pence, payment });

/** Pays for a consultation as the card company says it. */
export async function payFor({ db }: TestDatabase, consultationId: string, pence = 15_000) {
  const { id } = await db.charge.findUniqueOrThrow({ where: { consultationId } });
  await deliverToRhm(paidEvent(id, pence));
  return id;
}

/** Does what the refund job does. */
export async function sendRefundsOf({ db }: TestDatabase, chargeId: string): Promise<void> {
  for (const { id } of await db.chargeRefund.findMany({ where: { chargeId } })) await sendRefund(id);
}
