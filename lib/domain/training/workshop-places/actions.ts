"use server";

import { fromOneAddress, mailsTo } from "@/lib/domain/network/codes/limits";
import { defineAction } from "@/lib/entry/action";
import { Problem } from "@/lib/platform/errors";
import { ChangePlace, HowItWas, OnePlace, SignUp } from "./schema";
import { costLine, noLongerOpen } from "./words";
import {
  acceptOffer,
  changePlace,
  giveBack,
  holdPlace,
  openWorkshop,
  sayHowItWas,
  signUp,
  stopReminders,
  writeOfMore,
} from "./write";

/** Whoever is signed in signs up as nobody in particular: a place belongs to an address, never to an account (SN-5). */
const asNobody = true;
const room = "training";

export const signUpForWorkshop = defineAction({
  does: "workshop-place.take",
  ...{ room, asNobody },
  input: SignUp,
  limit: ({ email }) => [fromOneAddress, mailsTo(email)],
  run: async ({ tx, input }) => {
    const workshop = await openWorkshop(tx, input.workshop);
    if (!workshop) throw new Problem("form", noLongerOpen);
    await signUp(tx, workshop, input);
    return { subject: ["workshop", workshop.id], goTo: `/workshops/${workshop.code}/thank-you` };
  },
});

export const changeMyPlace = defineAction({
  does: "workshop-place.change",
  ...{ room, asNobody },
  input: ChangePlace,
  limit: fromOneAddress,
  on: ({ tx, input }) => holdPlace(tx, input.place),
  run: async ({ tx, input, row }) => {
    await changePlace(tx, row, input);
    return { subject: ["workshop", row.workshopId], goTo: `/workshops/place/${input.place}?done=changed` };
  },
});

export const stopMyReminders = defineAction({
  does: "workshop-place.change",
  ...{ room, asNobody },
  input: OnePlace,
  limit: fromOneAddress,
  on: ({ tx, input }) => holdPlace(tx, input.place),
  run: async ({ tx, input, row }) => {
    await stopReminders(tx, row);
    return { subject: ["workshop", row.workshopId], goTo: `/workshops/place/${input.place}?done=quiet` };
  },
});

export const giveMyPlaceBack = defineAction({
  does: "workshop-place.change",
  ...{ room, asNobody },
  input: OnePlace,
  limit: fromOneAddress,
  on: ({ tx, input }) => holdPlace(tx, input.place),
  run: async ({ tx, input, row }) => {
    await giveBack(tx, row);
    return { subject: ["workshop", row.workshopId], goTo: `/workshops/place/${input.place}?done=back` };
  },
});

export const takeOfferedPlace = defineAction({
  does: "workshop-place.change",
  ...{ room, asNobody },
  input: OnePlace,
  limit: fromOneAddress,
  on: ({ tx, input }) => holdPlace(tx, input.place),
  run: async ({ tx, input, row }) => {
    await acceptOffer(tx, row);
    return { subject: ["workshop", row.workshopId], goTo: `/workshops/place/${input.place}?done=taken` };
  },
});

export const tellHowItWas = defineAction({
  does: "feedback.give",
  ...{ room, asNobody },
  input: HowItWas,
  limit: fromOneAddress,
  on: ({ tx, input }) => holdPlace(tx, input.place),
  run: async ({ tx, input, row }) => {
    await sayHowItWas(tx, row, input);
    return { subject: ["workshop", row.workshopId], goTo: `/workshops/place/${input.place}?done=said` };
  },
});

export const sendMeMore = defineAction({
  does: "workshop-place.change",
  ...{ room, asNobody },
  input: OnePlace,
  limit: fromOneAddress,
  on: ({ tx, input }) => holdPlace(tx, input.place),
  run: async ({ tx, input, row }) => {
    const open = await tx.course.findMany({ where: { isOpen: true }, orderBy: { position: "asc" } });
    await writeOfMore(tx, row, open.map(costLine));
    return { subject: ["workshop", row.workshopId], goTo: `/workshops/place/${input.place}?done=sent` };
  },
});
