/**
 * The CIC's side of the story. Sofia licensed Ruth, who holds consultations at the hub. Ewa is in the middle of support
 * that ends; Amara's ended in the summer, and the hub can read nothing of it any more. Everything in it is invented.
 */
import { after, days, hours, minutes, now } from "@/lib/platform/clock";
import { aMembership, aPerson, type Owner } from "./build";
import { addressOf, type CastMember, type InStory, organisations } from "./cast";
import { inDays } from "./hosting";
import {
  aConsultation,
  aGoal,
  aHandOff,
  aLicence,
  aLookBack,
  anEpisode,
  aPaidCharge,
  aShare,
  aTracker,
  hubPlace,
  opens,
} from "./hubs";

type Id = { id: string };
type Told = { bodies: Record<InStory, Id>; people: Record<CastMember, Id> };
type Hub = { organisation: Id; practitioner: { person: Id }; second: Id; room: Id };

const workdays = [1, 2, 3, 4, 5];

export async function tellOfConsultations(db: Owner, { bodies, people }: Told): Promise<void> {
  const second = await aPerson(db, { name: "Nell Barrow", email: "nell@wendle.example" });
  await aMembership(db, { person: second, role: "locality_hub", organisation: bodies.hub });
  await aLicence(db, people.ruth, bodies.hub, { by: people.sofia });
  await aLicence(db, second, bodies.hub, { by: people.sofia, endsOn: inDays(40) });
  const room = await hubPlace(db, bodies.hub, { on: workdays, email: "hello@wendle-hub.example" });
  for (const [person, until] of [
    [people.ruth, 17],
    [second, 14],
  ] as const)
    await opens(db, bodies.hub, person, [9 * 60, until * 60], workdays);
  await db.hubHours.createMany({
    data: workdays.map((weekday) => ({
      organisationId: bodies.hub.id,
      kind: "break" as const,
      weekday,
      fromMinute: 750,
      toMinute: 795,
    })),
  });
  await db.fundedConsultations.create({
    data: { organisationId: bodies.hub.id, startsOn: inDays(-30), endsOn: inDays(14), places: 12, taken: 3 },
  });
  const hub = { organisation: bodies.hub, practitioner: { person: people.ruth }, second, room };
  await ewaInTheMiddle(db, hub, people.ewa);
  await amaraAfterwards(db, hub, people.amara);
  await tomAlone(db, people.tom);
  await connectedOnward(db, bodies, people);
  await tomAhead(db, { ...hub, practitioner: { person: second } }, people.tom);
  const bryn = await aPerson(db, { name: "Bryn Okoro", email: "bryn@wendle.example" });
  await aMembership(db, { person: bryn, role: "personal_learner" });
  await aConsultation(db, hub, { person: bryn }, { on: weekdayFrom(4), at: 10, way: "video" });
}

/** A consultation four weeks ago, two goals, and support with four sessions to come at most. */
async function ewaInTheMiddle(db: Owner, hub: Hub, person: Id): Promise<void> {
  const ewa = { person, hat: "family" as const };
  const { consultation } = await aConsultation(db, hub, ewa, { on: -28, state: "held", way: "in_person" });
  await aPaidCharge(db, consultation, { payerName: "Ewa Nowak" });
  await agreed(
    db,
    consultation.id,
    ["Evenings without shouting", "To see my daughter more"],
    "Try one walk together each week",
  );
  const tracker = await aTracker(db, ewa);
  const goal = await aGoal(db, tracker, {
    words: "To have supper together three times a week",
    rating: 3,
    at: inDays(-27),
  });
  await aGoal(db, tracker, {
    slot: 2,
    words: "To ask my daughter for a Sunday each month",
    rating: 5,
    at: inDays(-27),
  });
  await db.goalRating.create({ data: { goalId: goal.id, rating: 5, at: inDays(-10) } });
  await db.goalStep.createMany({
    data: [
      {
        goalId: goal.id,
        words: "Phones in the drawer at six",
        state: "doing",
        createdAt: inDays(-27),
        changedAt: inDays(-12),
      },
      {
        goalId: goal.id,
        words: "Ask everybody which evenings they can",
        state: "done",
        createdAt: inDays(-27),
        changedAt: inDays(-20),
      },
    ],
  });
  await aLookBack(db, tracker, [4, 3, 5, 4, 3, 6, 4, 5], { at: inDays(-27) });
  const written = { createdAt: inDays(-9), changedAt: inDays(-9) };
  await db.trackerEntry.create({
    data: { trackerId: tracker.id, words: "We laughed at supper. I had forgotten that we can.", ...written },
  });
  const episode = await anEpisode(db, hub, ewa, {
    consultation,
    proposedAt: inDays(-24),
    endsOn: inDays(60),
  });
  await aShare(db, tracker, hub, { episode, startsAt: inDays(-24), endsAt: inDays(60) });
  const meetings = [-20, -6, 8].map((count) => after(inDays(weekdayFrom(count)), hours(13)));
  for (const [at, startsAt] of meetings.entries())
    await db.supportSession.create({
      data: {
        ...{
          episodeId: episode.id,
          number: at + 1,
          way: "phone",
          startsAt,
          minutes: 45,
          createdAt: inDays(-24),
        },
        ...(startsAt < now() && {
          heldAt: after(startsAt, minutes(45)),
          agreed: "One supper more than last week.",
        }),
      },
    });
}

