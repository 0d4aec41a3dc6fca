"use server";

import { fromOneAddress, mailsTo } from "@/lib/domain/network/codes/limits";
import { defineAction } from "@/lib/entry/action";
import type { Transaction } from "@/lib/entry/within";
import { Problem } from "@/lib/platform/errors";
import { keepPlace } from "../kept-places/write";
import { openWorkshop, signUp } from "../sign-ups/write";
import { ChangePlace, HowItWas, KeepPlace, OnePlace, SignUp } from "./schema";
import { costLine, noLongerOpen, pausedInWords } from "./words";
import {
  acceptOffer,
  changePlace,
  forgetNeeds,
  giveBack,
  holdPlace,
  sayHowItWas,
  seeMove,
  startReminders,
  stopReminders,
  writeOfMore,
} from "./write";

/** Whoever is signed in signs up as nobody in particular: a place belongs to an address, never to an account (SN-5). */
const asNobody = true;
const room = "training";

type Key = { tx: Transaction; input: { place: string } };
/** Work with a place by its link: the link's key is all that opens it. */
const byLink = {
  does: "workshop-place.change",
  room,
  asNobody,
  limit: fromOneAddress,
  on: ({ tx, input }: Key) => holdPlace(tx, input.place),
} as const;
const at = (row: { workshopId: string }, input: { place: string }, done: string) =>
  ({ subject: ["workshop", row.workshopId], goTo: `/workshops/place/${input.place}?done=${done}` }) as const;

export const signUpForWorkshop = defineAction({
  does: "workshop-place.take",
  ...{ room, asNobody },
  input: SignUp,
  limit: ({ email }) => [fromOneAddress, mailsTo(email)],
  run: async ({ tx, asker, input }) => {
    const open = await openWorkshop(tx, input.workshop);
    if (!open) throw new Problem("form", noLongerOpen);
    if (open.paused) throw new Problem("form", pausedInWords);
    await signUp(tx, open, input, asker);
    const { id, code } = open.workshop;
    return { subject: ["workshop", id], goTo: `/workshops/${code}/thank-you` };
  },
});

/** One press by whoever has the letter. The page itself, opened or fetched by a mail program, changes nothing. */
export const keepMyPlace = defineAction({
  ...byLink,
  input: KeepPlace,
  run: async ({ tx, input, row }) => {
    await keepPlace(tx, row, input);
    return at(row, input, "kept");
  },
});

export const changeMyPlace = defineAction({
  ...byLink,
  input: ChangePlace,
  run: async ({ tx, input, row }) => {
    await changePlace(tx, row, input);
    return at(row, input, "changed");
  },
});

export const seeThatItMoved = defineAction({
  ...byLink,
  input: OnePlace,
  run: async ({ tx, input, row }) => {
    await seeMove(tx, row);
    return at(row, input, "seen");
  },
});

export const stopMyReminders = defineAction({
  ...byLink,
  input: OnePlace,
  run: async ({ tx, input, row }) => {
    await stopReminders(tx, row);
    return at(row, input, "quiet");
  },
});

export const startMyReminders = defineAction({
  ...byLink,
  input: OnePlace,
  run: async ({ tx, input, row }) => {
    await startReminders(tx, row);
    return at(row, input, "reminded");
  },
});

export const forgetMyNeeds = defineAction({
  ...byLink,
  input: OnePlace,
  run: async ({ tx, input, row }) => {
    await forgetNeeds(tx, row);
    return at(row, input, "forgot");
  },
});

export const giveMyPlaceBack = defineAction({
  ...byLink,
  input: OnePlace,
  run: async ({ tx, input, row }) => {
    await giveBack(tx, row);
    return at(row, input, "back");
  },
});

export const takeOfferedPlace = defineAction({
  ...byLink,
  input: OnePlace,
  run: async ({ tx, input, row }) => {
    await acceptOffer(tx, row);
    return at(row, input, "taken");
  },
});

export const tellHowItWas = defineAction({
  ...byLink,
  does: "feedback.give",
  input: HowItWas,
  run: async ({ tx, input, row }) => {
    await sayHowItWas(tx, row, input);
    return at(row, input, "said");
  },
});

export const sendMeMore = defineAction({
  ...byLink,
  input: OnePlace,
  run: async ({ tx, input, row }) => {
    const open = await tx.course.findMany({ where: { isOpen: true }, orderBy: { position: "asc" } });
    await writeOfMore(tx, row, open.map(costLine));
    return at(row, input, "sent");
  },
});
