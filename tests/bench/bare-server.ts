/**
 * What the same work costs with nothing around it: plain Node, plain pg, strings. No sign-in, no boundaries, no
 * compression. It reads the tables of the portal it stands beside; what it writes goes to two tables of its own.
 */
import { createServer } from "node:http";
import { Pool } from "pg";

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

const safe = (text: unknown) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const page = (title: string, body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
const list = (rows: object[]) =>
  rows
    .map(
      (row) =>
        `<li>${Object.values(row)
          .map((value) => `<p>${safe(value)}</p>`)
          .join("")}</li>`,
    )
    .join("");

async function query(name: string, text: string, values: unknown[] = []): Promise<object[]> {
  return (await pool.query({ name, text, values })).rows;
}

const catalogue = () =>
  query(
    "catalogue",
    "SELECT title, level, strapline, what_it_is, format, commitment, price_pence FROM training.course ORDER BY position LIMIT 50",
  );

const course = () =>
  query(
    "course",
    `SELECT l.title, l.minutes, l.summary FROM training.course c JOIN training.course_version v ON v.course_id = c.id
     JOIN training.part p ON p.version_id = v.id JOIN training.lesson l ON l.part_id = p.id
     WHERE c.position = 1 ORDER BY p.position, l.position`,
  );

const fiftyRows = () =>
  query(
    "fifty",
    `SELECT e.id, c.title, c.strapline, e.state, e.created_at FROM training.enrolment e
     JOIN training.course c ON c.id = e.course_id ORDER BY e.id LIMIT 50`,
  );

const enrol = () =>
  query(
    "enrol",
    "INSERT INTO bare.enrolment (person_id, course_id, at) VALUES (gen_random_uuid(), 1, now())",
  );

const reflect = (person: string) =>
  query(
    "reflect",
    `INSERT INTO bare.reflection (person, prompt, text) VALUES ($1, 'first', $2)
     ON CONFLICT (person, prompt) DO UPDATE SET text = excluded.text`,
    [person, "What I noticed this week was small and it mattered. ".repeat(8)],
  );

const near = () =>
  query(
    "near",
    `SELECT o.name, h.street, h.town, w.starts_at, w.room FROM training.host h JOIN network.organisation o ON o.id = h.organisation_id
     JOIN training.workshop w ON w.organisation_id = h.organisation_id WHERE h.outcode = 'NA1' ORDER BY w.starts_at LIMIT 20`,
  );

/** A counter and a row: what a sign-up would be without anybody to tell, to wait or to keep the books. */
const signUp = () =>
  query(
    "sign-up",
    `WITH one AS (UPDATE bare.workshop SET taken = taken + 1 WHERE id = 1 RETURNING id)
     INSERT INTO bare.place SELECT id, gen_random_uuid()::text, 1 FROM one`,
  );

/** What is taken in a month, with nobody to say who works when. */
const taken = () =>
  query(
    "taken",
    `SELECT starts_at::date, count(*) FROM cic.diary_time WHERE starts_at >= now() AND starts_at < now() + interval '31 days'
     GROUP BY 1 ORDER BY 1`,
  );

const book = () => query("book", "INSERT INTO bare.booking VALUES (gen_random_uuid(), now())");

const answers: Record<string, (rest: string) => Promise<string>> = {
  catalogue: async () => page("Courses", `<ul>${list(await catalogue())}</ul>`),
  course: async () => page("A course", `<ol>${list(await course())}</ol>`),
  dashboard: async () => page("Your learning", `<ul>${list(await fiftyRows())}</ul>`),
  lesson: async () => page("A lesson", `<ul>${list(await fiftyRows())}</ul>`),
  enrol: async () => page("Done", String((await enrol()).length)),
  workshops: async () => page("Workshops", `<ul>${list(await near())}</ul>`),
  "sign-up": async () => page("Done", String((await signUp()).length)),
  free: async () => page("Free times", `<ul>${list(await taken())}</ul>`),
  booking: async () => page("Done", String((await book()).length)),
  reflection: async (rest) => page("Done", String((await reflect(rest)).length)),
};

/** The static measure: so many bytes, ready in memory, as many as the portal's own compressed page has. */
let held = Buffer.from("nothing yet");
process.on("message", (bytes: number) => {
  held = Buffer.alloc(bytes, "x");
});

const server = createServer((req, res) => {
  const [, name = "", rest = ""] = (req.url as string).split("/");
  req.resume();
  const send = (body: string | Buffer, status = 200) => {
    res.writeHead(status, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Length": Buffer.byteLength(body),
    });
    res.end(body);
  };
  if (name === "static") return send(held);
  answers[name]?.(rest).then(send, (error: Error) => send(error.message, 500));
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") process.send?.(address?.port);
});
process.on("disconnect", () => process.exit(0));
