import { dayAndTime } from "@/lib/platform/dates";
import { addressOfWorkshop } from "../published-workshops/published-workshops";
import type { Occasion } from "../published-workshops/shape";
import { audienceWords, whenInWords } from "../published-workshops/words";
import { peopleInWords, turnInWords } from "../workshop-places/words";
import { addressOfPlace, unsubscribeFrom } from "../workshop-places/workshop-places";
import { calendarFor } from "./calendar";
import {
  facts,
  letter,
  link,
  onThePortal,
  type Place,
  toLeave,
  toLetGo,
  toTake,
  type Written,
} from "./letter";

export { whom } from "./letter";
export * from "./sign-up";

export const offered = (workshop: Occasion, place: Place, until: Date): Written =>
  letter({ template: "place-offer", subject: "There is room for you now" }, workshop, place, [
    `There is room for ${peopleInWords(place.party)} now. We hold it for you until ${dayAndTime(until)}. After that it goes to the next in line.`,
    toTake(place),
    facts(workshop, place),
    toLetGo(place),
  ]);

export const lapsed = (workshop: Occasion, place: Place): Written =>
  letter({ template: "place-lapsed", subject: "The place we held has gone on" }, workshop, place, [
    `We held a place for ${peopleInWords(place.party)} and heard nothing, so it has gone to the next in line. You are no longer on the list. That is fine, and you need do nothing.`,
    `It was for: ${whenInWords(workshop)}`,
    `If you would still like to come, sign up again. You then come after everybody who waits already:\n${addressOfWorkshop(workshop)}`,
  ]);

export const givenBack = (workshop: Occasion, place: Place, hadEntry: boolean): Written => ({
  ...letter(
    {
      template: "place-given-back",
      subject: hadEntry ? "Your place is given back" : "You have left the list",
    },
    workshop,
    place,
    [
      hadEntry
        ? "You have given your place back. The file with this letter takes it out of your calendar."
        : "You are no longer on the waiting list.",
      facts(workshop, { party: place.party }),
      `You can sign up again with the same address. Nothing of an old turn is kept: you then come after everybody who waits already.\n${addressOfWorkshop(workshop)}`,
    ],
  ),
  ...(hadEntry ? { calendar: calendarFor(workshop, place, false) } : {}),
});

/** What it was before it moved, or was changed. */
export type Before = Pick<Occasion, "startsAt" | "endsAt" | "room" | "audience" | "languages">;

/** For everybody with a place or in line: another time or room. */
export const moved = (workshop: Occasion, place: Place, hasEntry: boolean, was?: Before): Written => ({
  ...letter({ template: "place-moved", subject: "The workshop has moved" }, workshop, place, [
    "This workshop has a new time or room.",
    was && `Before: ${timeAndRoom(was)}\nNow: ${timeAndRoom(workshop)}`,
    was && forWhom(was, workshop),
    hasEntry
      ? "Your place has moved with it. The file with this letter moves it in your calendar."
      : (stillHeld(place) ?? `You keep your turn.${place.turn ? ` ${turnInWords(place.turn)}` : ""}`),
    `What stands here is right:\n${facts(workshop, place)}`,
    hasEntry ? link(place) : wayOut(place),
  ]),
  ...(hasEntry ? { calendar: calendarFor(workshop, place, true) } : {}),
});

/** Whoever has not answered an offer yet reads here too until when it is open, and where to take it. */
const stillHeld = (place: Place): string | null =>
  place.heldUntil
    ? `We hold a place for ${peopleInWords(place.party)} until ${dayAndTime(place.heldUntil)}. After that it goes to the next in line. ${toTake(place)}`
    : null;

const wayOut = (place: Place) => (place.heldUntil ? toLetGo(place) : toLeave(place));

/** The day and the room stay, and it is for other people, or in other languages. */
export const changed = (workshop: Occasion, place: Place, booked: boolean, was: Before): Written =>
  letter({ template: "place-changed", subject: "Something about the workshop is new" }, workshop, place, [
    "The day, the hour and the room stay as they were. This is new:",
    forWhom(was, workshop),
    stillHeld(place) ??
      `If it still suits you, you need do nothing.${place.turn ? ` ${turnInWords(place.turn)}` : ""}`,
    facts(workshop, place),
    booked ? link(place) : wayOut(place),
  ]);

const forWhom = (was: Before, is: Before) =>
  [
    was.audience !== is.audience &&
      `It was for: ${audienceWords[was.audience]}\nIt is now for: ${audienceWords[is.audience]}`,
    was.languages !== is.languages && `Languages before: ${was.languages}\nLanguages now: ${is.languages}`,
  ]
    .filter(Boolean)
    .join("\n");

const timeAndRoom = (at: Before) => `${whenInWords(at)}, ${at.room}`;

/** The same where there is no workshop any more. */
export const calledOff = (workshop: Occasion, place: Place, hasEntry: boolean): Written => ({
  ...letter({ template: "place-called-off", subject: "The workshop is called off" }, workshop, place, [
    `This workshop has been called off. We are sorry. You need do nothing: your ${hasEntry ? "place" : "turn"} has gone with it.`,
    `It was to be:\n${facts(workshop, { party: place.party })}`,
    hasEntry && "The file with this letter takes it out of your calendar.",
    `Other workshops near there:\n${near(workshop)}`,
  ]),
  ...(hasEntry ? { calendar: calendarFor(workshop, place, true) } : {}),
});

const near = (workshop: Occasion) => {
  const [outcode = ""] = workshop.host.postcode.split(" ");
  return onThePortal(workshop, `/workshops?${new URLSearchParams({ near: outcode })}`);
};

export const reminder = (workshop: Occasion, place: Place): Written => ({
  ...letter({ template: "place-reminder", subject: "A reminder of your place" }, workshop, place, [
    `We keep a place for ${peopleInWords(place.party)} at a Get Started workshop.`,
    facts(workshop, place),
    `If you cannot come, please give it back, so that somebody on the waiting list can:\n${addressOfPlace(place.id)}`,
    "The same page stops these reminders with one press.",
  ]),
  unsubscribe: unsubscribeFrom(place.id),
});

/** Once, the day after, to somebody who came and did not stop our letters. What can follow is not in it (SN-5). */
export const howWasIt = (workshop: Occasion, place: Place): Written => ({
  ...letter({ template: "place-after", subject: "How was it?" }, workshop, place, [
    `Thank you for coming to the Get Started workshop at ${workshop.host.name}: ${whenInWords(workshop)}.`,
    `Would you tell us how it was? Three questions, one press each. Your answers do not say who you are:\n${addressOfPlace(place.id)}`,
    "Nothing follows by itself. If you would like to know what can, and what all of it costs, the same page says so.",
    "We will not write again about this workshop, unless you ask us to.",
  ]),
  unsubscribe: unsubscribeFrom(place.id),
});

/** Only ever sent to somebody who asked for it. Nothing about it is kept anywhere else. */
export const whatCanFollow = (workshop: Occasion, place: Place, costs: readonly string[]): Written =>
  letter({ template: "place-more", subject: "What you asked us to send" }, workshop, place, [
    "You asked what can follow a Get Started workshop. Nothing has to. If you would like to go on, these courses are open, each with its full cost:",
    costs.join("\n"),
    `What each of them is, and is not: ${onThePortal(workshop, "/learning")}`,
    "Nobody has been told that you asked, and we will not write again about it.",
  ]);
