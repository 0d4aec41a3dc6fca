/** A day in half a year, as a date field takes it. */
export function inHalfAYear(): string {
  const day = new Date();
  day.setDate(day.getDate() + 180);
  return day.toISOString().slice(0, 10);
}
