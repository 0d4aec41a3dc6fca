import "server-only";
import type { z } from "zod";
import { readPostcode } from "@/lib/domain/network/localities/postcode";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { NotFound, Problem } from "@/lib/platform/errors";
import { mustBeAppointed } from "../appointments/hub-now";
import type { placeTold } from "./schema";

/** Notes where a hub is and how it takes bookings. Bookings that stand keep what they were made under. */
export async function savePlace(tx: Transaction, actor: Actor, typed: z.infer<typeof placeTold>) {
  await mustBeAppointed(tx);
  const organisationId = actor.organisationId as string;
  const { postcode: asTyped, price, selfFunded, ...told } = typed;
  const where = await placeTyped(tx, asTyped);
  const rest = { pricePence: price, selfFunded: selfFunded === "yes", updatedAt: now() };
  const data = { ...told, ...where, ...rest };
  const { count } = await tx.hubPlace.updateMany({ where: { organisationId }, data });
  if (count === 0) await tx.hubPlace.createMany({ data: [{ ...data, organisationId }] });
  return organisationId;
}

/** A whole postcode in an area we know: people look for a hub by how near it is. */
async function placeTyped(tx: Transaction, typed: string) {
  const read = readPostcode(typed);
  if (!read?.incode) throw new Problem("postcode", "Type the whole postcode, such as ZZ1 1AA.");
  const { outcode, incode } = read;
  if (!(await tx.postcodeDistrict.count({ where: { outcode } })))
    throw new Problem("postcode", `We do not know the area of ${outcode} yet. Check it, or write to us.`);
  return { outcode, postcode: `${outcode} ${incode}` };
}

/** Adds a room, or opens one again that was closed. */
export async function addRoom(tx: Transaction, actor: Actor, told: { name: string; access: string }) {
  await mustBeAppointed(tx);
  const organisationId = actor.organisationId as string;
  const { name, access } = told;
  const closed = { organisationId, name, closedAt: { not: null } };
  const { count } = await tx.consultationRoom.updateMany({ where: closed, data: { access, closedAt: null } });
  if (count === 0)
    await tx.consultationRoom.createMany({ data: [{ organisationId, name, access }] }).catch((error) => {
      if (isTaken(error)) throw new Problem("name", "You have a room of this name.");
      throw error;
    });
  return organisationId;
}

/** Closes a room: nobody can book it any more. What is booked there stays. */
export async function closeRoom(tx: Transaction, actor: Actor, room: string): Promise<void> {
  await mustBeAppointed(tx);
  const { count } = await tx.consultationRoom.updateMany({
    where: { id: room, organisationId: actor.organisationId as string, closedAt: null },
    data: { closedAt: now() },
  });
  if (count === 0) throw new NotFound("room");
}
