"use server";

import { defineAction } from "@/lib/entry/action";
import { NotFound } from "@/lib/platform/errors";
import { addWalkIn, checkIn, walkIn } from "./check-in";
import { placesWithin, workshopsLed } from "./reach";
import { Came, CheckIn, WalkedIn, WalkIn } from "./schema";
import { noteWhoCame } from "./write";

/** As with places: nobody's account is tied to having been there. */
const asNobody = true;
/** Generous, because a whole school may share one network address; too few to guess a code of six signs with. */
const inTheRoom = { tries: 90, seconds: 900 } as const;

export const checkInWithCode = defineAction({
  does: "workshop-place.check-in",
  room: "training",
  asNobody,
  input: CheckIn,
  limit: inTheRoom,
  run: async ({ tx, input }) => {
    const id = await checkIn(tx, input);
    return { subject: ["workshop", id], goTo: `/workshops/${input.workshop}/check-in?done=yes` };
  },
});

export const walkInWithCode = defineAction({
  does: "workshop-place.check-in",
  room: "training",
  asNobody,
  input: WalkIn,
  limit: inTheRoom,
  run: async ({ tx, input }) => {
    const id = await walkIn(tx, input);
    return { subject: ["workshop", id], goTo: `/workshops/${input.workshop}/check-in?done=yes` };
  },
});

/** A Lead notes how many of a party came. */
export const noteCame = defineAction({
  does: "attendance.record",
  room: "training",
  input: Came,
  limit: { tries: 600, seconds: 3600 },
  on: ({ tx, actor, input }) =>
    tx.workshopPlace.findFirst({
      where: { AND: [{ id: input.place, state: "booked" }, placesWithin(actor)] },
      select: { id: true, workshopId: true, workshop: { select: { startsAt: true } } },
    }),
  run: async ({ tx, input, row }) => {
    await noteWhoCame(tx, row, input.came);
    return {
      subject: ["workshop", row.workshopId],
      // Back to the same name, so that the next one is in sight without JavaScript too.
      goTo: `/lead-professional/workshops/${row.workshopId}/list#came-${row.id}`,
      redraws: true,
    };
  },
});

/** A Lead puts somebody on the list who came without a sign-up. */
export const noteWalkIn = defineAction({
  does: "attendance.record",
  room: "training",
  input: WalkedIn,
  limit: { tries: 200, seconds: 3600 },
  run: async ({ tx, actor, input }) => {
    const led = await tx.workshop.findFirst({
      where: { AND: [{ id: input.workshop, state: { in: ["published", "held"] } }, workshopsLed(actor)] },
      select: { id: true },
    });
    if (!led) throw new NotFound("workshop");
    const added = await addWalkIn(tx, led.id, input);
    const here = `/lead-professional/workshops/${led.id}/list`;
    return { subject: ["workshop", led.id], goTo: `${here}?added=${added}#walk-ins` };
  },
});
