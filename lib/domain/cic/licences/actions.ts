"use server";

import { defineAction } from "@/lib/entry/action";
import { endingLicence, licensing } from "./schema";
import { endEarly, license } from "./write";

const limit = { tries: 60, seconds: 3600 };

export const licensePractitioner = defineAction({
  does: "licence.give",
  room: "cic",
  input: licensing,
  limit,
  run: async ({ tx, actor, input }) => ({
    subject: ["licence", await license(tx, actor, input)],
    about: input.person,
    facts: { from: input.from, until: input.until },
    goTo: `/rhm/hubs/${input.hub}?done=licensed`,
  }),
});

export const endLicence = defineAction({
  does: "licence.end",
  room: "cic",
  input: endingLicence,
  limit,
  on: ({ tx, input }) => tx.practitionerLicence.findUnique({ where: { id: input.licence } }),
  run: async ({ tx, input, row }) => {
    await endEarly(tx, row, input.because);
    return {
      subject: ["licence", row.id],
      about: row.personId,
      facts: { ended: true },
      goTo: `/rhm/hubs/${row.organisationId}?done=licence-ended`,
    };
  },
});
