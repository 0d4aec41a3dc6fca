/** Every date a person reads is in Europe/London and written the way people say it. */
const zone = "Europe/London";

const dayFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  day: "numeric",
  month: "long",
  year: "numeric",
});
const timeFormat = new Intl.DateTimeFormat("en-GB", {
  timeZone: zone,
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

const weekdayFormat = new Intl.DateTimeFormat("en-GB", { timeZone: zone, weekday: "long" });
const partsFormat = new Intl.DateTimeFormat("en-CA", {
  timeZone: zone,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** "3 June 2026" */
export function day(date: Date): string {
  return dayFormat.format(date);
}

/** "2:30pm", or "2pm" on the hour */
export function time(date: Date): string {
  return timeFormat.format(date).replace(/\s/g, "").replace(":00", "").toLowerCase();
}

/** "3 June 2026 at 2:30pm" */
export function dayAndTime(date: Date): string {
  return `${day(date)} at ${time(date)}`;
}

/** "45 minutes", "1 hour", "2 hours 30 minutes" */
export function duration(totalMinutes: number): string {
  const h = Math.floor(totalMinutes / 60);
  const m = totalMinutes % 60;
  const parts = [h && `${h} ${h === 1 ? "hour" : "hours"}`, m && `${m} ${m === 1 ? "minute" : "minutes"}`];
  return parts.filter(Boolean).join(" ") || "0 minutes";
}

/** "Wednesday 3 June 2026" */
export function weekdayAndDay(date: Date): string {
  return `${weekdayFormat.format(date)} ${day(date)}`;
}

/** "2pm to 3:30pm" */
export function hoursOf(starts: Date, ends: Date): string {
  return `${time(starts)} to ${time(ends)}`;
}

/** The day and the hour in London, as forms and tables write them: "2026-06-03" and "14:30". */
export function inLondon(date: Date): { day: string; clock: string } {
  const parts = Object.fromEntries(partsFormat.formatToParts(date).map(({ type, value }) => [type, value]));
  return { day: `${parts.year}-${parts.month}-${parts.day}`, clock: `${parts.hour}:${parts.minute}` };
}

/** The moment a clock in London shows "14:30" on a day "2026-06-03"; null for the hour that spring skips. Of an hour that comes twice, the first. */
export function londonTime(on: string, clock: string): Date | null {
  const summer = new Date(`${on}T${clock}:00+01:00`);
  const winter = new Date(`${on}T${clock}:00Z`);
  const shows = (date: Date) => {
    if (Number.isNaN(date.getTime())) return false;
    const seen = inLondon(date);
    return seen.day === on && seen.clock === clock;
  };
  return [summer, winter].find(shows) ?? null;
}

/** A day as date fields send it, or as people write it (3/6/2027): "2027-06-03". Null when no calendar has it. */
export function dayTyped(typed: string): string | null {
  const plain = typed
    .trim()
    .replace(/^(\d{1,2})[/.\s-](\d{1,2})[/.\s-](\d{4})$/, (_, d: string, m: string, y: string) =>
      [y, m.padStart(2, "0"), d.padStart(2, "0")].join("-"),
    );
  if (!/^\d{4}-\d\d-\d\d$/.test(plain)) return null;
  const noon = new Date(`${plain}T12:00:00Z`);
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(plain) ? plain : null;
}

/** An hour as people write it: "2:30pm", "2.30 pm", "14:30", "2pm". Null when no clock shows it. */
export function clockTyped(typed: string): string | null {
  const found = /^(\d{1,2})(?:[:.h ]?(\d\d))?\s*(am|pm|a\.m\.|p\.m\.)?$/i.exec(typed.trim());
  if (!found) return null;
  const [, h = "", m = "00", half] = found;
  const hour = Number(h);
  const afternoon = half?.toLowerCase().startsWith("p");
  if (Number(m) > 59 || (half ? hour < 1 || hour > 12 : hour > 23)) return null;
  const of24 = half ? (hour % 12) + (afternoon ? 12 : 0) : hour;
  return `${String(of24).padStart(2, "0")}:${m}`;
}
