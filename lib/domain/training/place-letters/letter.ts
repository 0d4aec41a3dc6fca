import { day } from "@/lib/platform/dates";
import { addressOfWorkshop } from "../published-workshops/published-workshops";
import type { Occasion } from "../published-workshops/shape";
import { askTheHost, whenInWords, whereInWords } from "../published-workshops/words";
import { peopleInWords } from "../workshop-places/words";
import { addressOfPlace } from "../workshop-places/workshop-places";

/**
 * Whom a letter is for. Name and needs are given once the place is kept, and never before: whoever typed them has not
 * shown that this address is theirs, and a stranger's words are nothing to send anybody.
 */
export type Place = {
  readonly id: string;
  readonly email: string;
  readonly party: number;
  readonly name?: string;
  readonly accessNeeds?: string;
  /** 1 is next in line. */
  readonly turn?: number | null;
  /** Until when a place is held for them to take; null where none is. */
  readonly heldUntil?: Date | null;
};

type Row = Omit<Place, "email"> & {
  readonly email: string | null;
  readonly keptAt: Date | null;
};

/** A row as its letters may know it. */
export const whom = ({ id, email, party, turn = null, heldUntil = null, keptAt, ...typed }: Row): Place => ({
  ...{ id, email: email as string, party, turn, heldUntil },
  ...(keptAt ? { name: typed.name ?? "", accessNeeds: typed.accessNeeds ?? "" } : {}),
});

export type Written = {
  template: string;
  subject: string;
  text: string;
  calendar?: string;
  unsubscribe?: string;
};

type About = { readonly template: string; readonly subject: string };

/** One letter about a workshop: plain text, the same frame around every message. */
export const letter = (
  { template, subject }: About,
  workshop: Occasion,
  { name }: Pick<Place, "name">,
  paragraphs: readonly (string | null | undefined | false)[],
): Written => ({
  template,
  subject,
  text: `Hello${name ? ` ${name}` : ""},

${paragraphs.filter(Boolean).join("\n\n")}

I Matter Training looks after the list of who comes. The school and the Lead see it. It is deleted on ${day(workshop.listGoesOn)}. Nothing in it is tied to an account, or to anything you learn later.

I Matter

Nobody reads replies to this address. If you need help today: ${onThePortal(workshop, "/help-now")}`,
});

/** When, where, how many, how to get in, and what was noted, each on a line of its own. */
export const facts = (workshop: Occasion, { party, accessNeeds }: Pick<Place, "party" | "accessNeeds">) =>
  [
    `When: ${whenInWords(workshop)}`,
    `Where: ${whereInWords(workshop)}`,
    `For: ${peopleInWords(party)}`,
    `Access: ${workshop.host.access}`,
    `Parking: ${workshop.host.parking}`,
    askTheHost(workshop.host),
    ...(accessNeeds ? [`We have noted: ${accessNeeds}`] : []),
  ].join("\n");

export const link = (place: Pick<Place, "id">) =>
  `This link is yours alone. With it you can change how many you are, say what you need, stop reminders, or give the place back, at any time before the start:\n${addressOfPlace(place.id)}`;

/** Straight to the one button. */
export const toLeave = (place: Pick<Place, "id">) =>
  `You can leave the list with one press, at any time:\n${addressOfPlace(place.id)}#back`;

/** An offer, for as long as it is open. */
export const toTake = (place: Pick<Place, "id">) => `Take it with one press:\n${addressOfPlace(place.id)}`;

export const toLetGo = (place: Pick<Place, "id">) =>
  `You do not want it? Let it go to the next family with one press:\n${addressOfPlace(place.id)}#back`;

export const onThePortal = (workshop: Occasion, path: string) =>
  new URL(path, addressOfWorkshop(workshop)).href;
