import type { partsOfDay, weekdays } from "./schema";

export const weekdayNames: Record<(typeof weekdays)[number], string> = {
  1: "Monday",
  2: "Tuesday",
  3: "Wednesday",
  4: "Thursday",
  5: "Friday",
  6: "Saturday",
  7: "Sunday",
};

export const partNames: Record<(typeof partsOfDay)[number], string> = {
  morning: "Morning",
  afternoon: "Afternoon",
  evening: "Evening",
};
