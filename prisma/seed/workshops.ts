/**
 * The workshops of the story. Fellside Primary hosts, Grace leads, Colin stands by: one workshop has been, one is full
 * with a waiting list, one has room, and the school has asked for another. Everybody who comes is invented.
 */
import { after, days, hours, now } from "@/lib/platform/clock";
import type { Owner } from "./build";
import { type CastMember, type InStory, places } from "./cast";
import { aCertification, aPlace, aRequest, aWorkshop, hostingAt, inDays } from "./hosting";

type Id = { id: string };
type Told = { bodies: Record<InStory, Id>; people: Record<CastMember, Id> };
type Family = readonly [name: string, party: number];

/** Who comes: a name, and how many they are. All invented. */
const families: readonly Family[] = [
  ["Nadia Perrin", 2],
  ["Jo Ashdown", 1],
  ["Marek Zielony", 2],
  ["Bea Holloway", 1],
  ["Sunita Rao", 2],
  ["Owen Tregear", 1],
  ["Fola Adewale", 1],
  ["Lin Marsden", 2],
];
const waiting: readonly Family[] = [
  ["Rowan Pike", 1],
  ["Elif Demir", 2],
];

export async function tellOfWorkshops(db: Owner, { bodies, people }: Told): Promise<void> {
  const valley = await db.locality.findUniqueOrThrow({ where: { slug: places.wendleValley.slug } });
  await theTerms(db, valley);
  await graceIsCertified(db, people, valley);
  const fellside = { street: "2 Fell Lane", town: "Wendle", urn: "999901", postcode: "ZZ1 2AB" };
  await hostingAt(db, bodies.school, people.colin, fellside);
  const host = { organisation: bodies.school, locality: valley, head: { person: people.colin } };
  const here = { host, lead: { person: people.grace } };
  await theOneThatHasBeen(db, here);
  await theOneThatIsFull(db, here, bodies.surgery);
  const open = await aWorkshop(db, { ...here, at: onWeekday(24, 18), capacity: 24 });
  await comes(db, open, families.slice(0, 5));
  await asks(db, open, bodies.surgery, people.colin);
  await aRequest(db, bodies.school, { by: people.colin, expected: 18, room: "Library", on: inDays(45) });
}

type Here = Pick<Parameters<typeof aWorkshop>[1], "host" | "lead">;

/** Three weeks ago: most of those who signed up came, and some said how it was. Its list still has its days to run. */
async function theOneThatHasBeen(db: Owner, here: Here): Promise<void> {
  const workshop = await aWorkshop(db, { ...here, at: onWeekday(-21, 14), capacity: 20 });
  for (const [at, { place }] of (await comes(db, workshop, families)).entries()) {
    const came = at === 3 ? 0 : place.party;
    const checkedInAt = came > 0 ? workshop.startsAt : null;
    await db.workshopPlace.update({ where: { id: place.id }, data: { came, checkedInAt } });
  }
  const said = [4, 4, 3, 4, 3, 4, 4, 3, 4, 4, 3].map((useful) => ({ welcome: 4, clear: 3, useful }));
  await db.workshopFeedback.createMany({
    data: said.map((each) => ({ ...each, workshopId: workshop.id, on: inDays(-20) })),
  });
  const closed = { state: "held", heldAt: after(workshop.endsAt, hours(1)) } as const;
  await db.workshop.update({ where: { id: workshop.id }, data: closed });
}

/** In ten days: every place is taken, two families wait, and the surgery has said who will come. */
async function theOneThatIsFull(db: Owner, here: Here, surgery: Id): Promise<void> {
  const workshop = await aWorkshop(db, { ...here, at: onWeekday(10, 9), capacity: 12 });
  await comes(db, workshop, families);
  await comes(db, workshop, waiting, "waiting");
  await asks(db, workshop, surgery, here.host.head.person, "Helen Marsh, GP");
}

async function graceIsCertified(db: Owner, people: Told["people"], valley: Id): Promise<void> {
  const [startsOn, endsOn] = [inDays(-120), inDays(75)];
  await aCertification(db, people.grace, { by: people.daniel, startsOn, endsOn });
  const evidence = "Four workshops led this year, a reflective summary, and Level 3 refreshed in the autumn.";
  await db.leadCertification.create({
    data: { personId: people.grace.id, level: "lead", evidence, askedAt: after(now(), -days(3)) },
  });
  const times = [1, 3, 5].map((weekday) => ({ weekday, part: "afternoon" as const }));
  await db.leadTime.createMany({
    data: times.map((time) => ({ leadId: people.grace.id, localityId: valley.id, ...time })),
  });
}

async function comes(
  db: Owner,
  workshop: Id,
  who: readonly Family[],
  state: "booked" | "waiting" = "booked",
) {
  const made: Awaited<ReturnType<typeof aPlace>>[] = [];
  for (const [name, party] of who) {
    const email = `${name.toLowerCase().replace(" ", ".")}@families.example`;
    made.push(await aPlace(db, workshop, { name, email, party, state }));
  }
  return made;
}

function asks(db: Owner, workshop: Id, surgery: Id, by: Id, who?: string) {
  const answer = who ? { agreedAt: now(), who } : {};
  const asked = { askedById: by.id, askedAt: after(now(), -days(2)) };
  return db.workshopSupport.create({
    data: { workshopId: workshop.id, organisationId: surgery.id, ...asked, ...answer },
  });
}

/** This school year's terms, as an area publishes them: dates are data (TT-1). */
async function theTerms(db: Owner, valley: Id): Promise<void> {
  const today = now();
  const year = today.getUTCFullYear() - (today.getUTCMonth() < 7 ? 1 : 0);
  const on = (text: string) => new Date(`${text}T00:00:00Z`);
  const terms = [
    ["Autumn term", on(`${year}-09-02`), on(`${year}-12-18`)],
    ["Spring term", on(`${year + 1}-01-04`), on(`${year + 1}-03-26`)],
    ["Summer term", on(`${year + 1}-04-12`), on(`${year + 1}-07-21`)],
  ] as const;
  await db.term.createMany({
    data: terms.map(([name, startsOn, endsOn]) => ({ localityId: valley.id, name, startsOn, endsOn })),
  });
}

/** The first weekday so many days from now or after it, at an hour, for an hour and a half. */
function onWeekday(count: number, hour: number) {
  const day = [0, 1, 2].map((more) => inDays(count + more)).find((one) => one.getUTCDay() % 6 !== 0) as Date;
  const startsAt = after(day, hours(hour));
  return { startsAt, endsAt: after(startsAt, hours(1.5)) };
}
