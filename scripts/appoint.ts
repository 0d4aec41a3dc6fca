/**
 * npm run appoint -- you@example.org "I Matter Training"
 * Makes someone who has registered the first link contact of an organisation that has none. Everybody else is invited
 * by a link contact, inside the portal. Only whoever runs the portal's machine can do this, once per organisation.
 */
import { thePortal } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import type { Role } from "@/lib/platform/prisma/client";
import { aMembership, asOwner } from "@/prisma/seed/build";

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const [email, name] = process.argv.slice(2);
if (!email || !name) stop('Say who and where: npm run appoint -- you@example.org "I Matter Training"');

const db = asOwner();
const person = await db.person.findUnique({ where: { email: email.toLowerCase() } });
if (!person) stop(`Nobody has registered with ${email}. Ask them to open an account first.`);
const organisation = await db.organisation.findUnique({ where: { name } });
if (!organisation || organisation.kind === "employer") stop(`There is no organisation called ${name}.`);
const contacts = await db.membership.count({
  where: { organisationId: organisation.id, isLinkContact: true, endedAt: null },
});
if (contacts > 0)
  stop(`${name} has a link contact already. They can invite others at People, in their area.`);

const role: Role = organisation.kind;
const membership = await aMembership(db, { person, role, organisation, isLinkContact: true });
const first = { subject: ["membership", membership.id], about: person.id, facts: { first: true } } as const;
await db.$transaction((tx) => recordDeed(tx, thePortal, "membership.accept", first));
await db.$disconnect();
console.log(`${person.name} is now the link contact of ${name}. They choose the hat at Change hat.`);
