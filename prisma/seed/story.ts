/** The demonstration, told from top to bottom: an invented valley, the bodies that work there, and eleven people. */
import { days, travel } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { anInvitation, aSecondFactor, aYes, theWordings } from "./accounts";
import { aLocality, aMembership, anAppointment, anOrganisation, aPerson, asOwner, type Owner } from "./build";
import {
  addressOf,
  authenticatorSecrets,
  type CastMember,
  cast,
  type InStory,
  organisations,
  type Player,
  places,
} from "./cast";
import { tellOfConsultations } from "./consulting";
import { tellOfLearning } from "./learning";
import { tellOfMoney } from "./money";
import { tellOfWorkshops } from "./workshops";

export async function tellTheStory(url = env.DATABASE_URL): Promise<void> {
  const db = asOwner(url);
  travel(-days(60));
  try {
    await theWordings(db);
    const bodies = await theValley(db);
    const people = await thePeople(db, bodies);
    await theirWorkTogether(db, bodies, people);
    await tellOfLearning(db);
    await tellOfMoney(db);
    travel(0);
    await tellOfWorkshops(db, { bodies, people });
    await tellOfConsultations(db, { bodies, people });
  } finally {
    travel(0);
    await db.$disconnect();
  }
}

/** One place with a hub, its neighbour without one, and the two organisations that run the network. */
async function theValley(db: Owner): Promise<Record<InStory, { id: string }>> {
  const localities = {
    wendleValley: await aLocality(db, places.wendleValley),
    harrowMoor: await aLocality(db, places.harrowMoor),
  };
  const bodies = {} as Record<InStory, { id: string }>;
  for (const [key, { name, kind, place }] of Object.entries(organisations)) {
    bodies[key as InStory] = await anOrganisation(db, {
      name,
      kind,
      localityId: place ? localities[place].id : null,
    });
  }
  return bodies;
}

/** Eleven people. Helen wears two hats: at the surgery she cannot see what she learns at home. */
async function thePeople(db: Owner, bodies: Record<InStory, { id: string }>) {
  const people = {} as Record<CastMember, { id: string }>;
  for (const [key, player] of Object.entries<Player>(cast)) {
    const person = await aPerson(db, { name: player.name, email: addressOf(key as CastMember) });
    await aYes(db, person, "account-terms", { recipient: "the I Matter network" });
    for (const { role, at, isLinkContact = false } of player.hats) {
      await aMembership(db, { person, role, organisation: at ? bodies[at] : null, isLinkContact });
    }
    people[key as CastMember] = person;
  }
  return people;
}

/** Those who see other people's details use a second step. RHM has appointed the hub. The school would like Tom. */
async function theirWorkTogether(
  db: Owner,
  bodies: Record<InStory, { id: string }>,
  people: Record<CastMember, { id: string }>,
) {
  for (const [who, secret] of Object.entries(authenticatorSecrets)) {
    await aSecondFactor(db, people[who as CastMember], secret);
  }
  await anAppointment(db, bodies.hub);
  travel(-days(2));
  const fellside = { organisation: bodies.school, by: people.colin };
  await anInvitation(db, { email: addressOf("tom"), role: "school", ...fellside });
}
