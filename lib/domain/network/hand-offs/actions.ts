"use server";

import type { z } from "zod";
import { defineAction } from "@/lib/entry/action";
import type { Actor } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { mailsTo } from "../codes/limits";
import { ownYes, takeBack } from "../consents/withdraw";
import { aboutMe, addressedTo, asThemselves, sentBy } from "./reach";
import { OneHandOff, Propose, SayYes } from "./schema";
import {
  accept,
  acknowledge,
  askedAs,
  canBeTakenBack,
  decline,
  propose,
  sayNo,
  sayYes,
  takeBackAsSender,
  tellTakenBack,
  waitsForPerson,
  waitsForSender,
  waitsForService,
} from "./write";

type Scope = { tx: Transaction; actor: Actor; input: z.infer<typeof OneHandOff> };

/** The person's own, while it waits for their answer: theirs whatever hat they wear. */
const mine = async ({ tx, actor, input }: Scope) => {
  await actAs(tx, asThemselves(actor));
  const where = { id: input.handOff, ...aboutMe(actor), ...waitsForPerson() };
  return tx.handOff.findFirst({ where, select: askedAs });
};

/** Meant for this person's service, while it waits for their answer. */
const meantForUs = ({ tx, actor, input }: Scope) =>
  tx.handOff.findFirst({
    where: { id: input.handOff, ...addressedTo(actor), ...waitsForService() },
    select: askedAs,
  });

const own = (id: string, done: string) => `/account/hand-offs/${id}?done=${done}`;
const limit = { tries: 60, seconds: 3_600 };

/** The person's yes. Their hat makes no difference to what is theirs. */
export const sayYesToHandOff = defineAction({
  does: "hand-off.consent",
  room: "network",
  input: SayYes,
  limit,
  on: mine,
  run: async ({ tx, actor, input, row }) => {
    const { id, hat, toOrganisation } = row;
    const asked = { id, hat, to: toOrganisation.name, kind: toOrganisation.kind };
    await sayYes(tx, asThemselves(actor), asked, input);
    return { subject: ["hand-off", id], facts: { things: input.keep.length }, goTo: own(id, "yes") };
  },
});

/** The person's no, of which nobody else ever knows. */
export const sayNoToHandOff = defineAction({
  does: "hand-off.refuse",
  room: "network",
  input: OneHandOff,
  limit,
  on: mine,
  run: async ({ tx, row }) => {
    await sayNo(tx, row.id);
    return { subject: ["hand-off", row.id], goTo: own(row.id, "no") };
  },
});

/** The person takes their yes back, before or after it moved. It bites on the service's next look. */
export const takeBackHandOff = defineAction({
  does: "hand-off.withdraw",
  room: "network",
  input: OneHandOff,
  limit,
  on: async ({ tx, actor, input }) => {
    await actAs(tx, asThemselves(actor));
    const row = await tx.handOff.findFirst({
      where: { id: input.handOff, personId: actor.personId, withdrawnAt: null, declinedAt: null },
      select: askedAs,
    });
    return row?.consentId ? ownYes(tx, actor, row.consentId, "network") : null;
  },
  run: async ({ tx, actor, input, row }) => {
    await takeBack(tx, asThemselves(actor), row);
    await tellTakenBack(tx, input.handOff);
    return { subject: ["hand-off", input.handOff], goTo: own(input.handOff, "back") };
  },
});

/** The second act: the service says that it takes somebody on. */
export const acceptHandOff = defineAction({
  does: "hand-off.accept",
  room: "network",
  input: OneHandOff,
  limit,
  on: meantForUs,
  run: async ({ tx, actor, row }) => {
    await accept(tx, row);
    return {
      subject: ["hand-off", row.id],
      about: row.personId,
      goTo: `/${actor.asker}/hand-offs/${row.id}?done=accepted`,
    };
  },
});

export const declineHandOff = defineAction({
  does: "hand-off.decline",
  room: "network",
  input: OneHandOff,
  limit,
  on: meantForUs,
  run: async ({ tx, actor, row }) => {
    await decline(tx, row);
    return {
      subject: ["hand-off", row.id],
      about: row.personId,
      goTo: `/${actor.asker}/hand-offs?done=declined`,
    };
  },
});

type Own = Pick<Scope, "tx" | "actor">;

const proposed = async ({ tx, actor, input }: Own & { input: z.infer<typeof Propose> }) => {
  const id = await propose(tx, actor, input);
  return { subject: ["hand-off", id], goTo: `/${actor.asker}/hand-offs/${id}?done=proposed` } as const;
};
const proposing = ({ email }: { email: string }) => [limit, mailsTo(email)];

/** A hub's practitioner proposes, in Relationship Health Matters' room. */
export const proposeFromHub = defineAction({
  does: "hand-off.propose",
  room: "cic",
  input: Propose,
  limit: proposing,
  run: proposed,
});

/** A Lead proposes, in I Matter Training's room. */
export const proposeAsLead = defineAction({
  does: "hand-off.propose",
  room: "training",
  input: Propose,
  limit: proposing,
  run: proposed,
});

/** One that this sender proposed, when it waits for what they press. */
const sent =
  (waits: typeof waitsForSender | typeof canBeTakenBack) =>
  ({ tx, actor, input }: Scope) =>
    tx.handOff.findFirst({
      where: { id: input.handOff, ...sentBy(actor), ...waits() },
      select: { id: true, personId: true, toOrganisation: { select: { kind: true } } },
    });
type Sent = NonNullable<Awaited<ReturnType<ReturnType<typeof sent>>>>;

const doneBySender =
  (work: typeof acknowledge | typeof takeBackAsSender, done: string) =>
  async ({ tx, actor, row }: Own & { row: Sent }) => {
    await work(tx, actor, { id: row.id, kind: row.toOrganisation.kind });
    const goTo = `/${actor.asker}/hand-offs/${row.id}?done=${done}`;
    return { subject: ["hand-off", row.id], about: row.personId, goTo } as const;
  };

/** The third act, from a hub: only now can the service read what was agreed to. */
export const confirmFromHub = defineAction({
  does: "hand-off.acknowledge",
  room: "cic",
  input: OneHandOff,
  limit,
  on: sent(waitsForSender),
  run: doneBySender(acknowledge, "confirmed"),
});

/** The third act, from a Lead. */
export const confirmAsLead = defineAction({
  does: "hand-off.acknowledge",
  room: "training",
  input: OneHandOff,
  limit,
  on: sent(waitsForSender),
  run: doneBySender(acknowledge, "confirmed"),
});

/** Whoever proposed it takes it back, before it has moved. */
export const takeBackFromHub = defineAction({
  does: "hand-off.withdraw",
  room: "cic",
  input: OneHandOff,
  limit,
  on: sent(canBeTakenBack),
  run: doneBySender(takeBackAsSender, "back"),
});

export const takeBackAsLead = defineAction({
  does: "hand-off.withdraw",
  room: "training",
  input: OneHandOff,
  limit,
  on: sent(canBeTakenBack),
  run: doneBySender(takeBackAsSender, "back"),
});
