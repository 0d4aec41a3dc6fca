import { describe, expect, test } from "vitest";
import {
  clockTyped,
  dayTyped,
  hoursOf,
  inLondon,
  londonTime,
  time,
  weekdayAndDay,
} from "@/lib/platform/dates";

describe("an hour in London", () => {
  test.each([
    ["in winter", "2026-12-03", "14:30", "2026-12-03T14:30:00.000Z"],
    ["in summer", "2026-06-03", "14:30", "2026-06-03T13:30:00.000Z"],
    ["the afternoon after clocks went forward", "2026-03-29", "14:00", "2026-03-29T13:00:00.000Z"],
    ["the morning before clocks go forward", "2026-03-29", "00:30", "2026-03-29T00:30:00.000Z"],
    ["the afternoon after clocks went back", "2026-10-25", "14:00", "2026-10-25T14:00:00.000Z"],
    ["the hour that comes twice, the first time", "2026-10-25", "01:30", "2026-10-25T00:30:00.000Z"],
  ])("%s is that moment", (_when, day, clock, moment) => {
    const read = londonTime(day, clock);
    expect(read?.toISOString()).toBe(moment);
    expect(inLondon(read as Date)).toEqual({ day, clock });
  });

  test("that spring skips is no hour, nor is one that no clock shows", () => {
    expect(londonTime("2026-03-29", "01:30")).toBeNull();
    expect(londonTime("2026-02-30", "10:00")).toBeNull();
    expect(londonTime("2026-06-03", "25:00")).toBeNull();
  });

  test("is written the way people say it", () => {
    const [from, until] = [londonTime("2026-06-03", "14:00"), londonTime("2026-06-03", "15:30")] as [
      Date,
      Date,
    ];
    expect(weekdayAndDay(from)).toBe("Wednesday 3 June 2026");
    expect(hoursOf(from, until)).toBe("2pm to 3:30pm");
  });
});

test.each([
  ["2pm", "14:00"],
  ["2:30pm", "14:30"],
  ["2.30 PM", "14:30"],
  ["12am", "00:00"],
  ["12:15pm", "12:15"],
  ["9 a.m.", "09:00"],
  ["14:30", "14:30"],
  ["1430", "14:30"],
  ["9", "09:00"],
  ["24:00", null],
  ["14pm", null],
  ["9:75", null],
  ["noon", null],
])("the hour “%s” is read as %s", (typed, clock) => {
  expect(clockTyped(typed)).toBe(clock);
});

test.each([
  ["2027-06-03", "2027-06-03"],
  ["3/6/2027", "2027-06-03"],
  ["03.06.2027", "2027-06-03"],
  ["31/02/2027", null],
  ["soon", null],
])("the day “%s” is read as %s", (typed, day) => {
  expect(dayTyped(typed)).toBe(day);
});

test("an hour is written the way it is read, around noon and midnight too", () => {
  for (const clock of ["00:05", "08:00", "11:45", "12:00", "12:30", "13:00", "21:30"])
    expect(clockTyped(time(londonTime("2027-02-01", clock) as Date))).toBe(clock);
  expect(time(londonTime("2027-02-01", "12:30") as Date)).toBe("12:30pm");
  expect(time(londonTime("2027-02-01", "12:00") as Date)).toBe("12pm");
});
