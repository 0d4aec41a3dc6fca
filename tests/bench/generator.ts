/**
 * Fills a bench database: the catalogue, learners with two enrolments each and what belongs to them, and newcomers who
 * have not enrolled yet. Sets of rows, no loops. While it runs, triggers and foreign keys are off
 * (session_replication_role = replica); the constraints and unique indexes stay on, and everything is on again after.
 */
import { Client } from "pg";
import { wordings } from "@/prisma/seed/content/wordings";
import { courses, coursesInAll, lessonSlug, lessonsTold, parts, promptKey, versions } from "./catalogue";
import { bookedAtOneHub } from "./consultations";
import { idSql, tokenHashSql } from "./ids";
import { workshopsToCome } from "./workshops";

/** Learner n has number n; newcomers come after the last learner. Only the first learners are signed in; all were just seen. */
export type Population = {
  enrolments: number;
  newcomers: number;
  signedIn: number;
  workshops: number;
  bookings: number;
};

export const enrolmentsEach = 2;
export const learnersIn = (population: Population) => population.enrolments / enrolmentsEach;

type Step = readonly [sql: string, values?: unknown[]];

/** The columns come from the objects' own names, so the table must have them. */
const fromJson = (table: string, rows: Record<string, unknown>[], more = ""): Step => {
  const columns = Object.keys(rows[0] as object).join(", ");
  return [
    `INSERT INTO ${table} (${columns}${more && `, ${more.split("=")[0]}`})
     SELECT ${columns}${more && `, ${more.split("=")[1]}`} FROM jsonb_populate_recordset(NULL::${table}, $1)`,
    [JSON.stringify(rows)],
  ];
};

const catalogue: Step[] = [
  fromJson("network.consent_wording", wordings.map(snakeCase), "id, published_at=gen_random_uuid(), now()"),
  fromJson("training.course", courses),
  fromJson("training.course_version", versions, "published_at=now()"),
  fromJson("training.part", parts),
  fromJson("training.lesson", lessonsTold),
];

function people(population: Population): Step[] {
  const learners = learnersIn(population);
  const all = `generate_series(1, ${learners + population.newcomers}) n`;
  return [
    [
      `INSERT INTO network.person (id, name, email, over_18_at, created_at)
      SELECT ${idSql("person", "n")}, 'Robin Bench ' || n, 'robin-' || n || '@bench.example', now(), now() FROM ${all}`,
    ],
    [
      `INSERT INTO network.membership (id, person_id, role, is_link_contact, starts_at, created_at)
      SELECT ${idSql("membership", "n")}, ${idSql("person", "n")}, 'personal_learner', false, now(), now() FROM ${all}`,
    ],
    [
      `INSERT INTO network.session (id, token_hash, person_id, membership_id, device, created_at, last_seen_at, expires_at)
      SELECT ${idSql("session", "n")}, ${tokenHashSql("n")}, ${idSql("person", "n")}, ${idSql("membership", "n")},
        'A bench browser', now(), now() + interval '1 hour', now() + interval '14 days'
      FROM ${all} WHERE n <= ${Math.min(population.signedIn, learners)} OR n > ${learners}`,
    ],
  ];
}

/** A learner's first enrolment is in the first course, so that one course is as full as can be. */
function learning({ enrolments }: Population): Step[] {
  const all = `generate_series(1, ${enrolments}) n`;
  const learner = `((n - 1) / ${enrolmentsEach} + 1)`;
  const course = `(CASE n % ${enrolmentsEach} WHEN 1 THEN 1 ELSE 2 + n % ${coursesInAll - 1} END)`;
  const when = "now() - (n % 300) * interval '1 day'";
  return [
    [
      `INSERT INTO training.enrolment (id, person_id, course_id, version_id, state, paid_by, hat, created_at, active_at, last_lesson)
      SELECT ${idSql("enrolment", "n")}, ${idSql("person", learner)}, ${idSql("course", course)}, ${idSql("version", course)},
        'active', 'free', 'personal_learner', ${when}, ${when}, '${lessonSlug(1)}' FROM ${all}`,
    ],
    [
      `INSERT INTO training.lesson_progress (enrolment_id, lesson_id, opened_at, done_at)
      SELECT ${idSql("enrolment", "n")}, ${idSql("lesson", "lesson")}, ${when}, ${when}
      FROM ${all}, generate_series(1, 3) lesson WHERE n % ${enrolmentsEach} = 1`,
    ],
    [
      `INSERT INTO training.reflection (id, person_id, enrolment_id, prompt_key, ask, text, created_at, updated_at)
      SELECT ${idSql("reflection", "n")}, ${idSql("person", learner)}, ${idSql("enrolment", "n")}, '${promptKey(1)}',
        'What did you notice?', repeat('I noticed that I paused, and it helped. ', 6), ${when}, ${when}
      FROM ${all} WHERE n % ${enrolmentsEach} = 1`,
    ],
  ];
}

/** Two tables for what the bare server writes: no rules, no triggers, the least a table can be. */
const forTheBareServer: Step[] = [
  ["CREATE SCHEMA bare"],
  [
    "CREATE TABLE bare.enrolment (person_id uuid, course_id int, at timestamptz, PRIMARY KEY (person_id, course_id))",
  ],
  ["CREATE TABLE bare.reflection (person text, prompt text, text text, PRIMARY KEY (person, prompt))"],
  ["CREATE TABLE bare.workshop (id int PRIMARY KEY, taken int)"],
  ["CREATE TABLE bare.place (workshop int, email text, party int, UNIQUE (workshop, email))"],
  ["INSERT INTO bare.workshop VALUES (1, 0)"],
  ["CREATE TABLE bare.booking (who uuid, at timestamptz, UNIQUE (who, at))"],
];

/** `url` is the owner's: a superuser, or session_replication_role may not be set. */
export async function fill(url: string, population: Population): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query("SET synchronous_commit = off");
    const steps = [...forTheBareServer, ...catalogue, ...people(population), ...learning(population)];
    for (const sql of workshopsToCome(population.workshops)) steps.push([sql]);
    for (const sql of bookedAtOneHub(population.bookings, learnersIn(population))) steps.push([sql]);
    for (const [sql, values] of steps) await client.query(sql, values);
    await client.query("SET session_replication_role = origin");
    await client.query("VACUUM ANALYZE");
    await client.query("CHECKPOINT");
  } finally {
    await client.end();
  }
}

function snakeCase(row: object): Record<string, unknown> {
  const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [snake(name), value]));
}
