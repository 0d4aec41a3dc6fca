import type { Stretch } from "./shape";

export const weekdayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export const kindWords = {
  open: { label: "Hours", hint: "When people can book." },
  break: { label: "A break", hint: "A time inside those hours that stays free." },
} as const;

/** "9am", "12:30pm", "midnight" */
function hourInWords(minute: number): string {
  if (minute === 1440) return "midnight";
  const [hour, past] = [Math.floor(minute / 60), minute % 60];
  const half = hour < 12 ? "am" : "pm";
  return `${hour % 12 || 12}${past ? `:${String(past).padStart(2, "0")}` : ""}${half}`;
}

/** "9am to 5pm" */
export const stretchInWords = ({ fromMinute, toMinute }: Pick<Stretch, "fromMinute" | "toMinute">) =>
  `${hourInWords(fromMinute)} to ${hourInWords(toMinute)}`;

export const standsAnyway =
  "What is booked already stays booked. Look at your diary and move it if you need to.";
