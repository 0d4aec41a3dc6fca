import "server-only";
import { type Actor, thePortal } from "@/lib/entry/actor";
import { actAs, type Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { Problem } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { seal, unseal } from "@/lib/platform/secrets";
import { type Controller, controllerNames } from "@/lib/policy";
import { takeBackWithProof } from "../consents/withdraw";
import { mustHaveSeen, recordConsent } from "../consents/write";
import { placeIn } from "../localities/read";
import { post } from "../mail/write";
import { type RouteKey, routes, subjectOf } from "./routes";
import { answerMail, setAsideWords, thanksMail } from "./words";

type Written = {
  /** The version of the words above the button. */
  readonly wording: number;
  readonly route: RouteKey;
  readonly course: string | null;
  readonly name: string;
  readonly email: string;
  readonly postcode: string | null;
  readonly message: string;
};

/** Files a message for each organisation it is for, and tells its writer that it arrived. Answers the first. */
export async function express(tx: Transaction, actor: Actor, written: Written): Promise<string> {
  const { route, course, name, email, postcode, message } = written;
  const shown = await mustHaveSeen(tx, { purpose: "interest-contact", version: written.wording });
  const place = postcode ? await placeIn(tx, postcode) : null;
  const [first, ...more] = routes[route].to;
  const send = async (controller: Controller) => {
    const id = await file(tx, actor, {
      ...{ route: subjectOf(route), controller, name, email, message, courseSlug: course },
      outcode: place && place.kind !== "unreadable" ? place.outcode : null,
      localityId: place?.kind === "found" ? place.locality.id : null,
    });
    if (actor.personId)
      await recordConsent(tx, actor, {
        ...shown,
        act: "given",
        about: id,
        how: "sent the form for expressing an interest",
        recipient: controllerNames[controller],
      });
    return id;
  };
  const id = await send(first);
  for (const controller of more) await send(controller);
  return id;
}

type ToFile = Pick<Written, "name" | "email" | "message"> & {
  readonly route: ReturnType<typeof subjectOf>;
  readonly controller: Controller;
  readonly courseSlug?: string | null;
  readonly orderId?: string;
  /** A sentence of ours for the letter: what the message asks. Never anything that was typed. */
  readonly about?: string;
  readonly outcode?: string | null;
  readonly localityId?: string | null;
};

/** Puts a message into the inbox of the one it is for, and a letter into the outbox that says so. */
export async function file(tx: Transaction, actor: Actor, message: ToFile): Promise<string> {
  const { about, ...kept } = message;
  const { controller } = kept;
  await actAs(tx, thePortal);
  const { id } = await tx.interest.create({
    data: { ...kept, personId: actor.personId, createdAt: now() },
    select: { id: true },
  });
  const letter = thanksMail({ controller, token: seal("interest", id), ...(about && { about }) });
  const address = { controller, personId: actor.personId, to: message.email };
  await post(tx, { ...letter, ...address, key: `interest ${id}` });
  await actAs(tx, actor);
  return id;
}

/** Deletes a message for whoever holds the link from its mail, and takes its yes back. Pressing twice does no harm. */
export async function takeBackInterest(tx: Transaction, token: string): Promise<string> {
  const id = idIn(token);
  if (!id) throw new Problem("form", "This link is not whole. Copy all of it from the email.");
  await actAs(tx, thePortal);
  const row = await tx.interest.findUnique({ where: { id }, select: { personId: true } });
  const { count } = await tx.interest.deleteMany({ where: { id } });
  if (count === 1 && row?.personId) {
    const how = "used the link in the email";
    await takeBackWithProof(tx, row.personId, { purpose: "interest-contact", about: id, how });
  }
  return id;
}

function idIn(token: string): string | null {
  try {
    return unseal("interest", token);
  } catch {
    return null;
  }
}

type ToAnswer = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly personId: string | null;
  readonly message: string;
  readonly createdAt: Date;
};

/** Answers a message by mail, once: of two people who answer at the same time, one is told. */
export async function answer(
  tx: Transaction,
  actor: Actor,
  interest: ToAnswer,
  given: { readonly words: string; readonly controller: Controller },
): Promise<void> {
  await close(tx, actor, interest, given.words);
  const from = `${actor.name}, ${controllerNames[given.controller]}`;
  const { name, message, createdAt: writtenAt } = interest;
  await post(tx, {
    ...answerMail({ name, from, answer: given.words, message, writtenAt }),
    key: `interest answer ${interest.id}`,
    controller: given.controller,
    personId: interest.personId,
    to: interest.email,
  });
}

/** Ends the waiting of a message that wants no answer. Nothing is sent. */
export const setAside = (tx: Transaction, actor: Actor, interest: ToAnswer): Promise<void> =>
  close(tx, actor, interest, setAsideWords);

/** Takes a message out of those that wait, once. */
async function close(tx: Transaction, actor: Actor, { id }: ToAnswer, words: string): Promise<void> {
  const noted = await tx.interest.updateMany({
    where: { id, answeredAt: null },
    data: { answeredAt: now(), answeredBy: actor.personId, answer: words },
  });
  if (noted.count !== 1) throw new Problem("form", "Somebody has answered this already, or set it aside.");
}

/** The message to answer, if it is one of ours. */
export const unanswered = (
  tx: Transaction,
  ours: Prisma.InterestWhereInput,
  id: string,
): Promise<ToAnswer | null> =>
  tx.interest.findFirst({
    where: { AND: [ours, { id }] },
    select: { id: true, name: true, email: true, personId: true, message: true, createdAt: true },
  });
