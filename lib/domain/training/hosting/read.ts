import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { linkContactsOf, workingNames } from "./contacts";
import type { AgreementSeen, Choice, Hosting, HostSeen } from "./shape";

const seen = {
  urn: true,
  street: true,
  town: true,
  postcode: true,
  access: true,
  parking: true,
  phone: true,
  keepDays: true,
  contact: { select: { safeguardingName: true, safeguardingPhone: true, safeguardingEmail: true } },
} as const;

/** What the school has told about itself, and the next list with a date. */
export async function ourHosting(actor: Actor): Promise<Hosting> {
  allow(actor, "host.read");
  return within(actor, "training", async (tx) => ({
    host: await hostOf(tx, actor),
    agreement: await agreementOf(tx, actor),
    next: await tx.workshop.findFirst({
      where: {
        organisationId: actor.organisationId as string,
        state: { in: ["confirmed", "published"] },
        startsAt: { gt: now() },
      },
      orderBy: { startsAt: "asc" },
      select: { startsAt: true, listGoesOn: true },
    }),
  }));
}

const noContact = { safeguardingName: "", safeguardingPhone: "", safeguardingEmail: "" };

async function hostOf(tx: Transaction, actor: Actor): Promise<HostSeen | null> {
  const where = { organisationId: actor.organisationId as string };
  const row = await tx.host.findUnique({ where, select: seen });
  if (!row) return null;
  const { contact, ...host } = row;
  return { ...host, ...(contact ?? noContact) };
}

/** The agreement that holds, and those who could be named as link contact in one. */
export async function ourAgreement(
  actor: Actor,
): Promise<{ agreement: AgreementSeen | null; contacts: Choice[] }> {
  allow(actor, "agreement.read");
  return within(actor, "training", async (tx) => {
    const agreement = await agreementOf(tx, actor);
    const contacts = await linkContactsOf(tx, actor.organisationId as string);
    return { agreement, contacts: contacts.map(({ personId, name }) => ({ value: personId, label: name })) };
  });
}

async function agreementOf(tx: Transaction, actor: Actor): Promise<AgreementSeen | null> {
  const row = await tx.starterAgreement.findFirst({
    where: { organisationId: actor.organisationId as string, endedAt: null },
    select: { version: true, words: true, signedName: true, signedAt: true, linkContactId: true },
  });
  if (!row) return null;
  const { linkContactId, ...agreement } = row;
  const nameOf = await workingNames(tx, [linkContactId]);
  return { ...agreement, linkContact: nameOf(linkContactId) };
}
