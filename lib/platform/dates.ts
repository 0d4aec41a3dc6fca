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
  hour12: true,
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
