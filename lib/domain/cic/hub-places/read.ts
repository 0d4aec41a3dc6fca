import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import type { HubPlaceSeen, HubTask, Room } from "./shape";
import { inOrder } from "./tasks";

/** Where one's own hub is and how it takes bookings; null before it has said so. */
export async function ourPlace(actor: Actor): Promise<HubPlaceSeen | null> {
  allow(actor, "hub.read");
  return within(actor, "cic", (tx) =>
    tx.hubPlace.findUnique({
      where: { organisationId: actor.organisationId as string },
      omit: { organisationId: true, outcode: true, updatedAt: true },
    }),
  );
}

/** The rooms one's own hub has open. */
export async function ourRooms(actor: Actor): Promise<Room[]> {
  allow(actor, "hub.read");
  return within(actor, "cic", (tx) =>
    tx.consultationRoom.findMany({
      where: { organisationId: actor.organisationId as string, closedAt: null },
      orderBy: { name: "asc" },
      select: { id: true, name: true, access: true },
    }),
  );
}

/** What one's own hub has still to do before somebody can book there. */
export async function tasksOf(actor: Actor): Promise<HubTask[]> {
  allow(actor, "hub.read");
  const organisationId = actor.organisationId as string;
  return within(actor, "cic", async (tx) => {
    const people = await tx.$queryRaw<{ id: string; name: string }[]>`
      SELECT person_id AS id, name FROM cic.people_of_hub(${organisationId}::uuid)
      WHERE cic.licensed(person_id, ${organisationId}::uuid, network.today())`;
    const hours = await tx.hubHours.findMany({
      where: { organisationId, kind: "open" },
      select: { personId: true },
    });
    const working = new Set(hours.map(({ personId }) => personId));
    return inOrder({
      place: (await tx.hubPlace.count({ where: { organisationId } })) > 0,
      open: working.has(null),
      licensed: people.length,
      withoutHours: people.filter(({ id }) => !working.has(id)).map(({ name }) => name),
      rooms: await tx.consultationRoom.count({ where: { organisationId, closedAt: null } }),
    });
  });
}
