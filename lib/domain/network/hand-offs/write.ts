import "server-only";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { after, now } from "@/lib/platform/clock";
import { Problem, Refused } from "@/lib/platform/errors";
import type { Prisma } from "@/lib/platform/prisma/client";
import { settingInMilliseconds } from "@/lib/policy";
import { mustHaveSeen, recordConsent } from "../consents/write";
import { tell } from "./letters";
import { roomOf, sentBy } from "./reach";
import { servicesIn } from "./read";
import { mostFields } from "./schema";
import {
  askedLetter,
  declinedToPerson,
  movedToPerson,
  ranOutToPerson,
  takenBackToPerson,
  toReceiver,
  toSender,
} from "./words";

type Typed = {
  to: string;
  email: string;
  purpose: string;
  label: Record<string, string>;
  value: Record<string, string>;
};

/** Proposes to connect somebody. Whether they have an account is asked nowhere, so nobody learns it. */
export async function propose(tx: Transaction, actor: Actor, typed: Typed): Promise<string> {
  const { to, email, purpose } = typed;
  if (email === actor.email) throw new Problem("email", "Write the address of the person it is about.");
  const fields = fieldsTyped(typed);
  await mustBeAService(tx, to);
  await mustBeNews(tx, actor, { to, email });
  const id = crypto.randomUUID();
  const expiresAt = after(now(), settingInMilliseconds("hand-off.open"));
  const from = sentBy(actor);
  await tx.handOff.createMany({
    data: [{ id, ...from, toOrganisationId: to, email, purpose, proposedAt: now(), expiresAt }],
  });
  await tx.handOffField.createMany({ data: fields.map((field) => ({ ...field, handOffId: id })) });
  await tell(tx, roomOf(actor), { id, event: "asked" }, { person: askedLetter(id, expiresAt) });
  return id;
}

/** Pairs of a label and its words, in their order. A label alone was only suggested; words alone say that theirs is missing. */
function fieldsTyped({ label, value }: Pick<Typed, "label" | "value">) {
  const pairs = Array.from({ length: mostFields }, (_, at) => String(at + 1)).filter((place) => value[place]);
  const bare = pairs.filter((place) => !label[place]).map((place) => [`label.${place}`, nameless]);
  if (bare.length > 0) throw new Problem(Object.fromEntries(bare));
  if (pairs.length === 0) throw new Problem("value.1", "Write at least one thing that would move.");
  return pairs.map((place, at) => ({
    position: at + 1,
    label: label[place] as string,
    value: value[place] as string,
  }));
}

const nameless = "Say in a word or two what this is.";

async function mustBeAService(tx: Transaction, id: string): Promise<void> {
  const where = { id };
  const chosen = await tx.organisation.findUnique({ where, select: { localityId: true, kind: true } });
  if (chosen?.kind === "imatter_training")
    throw new Refused(
      "IM-2",
      "Nobody can be handed on to I Matter Training. It offers learning, and everybody chooses that for themselves.",
    );
  const services = chosen?.localityId ? await servicesIn(tx, chosen.localityId) : [];
  if (!services.some((service) => service.id === id))
    throw new Problem("to", "Choose one of the services in the list.");
}

/** One proposal waits at a time for one person and one service. */
async function mustBeNews(tx: Transaction, actor: Actor, { to, email }: { to: string; email: string }) {
  const waits = { acknowledgedAt: null, withdrawnAt: null, declinedAt: null, expiresAt: { gt: now() } };
  const there = await tx.handOff.findFirst({
    where: { ...sentBy(actor), toOrganisationId: to, email, ...waits },
    select: { id: true },
  });
  if (there)
    throw new Problem(
      "email",
      "You have proposed this already, and it waits. Take that back to write another.",
    );
}

const gone = () =>
  new Problem("form", "This has ended or was answered meanwhile. Reload the page to see it.");

/** Does one act, if it is still its turn: of two that come at one moment the second finds that it is not. */
async function act(
  tx: Transaction,
  where: Prisma.HandOffWhereInput,
  data: Prisma.HandOffUncheckedUpdateManyInput,
): Promise<void> {
  if ((await tx.handOff.updateMany({ where, data })).count !== 1) throw gone();
}

const notOver = { withdrawnAt: null, declinedAt: null } as const;

/** Open, and it is the person's turn. */
export const waitsForPerson = () =>
  ({ ...notOver, consentedAt: null, refusedAt: null, expiresAt: { gt: now() } }) as const;
/** Open, and it is the service's turn. */
export const waitsForService = () => ({ ...notOver, acceptedAt: null, expiresAt: { gt: now() } }) as const;
/** Open, and it is the turn of whoever proposed it. */
export const waitsForSender = () =>
  ({ ...notOver, acceptedAt: { not: null }, acknowledgedAt: null, expiresAt: { gt: now() } }) as const;
/** Not moved yet, and nobody has ended it. */
export const canBeTakenBack = () => ({ ...notOver, acknowledgedAt: null, expiresAt: { gt: now() } }) as const;

type Sent = { readonly id: string; readonly hat: string };
const sendersRole = ({ hat }: Sent) => (hat === "lead_professional" ? "lead-professional" : "locality-hub");

