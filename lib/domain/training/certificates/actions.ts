"use server";

import { defineAction } from "@/lib/entry/action";
import { holdEnrolment } from "../enrolments/write";
import * as schema from "./schema";
import { earn } from "./write";

export const makeCertificate = defineAction({
  does: "certificate.earn",
  room: "training",
  input: schema.earn,
  on: ({ tx, actor, input }) => holdEnrolment(tx, actor, input.enrolment),
  run: async ({ tx, actor, row }) => {
    const id = await earn(tx, actor, row);
    return { subject: ["certificate", id], goTo: `/${actor.asker}/learning/${row.id}/certificate` };
  },
});
