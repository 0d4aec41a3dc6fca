import { expect, test } from "vitest";
import { type Asked, type Diary, freeTimes } from "@/lib/domain/cic/slots/slots";
import { time } from "@/lib/platform/dates";

const open = (
  personId: string | null,
  fromMinute: number,
  toMinute: number,
  kind: "open" | "break" = "open",
) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ personId, kind, weekday, fromMinute, toMinute }));
const nine = 9 * 60;
const diary = (more: Partial<Diary> = {}): Diary => ({
  hours: [...open(null, nine, nine + 240), ...open("ruth", nine, nine + 240)],
  away: [],
  taken: [],
  practitioners: [{ personId: "ruth", until: "2027-12-31" }],
  ...more,
});
const asked = (day: string, more: Partial<Asked> = {}): Asked => ({
  days: [day],
  notBefore: new Date("2026-01-01T00:00:00Z"),
  notAfter: new Date("2028-01-01T00:00:00Z"),
  length: 90,
  buffer: 15,
  ...more,
});
const starts = (found: Diary, ask: Asked) => freeTimes(found, ask).map(({ startsAt }) => time(startsAt));
const taken = (who: string, from: string, until: string) => ({
  who,
  startsAt: new Date(`2026-06-03T${from}:00Z`),
  freeFrom: new Date(`2026-06-03T${until}:00Z`),
});

test("times are offered on the quarter of an hour, as long as all of it fits before closing", () => {
  const found = starts(diary(), asked("2026-06-03"));
  expect([found[0], found[1], found.at(-1)]).toEqual(["9am", "9:15am", "11:30am"]);
});

test("what touches another booking or what is kept free behind it is not offered, and what follows it is", () => {
  // 9.30 to 11.15 by London's clock, which is an hour ahead of Greenwich in June.
  const found = starts(diary({ taken: [taken("ruth", "08:30", "10:15")] }), asked("2026-06-03"));
  expect(found).toEqual(["11:15am", "11:30am"]);
});

test("breaks, days away and the end of a licence take times out, the hub's own as well as a person's", () => {
  const noon = 12 * 60;
  const broken = diary({ hours: [...diary().hours, ...open("ruth", nine + 60, noon, "break")] });
  expect(starts(broken, asked("2026-06-03"))).toEqual([]);
  const gone = { startsOn: "2026-06-01", endsOn: "2026-06-03" };
  for (const personId of [null, "ruth"])
    expect(starts(diary({ away: [{ personId, ...gone }] }), asked("2026-06-03"))).toEqual([]);
  expect(starts(diary({ away: [{ personId: null, ...gone }] }), asked("2026-06-04"))).not.toEqual([]);
  const licensed = diary({ practitioners: [{ personId: "ruth", until: "2026-06-02" }] });
  expect(starts(licensed, asked("2026-06-03"))).toEqual([]);
});

test("whoever has least to do that day is named first, and another when they are taken", () => {
  const both = diary({
    hours: [...diary().hours, ...open("nell", nine, nine + 240)],
    practitioners: ["ruth", "nell"].map((personId) => ({ personId, until: "2027-12-31" })),
    taken: [
      taken("ruth", "11:30", "13:00"),
      taken("nell", "08:00", "09:45"),
      taken("nell", "20:00", "21:00"),
    ],
  });
  const byTime = new Map(
    freeTimes(both, asked("2026-06-03")).map((one) => [time(one.startsAt), one.practitionerId]),
  );
  expect(byTime.get("9am")).toBe("ruth");
  expect(byTime.get("11:30am")).toBe("nell");
});

test("in person it needs a free room as well", () => {
  const rooms = ["green"];
  expect(freeTimes(diary({ rooms }), asked("2026-06-03"))[0]).toMatchObject({ roomId: "green" });
  expect(starts(diary({ rooms, taken: [taken("green", "07:00", "20:00")] }), asked("2026-06-03"))).toEqual(
    [],
  );
});

test("nothing is offered sooner than the notice or later than the horizon", () => {
  const notice = { notBefore: new Date("2026-06-03T09:30:00Z") };
  expect(starts(diary(), asked("2026-06-03", notice))[0]).toBe("10:30am");
  expect(starts(diary(), asked("2026-06-03", { notAfter: new Date("2026-06-03T07:59:00Z") }))).toEqual([]);
});

test("37 on the days the clocks change a time is at the hour it says, and lasts as long as it should", () => {
  for (const day of ["2026-03-29", "2026-10-25"]) {
    const [first] = freeTimes(diary(), asked(day));
    expect(time(first!.startsAt)).toBe("9am");
    expect(first!.endsAt.getTime() - first!.startsAt.getTime()).toBe(90 * 60_000);
  }
});
