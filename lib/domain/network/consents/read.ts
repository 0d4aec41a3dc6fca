import "server-only";
import { z } from "zod";
import { type Actor, visitor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { NotFound } from "@/lib/platform/errors";
import type { Controller } from "@/lib/policy";

/** Words as they are shown: one text per paragraph. */
export const paragraphs = (text: string) => text.split(/\n{2,}/);

/** The newest published words for a purpose. They are public: anyone may read what they would agree to. */
export async function wordingFor(purpose: string) {
  const wording = await within(visitor, "network", (tx) =>
    tx.consentWording.findFirst({ where: { purpose }, orderBy: { version: "desc" } }),
  );
  if (!wording) throw new NotFound("wording");
  return { ...wording, paragraphs: paragraphs(wording.text) };
}

const everything = {
  id: true,
  act: true,
  about: true,
  how: true,
  hat: true,
  recipient: true,
  at: true,
  expiresAt: true,
  wording: true,
} as const;

export type ConsentHeld = {
  readonly purpose: string;
  readonly about: string;
  readonly title: string;
  readonly controller: Controller;
  readonly lawfulBasis: string;
  readonly stands: "given" | "refused" | "withdrawn";
  readonly canWithdraw: boolean;
  readonly history: readonly ConsentAct[];
};

type ConsentAct = {
  readonly id: string;
  readonly act: "given" | "refused" | "withdrawn";
  readonly at: Date;
  readonly how: string;
  readonly version: number;
};

/** What this person has agreed to, one entry per purpose and thing it is about, each with its whole history. */
export async function myConsents(actor: Actor): Promise<ConsentHeld[]> {
  allow(actor, "consent.read");
  const records = await within(actor, "network", (tx) =>
    tx.consentRecord.findMany({
      where: { personId: actor.personId as string },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      select: everything,
    }),
  );
  const groups = new Map<string, typeof records>();
  for (const record of records) {
    const key = `${record.wording.purpose} ${record.about}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].map(heldNow);
}

/** Acts come newest first: the first of them is what stands. */
function heldNow(acts: readonly ActWithWording[]): ConsentHeld {
  const { wording, about, act } = acts[0] as ActWithWording;
  const { purpose, title, controller, lawfulBasis } = wording;
  const canWithdraw = act === "given" && lawfulBasis.includes("consent");
  const history = acts.map(({ id, act, at, how, wording }) => ({
    id,
    act,
    at,
    how,
    version: wording.version,
  }));
  return { purpose, about, title, controller, lawfulBasis, stands: act, canWithdraw, history };
}

type ActWithWording = Awaited<ReturnType<typeof myConsentRecord>>;

/** One act of consent with its exact words, as its own person may see it. */
export async function myConsentRecord(actor: Actor, id: string) {
  allow(actor, "consent.read");
  if (!z.uuid().safeParse(id).success) throw new NotFound("consent");
  const record = await within(actor, "network", (tx) =>
    tx.consentRecord.findFirst({ where: { id, personId: actor.personId as string }, select: everything }),
  );
  if (!record) throw new NotFound("consent");
  return record;
}

export type ConsentRecordHeld = Awaited<ReturnType<typeof myConsentRecord>>;
