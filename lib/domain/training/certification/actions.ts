"use server";

import { defineAction } from "@/lib/entry/action";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import type { Reach } from "@/lib/policy";
import { certificationsWithin } from "./reach";
import { certificationAsked, certificationGranted, certificationRefused } from "./schema";
import { askForCertification, end, grant, refuse } from "./write";

const answered = "/imatter-training/leads?answered=yes";

type Asked = { tx: Transaction; actor: Actor; reach: Reach; input: { certification: string } };
const theOne = ({ tx, actor, reach, input }: Asked) =>
  tx.leadCertification.findFirst({
    where: { AND: [{ id: input.certification }, certificationsWithin(reach, actor)] },
  });

const decision = {
  does: "certification.decide",
  room: "training",
  limit: { tries: 60, seconds: 3600 },
  on: theOne,
} as const;
const of = (row: { id: string; personId: string }, facts: Record<string, string | boolean>) =>
  ({ subject: ["certification", row.id], about: row.personId, facts, goTo: answered }) as const;

export const askToBeCertified = defineAction({
  does: "certification.ask",
  room: "training",
  input: certificationAsked,
  limit: { tries: 10, seconds: 86_400 },
  run: async ({ tx, actor, input }) => {
    const id = await askForCertification(tx, actor, input);
    return { subject: ["certification", id], goTo: "/lead-professional/certification?asked=yes" };
  },
});

export const grantCertification = defineAction({
  ...decision,
  input: certificationGranted,
  run: async ({ tx, actor, input, row }) => {
    await grant(tx, actor, row, input.until as string);
    return of(row, { until: input.until as string });
  },
});

export const refuseCertification = defineAction({
  ...decision,
  input: certificationRefused,
  run: async ({ tx, actor, input, row }) => {
    await refuse(tx, actor, row, input.because);
    return of(row, { granted: false });
  },
});

export const endCertification = defineAction({
  ...decision,
  input: certificationRefused,
  run: async ({ tx, actor, input, row }) => {
    await end(tx, actor, row, input.because);
    return of(row, { ended: true });
  },
});
