/** One hub where two hundred people hold consultations, booked for more than a year, for the search and for booking. */
import { londonTime } from "@/lib/platform/dates";
import { idOf, idSql } from "./ids";
import { filledIn, formWith, multipart, seen } from "./pages";
import { wireRequest } from "./socket";
import { addressOf } from "./workshops";

const practitioners = 200;
const hub = idOf("hub", 1);
const hubSql = idSql("hub", "1");
const today = "(now() AT TIME ZONE 'Europe/London')::date";

/** The whole of the next month, in which every day has free times and two hundred bookings. */
const nextMonth = () => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 15)).toISOString().slice(0, 7);
};
export const freeTimes = `/consultations/hubs/${hub}?way=video&month=${nextMonth()}`;

/** Each practitioner has one booking a day at nine, from sixty days ahead back into the past, until there are so many. */
export function bookedAtOneHub(bookings: number, learners: number): string[] {
  const all = `generate_series(1, ${practitioners}) n`;
  const each = idSql("practitioner", "n");
  const nine = `((${today} + 59 - n / ${practitioners}) + time '09:00') AT TIME ZONE 'Europe/London'`;
  return [
    `INSERT INTO network.organisation (id, name, kind, locality_id, created_at) VALUES (${hubSql}, 'Bench Hub', 'locality_hub', ${idSql("locality", "1")}, now())`,
    `INSERT INTO cic.hub_appointment (id, organisation_id, starts_at, ends_at, terms) VALUES (gen_random_uuid(), ${hubSql}, now() - interval '30 days', now() + interval '700 days', 'x')`,
    `INSERT INTO cic.hub_place (organisation_id, street, town, postcode, outcode, access, phone, email, horizon_days, price_pence, updated_at)
     VALUES (${hubSql}, '1 Hub Lane', 'Town', 'NA1 1AA', 'NA1', 'Step-free.', '01632 960010', 'hub@bench.example', 60, 15000, now())`,
    `INSERT INTO network.person (id, name, email, over_18_at, created_at) SELECT ${each}, 'Practitioner Bench ' || n, 'practitioner-' || n || '@bench.example', now(), now() FROM ${all}`,
    `INSERT INTO network.membership (id, person_id, organisation_id, role, is_link_contact, starts_at, created_at)
     SELECT gen_random_uuid(), ${each}, ${hubSql}, 'locality_hub', false, now(), now() FROM ${all}`,
    `INSERT INTO cic.practitioner_licence (id, person_id, organisation_id, starts_on, ends_on, licensed_at)
     SELECT gen_random_uuid(), ${each}, ${hubSql}, ${today} - 400, ${today} + 600, now() FROM ${all}`,
    `INSERT INTO cic.hub_hours (id, organisation_id, person_id, kind, weekday, from_minute, to_minute)
     SELECT gen_random_uuid(), ${hubSql}, CASE WHEN n > 0 THEN ${each} END, 'open', weekday, 540, 1200 FROM generate_series(0, ${practitioners}) n, generate_series(1, 7) weekday`,
    `WITH made AS (INSERT INTO cic.consultation (id, organisation_id, person_id, hat, consent_id, practitioner_id, way, starts_at, ends_at, free_from, state, token_hash, created_at, closes_at)
       SELECT gen_random_uuid(), ${hubSql}, ${idSql("person", `1 + n % ${learners}`)}, 'personal_learner', gen_random_uuid(), ${idSql("practitioner", `1 + n % ${practitioners}`)}, 'video',
         ${nine}, ${nine} + interval '90 minutes', ${nine} + interval '105 minutes', 'booked', 'bench ' || n, now(), ${nine} + interval '14 days'
       FROM generate_series(0, ${bookings - 1}) n RETURNING id, practitioner_id, starts_at, free_from)
     INSERT INTO cic.diary_time (id, organisation_id, practitioner_id, starts_at, free_from, consultation_id)
     SELECT gen_random_uuid(), ${hubSql}, practitioner_id, starts_at, free_from, id FROM made`,
  ];
}

/** People who look for a free time, each from an address of their own. */
export const lookingForTimes = async (port: number) =>
  Array.from({ length: 4_000 }, (_, i) => wireRequest(port, freeTimes, { from: addressOf(i) }));

const starts = ["10:45", "12:30", "14:15", "16:00", "17:45"];
const daysAhead = 55;

/** One of the times that are free behind the bookings at nine: neighbours ask for other days. */
function timeFor(n: number): string {
  const day = new Date(Date.now() + (3 + (n % daysAhead)) * 86_400_000).toISOString().slice(0, 10);
  const clock = starts[Math.floor(n / daysAhead) % starts.length] as string;
  return (londonTime(day, clock) as Date).toISOString();
}

const bookingAt = (n: number) =>
  `/personal-learner/consultations/new?${new URLSearchParams({ yes: "1", hub, way: "video", at: timeFor(n) })}`;
export const booking = bookingAt(0);

/** Newcomers who book, each a time of their own; with other connections they book another one. */
export async function bookingTimes(
  port: number,
  cookieOf: (n: number) => string,
  given: { shift: number; from: number; count: number },
): Promise<string[]> {
  const { shift, from, count } = given;
  const page = await seen(port, booking, cookieOf(from), 'name="at"');
  const form = formWith(page.text, "at");
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const filled = multipart(filledIn(form, { at: timeFor(n + shift) }));
    return wireRequest(port, booking, { cookie: cookieOf(n), form: filled });
  });
}
