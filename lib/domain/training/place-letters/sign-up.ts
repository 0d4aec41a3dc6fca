import { settingInWords } from "@/lib/policy";
import { addressOfWorkshop } from "../published-workshops/published-workshops";
import type { Occasion } from "../published-workshops/shape";
import { heldFor, peopleInWords, turnInWords } from "../workshop-places/words";
import { aDayBefore, addressOfPlace } from "../workshop-places/workshop-places";
import { calendarFor } from "./calendar";
import { facts, letter, link, type Place, toLeave, type Written } from "./letter";

/** Anybody can type an address, so whoever reads its mail says with one press that this is wanted. */
const toKeep = (workshop: Occasion, place: Pick<Place, "id">, what: string) => {
  const until = aDayBefore(workshop.startsAt)
    ? `within ${settingInWords("place.keep")} of this letter`
    : "before the workshop begins";
  return `Press once to keep ${what}, ${until}:\n${addressOfPlace(place.id)}`;
};

export const booked = (workshop: Occasion, place: Place, kept: boolean): Written => ({
  ...letter(
    { template: "place-booked", subject: kept ? "Your place is kept" : "Keep your place" },
    workshop,
    place,
    [
      !kept && toKeep(workshop, place, "your place"),
      `A place is ${kept ? "kept" : "held"} for ${peopleInWords(place.party)} at a Get Started workshop. The file with this letter puts it in your calendar.`,
      facts(workshop, place),
      link(place),
      kept
        ? "If this was not you, open the link and give the place back."
        : "If this was not you, do nothing: we let it go.",
      "Coming signs you up for nothing else. Nobody asks about your own family.",
    ],
  ),
  calendar: calendarFor(workshop, place, true),
});

export const waits = (workshop: Occasion, place: Place, kept: boolean): Written =>
  letter({ template: "place-waiting", subject: "You are on the waiting list" }, workshop, place, [
    !kept && toKeep(workshop, place, "your turn"),
    `There is no room yet for ${peopleInWords(place.party)}, so you are on the waiting list for a Get Started workshop. ${place.turn ? `${turnInWords(place.turn)} ` : ""}When there is room for all of you, and nobody before you fits, we write to you and hold it for ${heldFor}.`,
    facts(workshop, place),
    toLeave(place),
  ]);

export const again = (workshop: Occasion, place: Place, kept: boolean): Written =>
  letter({ template: "place-again", subject: "Your link" }, workshop, place, [
    !kept && toKeep(workshop, place, "what is held for you"),
    "Somebody signed up for this workshop with your address. It was signed up already, so nothing has changed.",
    facts(workshop, place),
    link(place),
  ]);

/** Nothing more is held for an address before something of it is kept or given back. */
export const keepFirst = (workshop: Occasion, held: readonly string[]): Written =>
  letter({ template: "place-keep-first", subject: "Keep what is held for you first" }, workshop, {}, [
    `Somebody signed up for a workshop with your address. We hold ${held.length} others for it already that nobody has kept, so nothing new was held. Open each, and keep it or give it back:`,
    held.map(addressOfPlace).join("\n"),
    `Then sign up here again:\n${addressOfWorkshop(workshop)}`,
    "If this was not you, do nothing: we let all of it go.",
  ]);

/** Its day went by and nobody pressed. */
export const notKept = (workshop: Occasion, place: Place, hadEntry: boolean): Written => ({
  ...letter({ template: "place-not-kept", subject: "What we held has gone on" }, workshop, place, [
    `We held ${hadEntry ? `a place for ${peopleInWords(place.party)}` : "a turn on the waiting list"} and nobody pressed to keep it, so it has gone to somebody else. That is fine, and you need do nothing.`,
    facts(workshop, place),
    `If you would like to come, sign up again with the same address:\n${addressOfWorkshop(workshop)}`,
  ]),
  ...(hadEntry ? { calendar: calendarFor(workshop, place, false) } : {}),
});
