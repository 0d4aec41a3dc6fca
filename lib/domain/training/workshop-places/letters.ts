import { calendarText } from "@/lib/platform/calendar";
import { day, dayAndTime } from "@/lib/platform/dates";
import { settingInWords } from "@/lib/policy";
import { addressOfWorkshop, entryOf } from "../published-workshops/published-workshops";
import type { Occasion } from "../published-workshops/shape";
import { whenInWords, whereInWords } from "../published-workshops/words";
import { heldFor, peopleInWords } from "./words";
import { aDayBefore, addressOfPlace, unsubscribeFrom } from "./workshop-places";

type Place = { readonly id: string; readonly email: string; readonly party: number };
type Written = { template: string; subject: string; text: string; calendar?: string; unsubscribe?: string };

/** Without the name that was typed: whoever typed it has not shown that this address is theirs. */
const letter = (
  template: string,
  subject: string,
  workshop: Occasion,
  paragraphs: readonly string[],
): Written => ({
  template,
  subject,
  text: `Hello,

${paragraphs.join("\n\n")}

I Matter Training looks after the list of who comes. The school and the Lead see it. It is deleted on ${day(workshop.listGoesOn)}. Nothing in it is tied to an account, or to anything you learn later.

I Matter

Nobody reads replies to this address. If you need help today: ${new URL("/help-now", addressOfWorkshop(workshop)).href}`,
});

const facts = (workshop: Occasion) =>
  `When: ${whenInWords(workshop)}\nWhere: ${whereInWords(workshop)}\nAccess: ${workshop.host.access}\nParking: ${workshop.host.parking}`;

const link = (place: Place) =>
  `This link is yours alone. With it you can change how many you are, say what you need, stop reminders, or give the place back, at any time before the start:\n${addressOfPlace(place.id)}`;

/** Anybody can type an address, so whoever reads its mail says with one press that this is wanted. */
const toKeep = (workshop: Occasion, place: Pick<Place, "id">, what: string) => {
  const until = aDayBefore(workshop.startsAt)
    ? `within ${settingInWords("place.keep")} of this letter`
    : "before the workshop begins";
  return `Press once to keep ${what}, ${until}:\n${addressOfPlace(place.id)}`;
};

/** Each sign-up is an entry of its own: whoever gives a place back and signs up again gets a new one. */
function calendar(workshop: Occasion, place: Place, taken: boolean): string {
  const entry = { ...entryOf(workshop), uid: `place-${place.id}`, link: addressOfPlace(place.id) };
  const cancelled = !taken || entry.cancelled;
  const sequence = entry.sequence + (taken ? 0 : 1);
  return calendarText([{ ...entry, cancelled, sequence }], {
    method: cancelled ? "CANCEL" : "REQUEST",
    to: place.email,
  });
}

export const booked = (workshop: Occasion, place: Place, kept: boolean): Written => ({
  ...letter("place-booked", kept ? "Your place is kept" : "Keep your place", workshop, [
    ...(kept ? [] : [toKeep(workshop, place, "your place")]),
    `A place is ${kept ? "kept" : "held"} for ${peopleInWords(place.party)} at a Get Started workshop. The file with this letter puts it in your calendar.`,
    facts(workshop),
    link(place),
    kept
      ? "If this was not you, open the link and give the place back with one press."
      : "If this was not you, do nothing: we let it go.",
    "Coming signs you up for nothing else. Nobody asks about your own family.",
  ]),
  calendar: calendar(workshop, place, true),
});

export const waits = (workshop: Occasion, place: Place, kept: boolean): Written =>
  letter("place-waiting", "You are on the waiting list", workshop, [
    ...(kept ? [] : [toKeep(workshop, place, "your turn")]),
    `There is no room yet for ${peopleInWords(place.party)}, so you are on the waiting list for a Get Started workshop. When there is room for all of you, and nobody before you fits, we write to you and hold it for ${heldFor}.`,
    facts(workshop),
    `You can leave the list with one press, at any time:\n${addressOfPlace(place.id)}`,
  ]);

export const again = (workshop: Occasion, place: Place, kept: boolean): Written =>
  letter("place-again", "Your link", workshop, [
    ...(kept ? [] : [toKeep(workshop, place, "what is held for you")]),
    "Somebody signed up for this workshop with your address. It was signed up already, so nothing has changed.",
    facts(workshop),
    link(place),
  ]);