/** Support that ran from the spring and closed by itself: the baseline, what came after it, and nothing for the hub to read. */
async function amaraAfterwards(db: Owner, hub: Hub, person: Id): Promise<void> {
  const amara = { person, hat: "personal_learner" as const };
  const { consultation } = await aConsultation(db, hub, amara, { on: -150, state: "held" });
  await aPaidCharge(db, consultation, { payerName: "Amara Osei" });
  await agreed(db, consultation.id, ["Sleep, for all of us"], "Keep a note of what the evenings are like");
  const tracker = await aTracker(db, amara);
  const goal = await aGoal(db, tracker, { words: "To go to bed without a row", rating: 2, at: inDays(-149) });
  for (const [rating, on] of [
    [4, -120],
    [6, -95],
    [7, -70],
  ] as const)
    await db.goalRating.create({ data: { goalId: goal.id, rating, at: inDays(on) } });
  await aLookBack(db, tracker, [2, 3, 5, 4, 4, 3, 5, 4], { at: inDays(-149) });
  const after12Weeks = await aLookBack(db, tracker, [6, 6, 6, 5, 6, 4, 6, 7], {
    kind: "follow_up",
    at: inDays(-66),
  });
  const view = { rating: 7, words: "To me the evenings sounded calmer still.", at: inDays(-66) };
  await db.differingView.create({
    data: {
      trackerId: tracker.id,
      answerId: (after12Weeks.answers[1] as Id).id,
      practitionerId: hub.practitioner.person.id,
      organisationId: hub.organisation.id,
      ...view,
    },
  });
  const episode = await anEpisode(db, hub, amara, {
    consultation,
    proposedAt: inDays(-148),
    endsOn: inDays(-64),
    sessionCap: 4,
  });
  for (const [at, on] of [-140, -126, -100, -72].entries()) {
    const startsAt = after(inDays(on), hours(13));
    await db.supportSession.create({
      data: {
        episodeId: episode.id,
        number: at + 1,
        way: "phone",
        startsAt,
        minutes: 45,
        createdAt: inDays(-148),
        heldAt: after(startsAt, minutes(45)),
      },
    });
  }
  await aShare(db, tracker, hub, { episode, startsAt: inDays(-148), endsAt: inDays(-64) });
  await db.episodeSummary.create({
    data: {
      ...{ episodeId: episode.id, writtenAt: inDays(-70), seenAt: inDays(-69) },
      words: "Four talks about evenings. Amara tried a wind-down at half past eight and kept what worked.",
      theirWords: "It helped that it had an end.",
    },
  });
  await db.supportEpisode.update({
    where: { id: episode.id },
    data: { closedAt: inDays(-63), closed: "date" },
  });
}

/** Two hand-offs on their way, of which nothing has moved: Amara has not answered hers; Tom said yes, and Josie is asked. */
async function connectedOnward(db: Owner, bodies: Told["bodies"], people: Told["people"]): Promise<void> {
  const to = { ...bodies.youth, name: organisations.youth.name };
  const ruth = { organisation: bodies.hub, person: people.ruth };
  await aHandOff(
    db,
    ruth,
    to,
    { email: addressOf("amara") },
    {
      purpose: "A parents' evening by the river, once a month",
      fields: [
        ["Name", "Amara Osei"],
        ["How to reach her", "By mail, or by phone after six"],
        ["What she would like", "To meet other parents whose evenings are loud"],
      ],
    },
  );
  const grace = { ...ruth, person: people.grace, hat: "lead_professional" as const };
  await aHandOff(
    db,
    grace,
    to,
    { email: addressOf("tom") },
    {
      purpose: "To help out at the boat shed on Saturdays",
      fields: [
        ["Name", "Tom Brackley"],
        ["How to reach him", "By mail"],
      ],
      agreed: people.tom,
    },
  );
}

/** A Tracker needs no hub: Tom keeps one by himself. */
async function tomAlone(db: Owner, person: Id): Promise<void> {
  const tracker = await aTracker(db, { person, hat: "professional_learner" });
  await aGoal(db, tracker, { words: "To leave work on time twice a week", rating: 4, at: inDays(-12) });
  await aLookBack(db, tracker, [5, 4, 6, 5, 5, 4, 3, 6], { at: inDays(-12) });
}

/** He has booked a talk about his work with the hub's second practitioner, and paid for it. */
async function tomAhead(db: Owner, hub: Hub, person: Id): Promise<void> {
  const tom = { person, hat: "professional_learner" as const };
  const { consultation } = await aConsultation(db, hub, tom, { on: weekdayFrom(9), at: 9, way: "video" });
  await aPaidCharge(db, consultation, { payerName: "Tom Brackley" });
}

async function agreed(
  db: Owner,
  consultationId: string,
  priorities: readonly string[],
  step: string,
): Promise<void> {
  const numbered = priorities.map((words, at) => ({ consultationId, position: at + 1, words }));
  await db.agreedPriority.createMany({ data: numbered });
  await db.agreedStep.create({ data: { consultationId, position: 1, words: step, doer: "together" } });
  await db.consultation.update({
    where: { id: consultationId },
    data: { agreedAt: after(now(), -days(20)) },
  });
}

/** So many days from now, or the Monday after when that is a weekend. */
function weekdayFrom(count: number): number {
  return [0, 1, 2].map((more) => count + more).find((one) => inDays(one).getUTCDay() % 6 !== 0) as number;
}
