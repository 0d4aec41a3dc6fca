/** Calendar entries as iCalendar text (RFC 5545). Folding and escaping are the library's; hours are those of London. */
import ICAL from "ical.js";
import { now } from "./clock";
import { env } from "./env";

/** What one entry says. With the same `uid` and a higher `sequence`, a calendar moves the entry it has. */
export type CalendarEntry = {
  readonly uid: string;
  readonly sequence: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly title: string;
  readonly where: string;
  readonly about: string;
  readonly link: string;
  readonly cancelled: boolean;
};

/** A feed publishes; a letter asks one person's calendar for an entry, or takes it out again. */
type Told =
  | { readonly method: "PUBLISH"; readonly name: string }
  | { readonly method: "REQUEST" | "CANCEL"; readonly to: string };

const london = `BEGIN:VTIMEZONE
TZID:Europe/London
BEGIN:DAYLIGHT
TZNAME:BST
TZOFFSETFROM:+0000
TZOFFSETTO:+0100
DTSTART:19810329T010000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZNAME:GMT
TZOFFSETFROM:+0100
TZOFFSETTO:+0000
DTSTART:19961027T020000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`;

export function calendarText(entries: readonly CalendarEntry[], told: Told): string {
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//I Matter//Portal//EN");
  calendar.addPropertyWithValue("method", told.method);
  if (told.method === "PUBLISH") calendar.addPropertyWithValue("x-wr-calname", told.name);
  const zone = ICAL.Component.fromString(london);
  calendar.addSubcomponent(zone);
  const clock = new ICAL.Timezone(zone);
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, told, clock));
  return `${calendar.toString()}\r\n`;
}

function eventOf(entry: CalendarEntry, told: Told, clock: ICAL.Timezone): ICAL.Component {
  const event = new ICAL.Component("vevent");
  const hour = (name: string, at: Date) =>
    event
      .addPropertyWithValue(name, ICAL.Time.fromJSDate(at, true).convertToZone(clock))
      .setParameter("tzid", "Europe/London");
  event.addPropertyWithValue("uid", `${entry.uid}@${new URL(env.PORTAL_URL).hostname}`);
  event.addPropertyWithValue("sequence", entry.sequence);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(now(), true));
  hour("dtstart", entry.startsAt);
  hour("dtend", entry.endsAt);
  event.addPropertyWithValue("summary", entry.title);
  event.addPropertyWithValue("location", entry.where);
  event.addPropertyWithValue("description", entry.about);
  event.addPropertyWithValue("url", entry.link);
  event.addPropertyWithValue("status", entry.cancelled ? "CANCELLED" : "CONFIRMED");
  if (told.method !== "PUBLISH") addPeople(event, told.to);
  return event;
}

/** Calendars act on a letter only when it says who asks whom. */
function addPeople(event: ICAL.Component, to: string): void {
  event.addPropertyWithValue("organizer", `mailto:${ourAddress()}`).setParameter("cn", "I Matter");
  const guest = event.addPropertyWithValue("attendee", `mailto:${to}`);
  guest.setParameter("partstat", "ACCEPTED");
  guest.setParameter("rsvp", "FALSE");
}

const ourAddress = () => /[^\s<>]+@[^\s<>]+/.exec(env.MAIL_FROM ?? "")?.[0] ?? "portal@portal.invalid";