/** Nothing more is held for an address before something of it is kept or given back. */
export const keepFirst = (workshop: Occasion, held: readonly string[]): Written =>
  letter("place-keep-first", "Keep what is held for you first", workshop, [
    `Somebody signed up for a workshop with your address. We hold ${held.length} others for it already that nobody has kept, so nothing new was held. Open each, and keep it or give it back with one press:`,
    held.map(addressOfPlace).join("\n"),
    `Then sign up here again:\n${addressOfWorkshop(workshop)}`,
    "If this was not you, do nothing: we let all of it go.",
  ]);

/** Its day went by and nobody pressed. */
export const notKept = (workshop: Occasion, place: Place, hadEntry: boolean): Written => ({
  ...letter("place-not-kept", "What we held has gone on", workshop, [
    `We held ${hadEntry ? `a place for ${peopleInWords(place.party)}` : "a turn on the waiting list"} and nobody pressed to keep it, so it has gone to somebody else. That is fine, and you need do nothing.`,
    facts(workshop),
    `If you would like to come, sign up again with the same address:\n${addressOfWorkshop(workshop)}`,
  ]),
  ...(hadEntry ? { calendar: calendar(workshop, place, false) } : {}),
});

export const offered = (workshop: Occasion, place: Place, until: Date): Written =>
  letter("place-offer", "There is room for you now", workshop, [
    `There is room for ${peopleInWords(place.party)} now. We hold it for you until ${dayAndTime(until)}. After that it goes to the next in line.`,
    facts(workshop),
    `Take it, or leave the list, here:\n${addressOfPlace(place.id)}`,
  ]);

export const lapsed = (workshop: Occasion): Written =>
  letter("place-lapsed", "The place we held has gone on", workshop, [
    "We held a place for you and heard nothing, so it has gone to the next in line. You are no longer on the list. That is fine, and you need do nothing.",
    `If you would still like to come, sign up again:\n${addressOfWorkshop(workshop)}`,
  ]);

export const givenBack = (workshop: Occasion, place: Place, hadEntry: boolean): Written => ({
  ...letter("place-given-back", hadEntry ? "Your place is given back" : "You have left the list", workshop, [
    hadEntry
      ? "You have given your place back. The file with this letter takes it out of your calendar."
      : "You are no longer on the waiting list.",
    facts(workshop),
    `You can sign up again whenever there is room:\n${addressOfWorkshop(workshop)}`,
  ]),
  ...(hadEntry ? { calendar: calendar(workshop, place, false) } : {}),
});

/** For everybody with a place or in line: another time or room, or no workshop at all. */
export function changed(workshop: Occasion, place: Place, hasEntry: boolean): Written {
  const off = workshop.state === "cancelled";
  const says = off
    ? "This workshop has been called off. We are sorry. You need do nothing: your place has gone with it."
    : "This workshop has a new time or place. What stands here now is right:";
  const entry = off ? "takes it out of" : "moves it in";
  return {
    ...letter(
      off ? "place-called-off" : "place-moved",
      off ? "The workshop is called off" : "The workshop has moved",
      workshop,
      [
        says,
        facts(workshop),
        ...(hasEntry ? [`The file with this letter ${entry} your calendar.`] : []),
        off ? `Other workshops: ${new URL("/workshops", addressOfWorkshop(workshop)).href}` : link(place),
      ],
    ),
    ...(hasEntry ? { calendar: calendar(workshop, place, true) } : {}),
  };
}

export const reminder = (workshop: Occasion, place: Place): Written => ({
  ...letter("place-reminder", "A reminder of your place", workshop, [
    `We keep a place for ${peopleInWords(place.party)} at a Get Started workshop.`,
    facts(workshop),
    `If you cannot come, please give it back, so that somebody on the waiting list can:\n${addressOfPlace(place.id)}`,
    "The same page stops these reminders with one press.",
  ]),
  unsubscribe: unsubscribeFrom(place.id),
});

/** Only ever sent to somebody who asked for it. Nothing about it is kept anywhere else. */
export const whatCanFollow = (workshop: Occasion, costs: readonly string[]): Written =>
  letter("place-more", "What you asked us to send", workshop, [
    "You asked what can follow a Get Started workshop. Nothing has to. If you would like to go on, these courses are open, each with its full cost:",
    costs.join("\n"),
    `What each of them is, and is not: ${new URL("/learning", addressOfWorkshop(workshop)).href}`,
    "Nobody has been told that you asked, and we will not write again about it.",
  ]);
