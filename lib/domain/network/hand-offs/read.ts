import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { noteLook } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { readableUntil, stateOf } from "./hand-offs";
import { aboutMe, addressedTo, asThemselves, roomOf, sentBy } from "./reach";
import { OneHandOff } from "./schema";
import type { HandOffSeen, HandOffToUs, OwnHandOff, SentHandOff, Service, WhereTo } from "./shape";

/** What everybody it concerns may know of it. Whether the person has said no is not among it. */
const seen = {
  ...{ id: true, hat: true, purpose: true, proposedAt: true, expiresAt: true, consentedAt: true },
  ...{ acceptedAt: true, declinedAt: true, acknowledgedAt: true, withdrawnAt: true },
  fromOrganisation: { select: { name: true } },
  toOrganisation: { select: { name: true } },
} as const;
type Seen = Prisma.HandOffGetPayload<{ select: typeof seen }> & { refusedAt?: Date | null };
const newestFirst = [{ proposedAt: "desc" }, { id: "desc" }] as const;
const field = { position: true, label: true, value: true } as const;
const inOrder = { position: "asc" } as const;

function asSeen(row: Seen): HandOffSeen {
  const { id, purpose, proposedAt, expiresAt, consentedAt, acceptedAt, acknowledgedAt } = row;
  return {
    ...{ id, purpose, proposedAt, expiresAt, consentedAt, acceptedAt, acknowledgedAt },
    hat: row.hat === "lead_professional" ? "lead_professional" : "locality_hub",
    from: row.fromOrganisation.name,
    to: row.toOrganisation.name,
    state: stateOf(row, now()),
    readableUntil: readableUntil(acknowledgedAt),
  };
}

/** Everything that was proposed for this person, whichever hat they wear. */
export async function myHandOffs(actor: Actor): Promise<HandOffSeen[]> {
  allow(actor, "hand-off.read");
  const rows = await within(asThemselves(actor), "network", (tx) =>
    tx.handOff.findMany({
      where: aboutMe(actor),
      orderBy: [...newestFirst],
      take: 100,
      select: { ...seen, refusedAt: true },
    }),
  );
  return rows.map(asSeen);
}

/** One of them, with every field and its very value. */
export async function myHandOff(actor: Actor, id: string): Promise<OwnHandOff> {
  allow(actor, "hand-off.read");
  const fields = { orderBy: inOrder, select: { ...field, leftOut: true } };
  const row = await within(asThemselves(actor), "network", (tx) =>
    tx.handOff.findFirst({
      where: { id: idOf(id), ...aboutMe(actor) },
      select: { ...seen, refusedAt: true, fields },
    }),
  );
  if (!row) throw new NotFound("hand-off");
  return { ...asSeen(row), fields: row.fields };
}

/** What this practitioner or Lead proposed. */
export async function handOffsSent(actor: Actor): Promise<(HandOffSeen & { email: string })[]> {
  allow(actor, "hand-off.propose");
  const rows = await within(actor, roomOf(actor), (tx) =>
    tx.handOff.findMany({
      where: sentBy(actor),
      orderBy: [...newestFirst],
      take: 100,
      select: { ...seen, email: true },
    }),
  );
  return rows.map((row) => ({ ...asSeen(row), email: row.email }));
}

/** One of them. What they wrote is shown to them only as long as it is open. */
export async function handOffSent(actor: Actor, id: string): Promise<SentHandOff> {
  allow(actor, "hand-off.propose");
  return within(actor, roomOf(actor), async (tx) => {
    const where = { id: idOf(id), ...sentBy(actor) };
    const row = await tx.handOff.findFirst({ where, select: { ...seen, email: true } });
    if (!row) throw new NotFound("hand-off");
    const shown = asSeen(row);
    const isOpen = ["asked", "agreed", "accepted"].includes(shown.state);
    const fields = isOpen
      ? await tx.handOffField.findMany({ where: { handOffId: row.id }, orderBy: inOrder, select: field })
      : [];
    return { ...shown, email: row.email, fields };
  });
}

/** What is meant for this person's service: from somebody's yes until it ended, or for as long as what moved can be read. */
export async function handOffsToUs(actor: Actor): Promise<HandOffSeen[]> {
  allow(actor, "hand-off.accept");
  const rows = await within(actor, "network", (tx) =>
    tx.handOff.findMany({
      where: addressedTo(actor),
      orderBy: [...newestFirst],
      take: 100,
      select: seen,
    }),
  );
  return rows.map(asSeen);
}

/** One of them: the labels, and the words behind them once all three have acted. Reading those is noted for the person. */
export async function handOffToUs(actor: Actor, id: string): Promise<HandOffToUs> {
  allow(actor, "hand-off.accept");
  return within(actor, "network", async (tx) => {
    const where = { id: idOf(id), ...addressedTo(actor) };
    const row = await tx.handOff.findFirst({ where, select: { ...seen, personId: true } });
    if (!row) throw new NotFound("hand-off");
    const fields = await tx.handOffField.findMany({
      where: { handOffId: row.id },
      orderBy: inOrder,
      select: field,
    });
    const labels = await tx.$queryRaw<{ label: string }[]>`
      SELECT label FROM network.labels_of_hand_off(${row.id}::uuid)`;
    if (fields.length > 0)
      await noteLook(tx, actor, "network", "hand-off.read", {
        subject: ["hand-off", row.id],
        about: row.personId,
      });
    return { ...asSeen(row), labels: labels.map(({ label }) => label), fields };
  });
}

/** Whether PostgreSQL lets this person propose at this moment: licensed and at an appointed hub, or a certified Lead. */
export async function mayPropose(actor: Actor): Promise<boolean> {
  allow(actor, "hand-off.propose");
  const [row] = await within(actor, roomOf(actor), (tx) =>
    roomOf(actor) === "cic"
      ? tx.$queryRaw<{ may: boolean }[]>`SELECT cic.practitioner_now() AS may`
      : tx.$queryRaw<{ may: boolean }[]>`SELECT training.lead_now() AS may`,
  );
  return row?.may === true;
}

/** The services of one area that somebody could be connected with: the area asked for, or the one they work in. */
export async function whereTo(actor: Actor, asked: string | undefined): Promise<WhereTo> {
  allow(actor, "hand-off.propose");
  return within(actor, roomOf(actor), async (tx) => {
    const areas = await tx.locality.findMany({
      orderBy: { name: "asc" },
      select: { id: true, slug: true, name: true },
    });
    const own = await tx.organisation.findUnique({
      where: { id: sentBy(actor).fromOrganisationId },
      select: { localityId: true },
    });
    const area =
      areas.find(({ slug }) => slug === asked) ?? areas.find(({ id }) => id === own?.localityId) ?? null;
    return { areas, area, services: area ? await servicesIn(tx, area.id) : [] };
  });
}

export const servicesIn = (tx: Transaction, locality: string) =>
  tx.$queryRaw<Service[]>`SELECT id, name, kind FROM network.services_in(${locality}::uuid)`;

function idOf(typed: string): string {
  const parsed = OneHandOff.safeParse({ handOff: typed });
  if (!parsed.success) throw new NotFound("hand-off");
  return parsed.data.handOff;
}

/** A hub both proposes and takes on: one of its hand-offs, whichever of the two it is. */
export async function handOffAtHub(
  actor: Actor,
  id: string,
): Promise<{ sent: SentHandOff } | { toUs: HandOffToUs }> {
  try {
    return { sent: await handOffSent(actor, id) };
  } catch (error) {
    if (!(error instanceof NotFound)) throw error;
    return { toUs: await handOffToUs(actor, id) };
  }
}
