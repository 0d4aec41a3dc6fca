/** Schools, Leads and workshops to come, for the search and for one workshop that everybody wants. */
import { Client } from "pg";
import { idSql } from "./ids";
import { filledIn, formWith, multipart, seen } from "./pages";
import { wireRequest } from "./socket";

/** Everybody wants this one. It has room for 60; all others wait. */
export const popular = "/workshops/bbbbbbbb";
const districts = 500;
/** The middle of the generated country. */
export const nearIt = "/workshops?within=25&near=NA1";

/** So many workshops, in a fiftieth as many schools, on as many days as that takes. Each school and Lead has one a day. */
export function workshopsToCome(workshops: number): string[] {
  const schools = Math.max(200, workshops / 50);
  const leads = Math.min(schools, 1_000);
  const all = (count: number) => `generate_series(0, ${count - 1}) n`;
  const day = "date_trunc('day', now()) + interval '14 hours'";
  return [
    `INSERT INTO network.locality (id, slug, name) SELECT ${idSql("locality", "n")}, 'area-' || n, 'Area ' || n FROM ${all(20)}`,
    `INSERT INTO network.postcode_district (outcode, locality_id, easting, northing)
     SELECT chr(65 + n / 20) || chr(65 + n % 20) || '1', ${idSql("locality", "n % 20")}, 100000 + n % 25 * 20000, 100000 + n / 25 * 20000 FROM ${all(districts)}`,
    `INSERT INTO network.organisation (id, name, kind, locality_id, created_at)
     SELECT ${idSql("school", "n")}, 'Bench School ' || n, 'school', ${idSql("locality", "n % 20")}, now() FROM ${all(schools)}`,
    `INSERT INTO training.host SELECT ${idSql("school", "n")}, (100000 + n)::text, '1 School Lane', 'Town', d.outcode || ' 1AA', d.outcode,
       'Step-free.', 'By the gate.', '01632 960010', 90, now(), now()
     FROM ${all(schools)} JOIN LATERAL (SELECT chr(65 + n * 37 % ${districts} / 20) || chr(65 + n * 37 % ${districts} % 20) || '1' AS outcode) d ON true`,
    `INSERT INTO network.person (id, name, email, over_18_at, created_at)
     SELECT ${idSql("lead", "n")}, 'Lead Bench ' || n, 'lead-' || n || '@bench.example', now(), now() FROM ${all(leads + 2)}`,
    `INSERT INTO network.membership (id, person_id, organisation_id, role, is_link_contact, starts_at, created_at)
     SELECT gen_random_uuid(), ${idSql("lead", "n")}, ${idSql("school", "0")}, 'lead_professional', false, now(), now() FROM ${all(leads + 2)}`,
    `INSERT INTO training.lead_certification (id, person_id, level, evidence, asked_at, decided_at, starts_on, ends_on)
     SELECT gen_random_uuid(), ${idSql("lead", "n")}, 'lead', 'x', now(), now(), now()::date - 9, now()::date + 700 FROM ${all(leads + 2)}`,
    made(
      `translate(lpad(n::text, 8, '0'), '01', 'xy'), ${idSql("school", `n % ${schools}`)}, ${idSql("locality", `n % ${schools} % 20`)},
       ${idSql("lead", `n % ${leads}`)}, ${idSql("lead", `(n + 1) % ${leads}`)}, ${day} + (2 + n / ${leads}) * interval '1 day', 24`,
      all(workshops),
    ),
    made(
      `'bbbbbbbb', ${idSql("school", "0")}, ${idSql("locality", "0")}, ${idSql("lead", `${leads}`)}, ${idSql("lead", `${leads + 1}`)},
       ${day} + interval '1 day', 60`,
      `generate_series(${workshops}, ${workshops}) n`,
    ),
  ];
}

const made = (columns: string, from: string) =>
  `INSERT INTO training.workshop (id, code, organisation_id, locality_id, lead_id, second_contact_id, starts_at, ends_at, capacity,
     state, audience, languages, room, created_at, published_at, covered, list_goes_on)
   SELECT ${idSql("workshop", "n")}, x.*, 'published', 'primary', 'English', 'Hall', now(), now(), '{}', (now() + interval '200 days')::date
   FROM ${from} CROSS JOIN LATERAL (SELECT c.code, c.school, c.area, c.lead, c.second, c.at, c.at + interval '90 minutes', c.room
     FROM (VALUES (${columns})) AS c (code, school, area, lead, second, at, room)) x`;

/** Parents who sign up, each from an address of their own; when there is no room, they wait. */
export async function signingUp(port: number, who: string, from: number, count: number): Promise<string[]> {
  const page = await seen(port, popular, undefined, 'name="email"');
  const parties = [1, 2, 3];
  return Array.from({ length: count }, (_, i) => {
    const typed = {
      name: "Robin Bench",
      email: `${who}-${from + i}@bench.example`,
      party: String(parties[i % 3]),
    };
    const form = multipart(filledIn(formWith(page.text, "email"), { ...typed, wait: "yes", read: "yes" }));
    return wireRequest(port, popular, { form, from: addressOf(from + i) });
  });
}

/** After all of it: the popular workshop is as full as it can be, and not one more. Throws when a place was given twice. */
export async function neverOneTooMany(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT w.taken, w.capacity, coalesce(sum(p.party) FILTER (WHERE p.state = 'booked'), 0)::int AS booked,
       count(*) FILTER (WHERE p.state = 'waiting')::int AS waiting
     FROM training.workshop w LEFT JOIN training.workshop_place p ON p.workshop_id = w.id WHERE w.code = 'bbbbbbbb' GROUP BY w.id`,
  );
  await client.end();
  const { taken, capacity, booked, waiting } = rows[0];
  const tally = `${booked} of ${capacity} places of the popular workshop are taken, and ${waiting.toLocaleString("en-GB")} families wait`;
  if (booked !== taken || taken > capacity) throw new Error(`A place was given twice: ${tally}.`);
  return tally;
}

/** People who look for a workshop, each from an address of their own. */
export const looking = async (port: number) =>
  Array.from({ length: 4_000 }, (_, i) => wireRequest(port, nearIt, { from: addressOf(i) }));

export const addressOf = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
