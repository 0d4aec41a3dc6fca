import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { type CalendarEntry, calendarText } from "@/lib/platform/calendar";

const entry = (given: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: "workshop-1",
  sequence: 2,
  startsAt: new Date("2026-06-03T13:30:00Z"),
  endsAt: new Date("2026-06-03T15:00:00Z"),
  title: "Workshop at Fellside",
  where: "Hall, 2 Fell Lane, Wendle",
  about: "Access: step-free; ask at the gate\nParking: by the gate",
  link: "https://portal.example/workshops/abcd2345",
  cancelled: false,
  ...given,
});

/** As a calendar would read it. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
  return { calendar, events, event: events[0] as ICAL.Event };
}

const feed = { method: "PUBLISH", name: "Workshops" } as const;

describe("a calendar reads back what was written", () => {
  test.each([
    ["in summer", "2026-06-03T13:30:00Z", "14:30"],
    ["in winter", "2026-12-03T14:30:00Z", "14:30"],
    ["on the day summer begins", "2026-03-29T13:30:00Z", "14:30"],
    ["on the day summer ends", "2026-10-25T14:30:00Z", "14:30"],
  ])("37 the hour of London %s", (_when, at, clock) => {
    const startsAt = new Date(at);
    const { event, calendar } = read(calendarText([entry({ startsAt, endsAt: startsAt })], feed));
    const zone = new ICAL.Timezone(calendar.getFirstSubcomponent("vtimezone") as ICAL.Component);
    expect(event.startDate.toString()).toContain(`T${clock}:00`);
    event.startDate.zone = zone;
    expect(event.startDate.toJSDate()).toEqual(startsAt);
  });

  test("24 what is typed stays text, and lines stay short", () => {
    const title = "Tea, cake; and a \\ \r\nEND:VEVENT\r\nX-EVIL:1 — ".repeat(5).trim();
    const text = calendarText([entry({ title })], feed);
    const { events, event } = read(text);
    expect(events).toHaveLength(1);
    expect(event.summary).toBe(title);
    expect(text.split("\r\n").every((line) => Buffer.byteLength(line) <= 76)).toBe(true);
  });
});

test("a letter asks one calendar for an entry, and takes it out again with the same name and a higher number", () => {
  const asks = read(calendarText([entry()], { method: "REQUEST", to: "robin@tests.example" }));
  const off = entry({ cancelled: true, sequence: 3 });
  const takes = read(calendarText([off], { method: "CANCEL", to: "robin@tests.example" }));
  expect(asks.calendar.getFirstPropertyValue("method")).toBe("REQUEST");
  expect(takes.calendar.getFirstPropertyValue("method")).toBe("CANCEL");
  expect(takes.event.uid).toBe(asks.event.uid);
  expect(takes.event.sequence).toBeGreaterThan(asks.event.sequence);
  expect(takes.event.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(asks.event.attendees[0]?.getFirstValue()).toBe("mailto:robin@tests.example");
});