type Asked = Sent & { readonly to: string; readonly kind: string };
type Person = Parameters<typeof recordConsent>[1];
const receiversRole = ({ kind }: Pick<Asked, "kind">) =>
  kind === "locality_hub" ? "locality-hub" : "community-service";

/** The person's yes, to the very fields they left in, in the words they were shown. */
export async function sayYes(
  tx: Transaction,
  person: Person,
  asked: Asked,
  typed: { wording: number; keep: readonly number[] },
): Promise<void> {
  const shown = await mustHaveSeen(tx, { purpose: "hand-off", version: typed.wording }, "agree");
  const kept = { handOffId: asked.id, position: { in: [...typed.keep] } };
  if ((await tx.handOffField.count({ where: kept })) !== typed.keep.length) throw gone();
  await tx.handOffField.updateMany({
    where: { handOffId: asked.id, position: { notIn: [...typed.keep] } },
    data: { leftOut: true },
  });
  const consentId = await recordConsent(tx, person, {
    ...shown,
    act: "given",
    about: asked.id,
    how: "ticked on the page about this connection",
    recipient: asked.to,
  });
  const { personId } = person;
  await act(tx, { id: asked.id, ...waitsForPerson() }, { consentedAt: now(), consentId, personId });
  await tell(
    tx,
    "network",
    { id: asked.id, event: "agreed" },
    {
      sender: toSender.agreed(sendersRole(asked), asked.id),
      receiver: toReceiver.agreed(receiversRole(asked), asked.id),
    },
  );
}

/** The person's no. No letter goes out, and nobody else can read it: to them it runs out like any other. */
export const sayNo = (tx: Transaction, id: string) =>
  act(tx, { id, ...waitsForPerson() }, { refusedAt: now() });

export async function accept(tx: Transaction, sent: Sent): Promise<void> {
  await act(tx, { id: sent.id, ...waitsForService() }, { acceptedAt: now() });
  const sender = toSender.accepted(sendersRole(sent), sent.id);
  await tell(tx, "network", { id: sent.id, event: "accepted" }, { sender });
}

export async function decline(tx: Transaction, sent: Sent): Promise<void> {
  await act(tx, { id: sent.id, ...waitsForService() }, { declinedAt: now() });
  await tell(
    tx,
    "network",
    { id: sent.id, event: "declined" },
    { sender: toSender.declined(sendersRole(sent), sent.id), person: declinedToPerson(sent.id) },
  );
}

/** The third act. From here on the service reads what was agreed to. */
export async function acknowledge(tx: Transaction, actor: Actor, { id, kind }: Pick<Asked, "id" | "kind">) {
  await act(tx, { id, ...sentBy(actor), ...waitsForSender() }, { acknowledgedAt: now() });
  await tell(
    tx,
    roomOf(actor),
    { id, event: "moved" },
    { person: movedToPerson(id), receiver: toReceiver.moved(receiversRole({ kind }), id) },
  );
}

/** Taken back by whoever proposed it, before it has moved. */
export async function takeBackAsSender(
  tx: Transaction,
  actor: Actor,
  { id, kind }: Pick<Asked, "id" | "kind">,
) {
  await act(tx, { id, ...sentBy(actor), ...canBeTakenBack() }, { withdrawnAt: now() });
  await tell(
    tx,
    roomOf(actor),
    { id, event: "taken-back" },
    { person: takenBackToPerson(id), receiver: toReceiver.takenBack(receiversRole({ kind })) },
  );
}

/** After the person took their yes back, which ended the hand-off there and then: those who counted on it hear of it. */
export async function tellTakenBack(tx: Transaction, id: string): Promise<void> {
  const row = await tx.handOff.findUnique({ where: { id }, select: askedAs });
  if (!row?.withdrawnAt) return;
  const asked = { id, hat: row.hat, kind: row.toOrganisation.kind };
  await tell(
    tx,
    "network",
    { id, event: "taken-back" },
    {
      sender: toSender.takenBack(sendersRole(asked), id),
      receiver: toReceiver.takenBack(receiversRole(asked)),
    },
  );
}

/** What an act needs to know of the row it is done to. */
export const askedAs = {
  ...{ id: true, hat: true, personId: true, consentId: true, withdrawnAt: true },
  toOrganisation: { select: { name: true, kind: true } },
} as const;

/** Everybody hears plainly that it ran out and nothing moved. Who has said no knows already, and nobody else is told of that. */
export async function tellRunOut(tx: Transaction, id: string): Promise<void> {
  const row = await tx.handOff.findUnique({ where: { id }, select: { ...askedAs, refusedAt: true } });
  if (!row) return;
  const asked = { id, hat: row.hat, kind: row.toOrganisation.kind };
  await tell(
    tx,
    "network",
    { id, event: "ran-out" },
    {
      ...(row.refusedAt ? {} : { person: ranOutToPerson(id) }),
      sender: toSender.ranOut(sendersRole(asked), id),
      receiver: toReceiver.ranOut(receiversRole(asked)),
    },
  );
}
