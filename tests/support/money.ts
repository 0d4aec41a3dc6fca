/** What tests about money stand on: a catalogue, buyers with a place to pay for, and events as Stripe signs them. */
import { beforeAll } from "vitest";
import { fromTheCardCompany } from "@/lib/domain/training/payments/webhook";
import { now } from "@/lib/platform/clock";
import type { Role } from "@/lib/platform/prisma/client";
import { signedAsStripe } from "@/lib/platform/stripe";
import { theWordings } from "@/prisma/seed/accounts";
import { type asOwner, someoneAs } from "@/prisma/seed/build";
import { tellOfLearning } from "@/prisma/seed/learning";
import type { TestDatabase } from "./database";

export type World = { db: ReturnType<typeof asOwner> };

/** Before the tests of a file: the job queue, the words people agree to, and the whole catalogue. */
export function aWorldWithPrices(database: TestDatabase): World {
  const world = {} as World;
  beforeAll(async () => {
    world.db = database.db;
    await theWordings(world.db);
    await tellOfLearning(world.db);
  }, 60_000);
  return world;
}

/** Somebody in a learner's hat with a place on Level 1 that is not paid for yet. */
export async function aBuyer({ db }: World, role: Role = "personal_learner") {
  const { person, actor } = await someoneAs(db, role);
  const [introduction, levelOne] = await Promise.all(
    ["introduction", "level-1"].map((slug) => courseOf(db, slug)),
  );
  const base = { personId: person.id, hat: role, createdAt: now() };
  const done = { activeAt: now(), completedAt: now() };
  await db.enrolment.create({
    data: { ...base, ...versionOf(introduction), state: "completed", paidBy: "free", ...done },
  });
  const place = await db.enrolment.create({
    data: { ...base, ...versionOf(levelOne), state: "provisional", paidBy: "self" },
  });
  return { person, actor, place, price: levelOne?.pricePence as number };
}

type CourseRow = Awaited<ReturnType<typeof courseOf>> | undefined;

const courseOf = (db: World["db"], slug: string) =>
  db.course.findUniqueOrThrow({ where: { slug }, include: { versions: true } });

const versionOf = (course: CourseRow) => ({
  courseId: course?.id as string,
  versionId: course?.versions[0]?.id as string,
});

/** `back`: how much of it went back in all, when that is not everything. */
type About = { order: string; pence: number; back?: number; currency?: string; payment?: string };
let told = 0;

/** An event about an order, in Stripe's shape. Each has an id of its own unless one is given. */
export function event(type: string, about: About, given: { id?: string; livemode?: boolean } = {}): string {
  told += 1;
  const { order, pence, back = pence, currency = "gbp", payment = `pi_${order}` } = about;
  const metadata = { order };
  const object =
    type === "charge.refunded"
      ? {
          id: `ch_${order}`,
          object: "charge",
          amount: pence,
          amount_refunded: back,
          currency,
          payment_intent: payment,
          metadata,
        }
      : {
          id: `cs_${order}`,
          object: "checkout.session",
          amount_total: pence,
          currency,
          payment_intent: payment,
          payment_status: type === "checkout.session.completed" ? "paid" : "unpaid",
          metadata,
        };
  const { id = `evt_${told}_${order}`, livemode = false } = given;
  return JSON.stringify({ id, object: "event", type, created: 1, livemode, data: { object } });
}

export const paid = (about: About) => event("checkout.session.completed", about);

/**
 * Brings a body to the portal's own door, signed unless another signature is given. A door too busy to answer in time
 * (P2028) is tried again, as Stripe does.
 */
export async function deliver(
  body: string,
  signature: string | null = signedAsStripe("imt", body),
  tries = 6,
): Promise<Response> {
  const headers = new Headers(signature === null ? {} : { "stripe-signature": signature });
  try {
    return await fromTheCardCompany(
      new Request("http://localhost/api/stripe/imt", { method: "POST", body, headers }),
    );
  } catch (error) {
    if (tries > 1 && (error as { code?: string }).code === "P2028")
      return deliver(body, signature, tries - 1);
    throw error;
  }
}
