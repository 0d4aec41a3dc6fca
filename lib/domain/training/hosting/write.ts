import "server-only";
import { readPostcode } from "@/lib/domain/network/localities/postcode";
import type { Actor } from "@/lib/entry/actor";
import type { Transaction } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { isTaken } from "@/lib/platform/database-errors";
import { Outdated, Problem } from "@/lib/platform/errors";
import { linkContactsOf } from "./contacts";
import { agreementVersion, agreementWords, keepUsual } from "./words";

type Details = {
  urn: string;
  street: string;
  town: string;
  postcode: string;
  access: string;
  parking: string;
  phone: string;
  safeguardingName: string;
  safeguardingPhone: string;
  safeguardingEmail: string;
};

/** Notes where a workshop can be. A school has one set of details, which can be mended at any time. */
export async function saveDetails(tx: Transaction, actor: Actor, typed: Details): Promise<string> {
  const organisationId = actor.organisationId as string;
  const place = await placeTyped(tx, typed.postcode);
  const { safeguardingName, safeguardingPhone, safeguardingEmail, ...where } = typed;
  const contact = { safeguardingName, safeguardingPhone, safeguardingEmail };
  const data = { ...where, ...place, updatedAt: now() };
  try {
    const mended = await tx.host.updateMany({ where: { organisationId }, data });
    if (mended.count === 0)
      await tx.host.createMany({
        data: [{ ...data, organisationId, keepDays: keepUsual, createdAt: now() }],
      });
    const known = await tx.hostContact.updateMany({ where: { organisationId }, data: contact });
    if (known.count === 0) await tx.hostContact.createMany({ data: [{ ...contact, organisationId }] });
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new Problem("urn", "Another school here has this URN. Check yours, or write to I Matter Training.");
  }
  return organisationId;
}

/** A whole postcode in an area we know: workshops are found by how near they are. */
async function placeTyped(tx: Transaction, typed: string) {
  const read = readPostcode(typed);
  if (!read?.incode) throw new Problem("postcode", "Type the whole postcode, such as ZZ1 1AA.");
  const { outcode, incode } = read;
  if (!(await tx.postcodeDistrict.findUnique({ where: { outcode }, select: { outcode: true } })))
    throw new Problem(
      "postcode",
      `We do not know the area of ${outcode} yet. Check it, or write to I Matter Training.`,
    );
  return { outcode, postcode: `${outcode} ${incode}` };
}

/**
 * How long lists are kept from now on. Workshops that parents can see keep the date they were shown, or get an earlier
 * one; nothing that is kept already is kept longer (SN-3).
 */
export async function chooseKeepDays(tx: Transaction, actor: Actor, keepDays: number): Promise<string> {
  const organisationId = actor.organisationId as string;
  const { count } = await tx.host.updateMany({
    where: { organisationId },
    data: { keepDays, updatedAt: now() },
  });
  if (count === 0) throw new Problem("keepDays", "Save your school’s details first.");
  await tx.$executeRaw`UPDATE training.workshop SET list_goes_on =
      CASE WHEN state = 'confirmed' THEN network.day_in_london(starts_at) + ${keepDays}::int
        ELSE least(list_goes_on, network.day_in_london(starts_at) + ${keepDays}::int) END
    WHERE organisation_id = ${organisationId}::uuid AND state IN ('confirmed', 'published') AND starts_at > ${now()}`;
  return organisationId;
}

type Signing = { version: string; linkContact: string; signedName: string };

/** A starter agreement, signed on screen with a named link contact (LC-2). It opens no training (LC-1). */
export async function sign(tx: Transaction, actor: Actor, typed: Signing): Promise<string> {
  if (Number(typed.version) !== agreementVersion)
    throw new Outdated("agree", "The words have changed since you opened this page. Please read them again.");
  const organisationId = actor.organisationId as string;
  const contacts = await linkContactsOf(tx, organisationId);
  if (!contacts.some(({ personId }) => personId === typed.linkContact))
    throw new Problem("linkContact", "Choose one of your school’s link contacts.");
  const signed = new Problem("form", "Your school has signed this agreement already.");
  if (await tx.starterAgreement.count({ where: { organisationId, endedAt: null } })) throw signed;
  try {
    const { id } = await tx.starterAgreement.create({
      data: {
        organisationId,
        version: agreementVersion,
        words: agreementWords,
        linkContactId: typed.linkContact,
        signedById: actor.personId as string,
        signedName: typed.signedName,
        signedAt: now(),
      },
      select: { id: true },
    });
    return id;
  } catch (error) {
    throw isTaken(error) ? signed : error;
  }
}
