import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { actionsDefined } from "@/lib/entry/action";
import { type Actor, thePortal, visitor } from "@/lib/entry/actor";
import { perform } from "@/lib/entry/perform";
import { Refused } from "@/lib/platform/errors";
import { type Asker, decide, roleNames } from "@/lib/policy";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();

const under = (folder: string, fits: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => fits.test(name))
    .map((name) => path.join(folder, name))
    .sort();

/** Every export of every file of server actions, by name. */
const exported: [name: string, action: unknown][] = [];
beforeAll(async () => {
  for (const file of under("lib/domain", /actions\.ts$/)) {
    const module: Record<string, unknown> = await import(path.resolve(file));
    for (const [name, action] of Object.entries(module)) exported.push([`${file} ${name}`, action]);
  }
});

const askers: readonly Asker[] = [...roleNames, "visitor", "signed-in", "the-portal"];

/** Somebody with everything in order except the right to ask. */
function askingAs(asker: Asker): Actor {
  if (asker === "visitor") return visitor;
  if (asker === "the-portal") return thePortal;
  const personId = crypto.randomUUID();
  const organisationId = crypto.randomUUID();
  return { ...visitor, asker, personId, organisationId, isLinkContact: true, secondFactor: "confirmed" };
}

/** How many rows each table holds, as the owner counts them. */
async function rowsEverywhere(): Promise<Record<string, number>> {
  const { rows } = await database.owner.query(
    `SELECT n.nspname || '.' || c.relname AS name,
       (xpath('/row/n/text()', query_to_xml(format('SELECT count(*) AS n FROM %I.%I', n.nspname, c.relname), false, true, '')))[1]::text::int AS held
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND n.nspname IN ('network', 'training', 'cic') ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ name, held }) => [name, held]));
}

describe("SY-4 SY-6 FA-1 CM-1 PC-1 PC-3 CS-1 RH-1 every action against every asker", () => {
  test("whom the policy refuses is refused with that rule, before anything is parsed, counted or written", async () => {
    const before = await rowsEverywhere();
    let refusals = 0;
    for (const [name, action] of exported) {
      const work = actionsDefined.get(action as never);
      if (!work) continue;
      const untouchable = {
        ...work,
        on: () => expect.unreachable(`${name} looked for a row`),
        run: () => expect.unreachable(`${name} ran`),
      };
      for (const asker of askers) {
        const verdict = decide(asker, work.does);
        if (verdict.allowed) continue;
        // What was typed is wrong on purpose: an answer about the form would mean that it had been read.
        const answer = perform(untouchable, askingAs(asker), { unknown: "yes" });
        await expect(answer, `${name} as ${asker}`).rejects.toBeInstanceOf(Refused);
        await expect(answer, `${name} as ${asker}`).rejects.toMatchObject({ rule: verdict.rule });
        refusals += 1;
      }
    }
    expect(refusals).toBeGreaterThan(300);
    expect(await rowsEverywhere()).toEqual(before);
  });
});

/** Doors that anyone may knock at, because each proves by other means who is there or gives nothing away. */
const publicDoors: Record<string, string> = {
  "app/api/auth/[...nextauth]/route.ts": "Google or Microsoft answer here; the sign-in rules decide",
  "app/api/stripe/[payee]/route.ts": "the card company; its signature is checked",
  "app/api/health/route.ts": "says only that the portal is up",
  "app/api/reminders/[token]/route.ts": "a mail program stops reminders with the key from the letter",
  "app/api/calendar/[token]/route.ts": "a calendar reads a Lead's workshops with a key the Lead can end",
  "app/(public)/workshops/calendar.ics/route.ts": "what is public anyway, for calendars",
  "app/(public)/workshops/place/[token]/calendar.ics/route.ts":
    "a place's own entry, with the key from its letter",
  "app/(public)/consultations/yours/[token]/calendar.ics/route.ts":
    "a booking's own entry, with the key from its letter",
  "app/(public)/workshops/events.json/route.ts": "what is public anyway, for machines",
};

describe("SY-6 there is no other door", () => {
  test("every exported server action asks the policy", () => {
    expect(exported.length).toBeGreaterThan(40);
    const elsewhere = exported.filter(([, action]) => !actionsDefined.has(action as never));
    expect(elsewhere.map(([name]) => name)).toEqual([]);
  });

  test("server actions are written in the files of actions and nowhere else", () => {
    const written = [
      ...under("lib", /\.tsx?$/),
      ...under("app", /\.tsx?$/),
      ...under("components", /\.tsx?$/),
    ];
    const files = written.filter((file) => /^\s*["']use server["']/m.test(readFileSync(file, "utf8")));
    expect(files.filter((file) => !/^lib\/domain\/.+\/actions\.ts$/.test(file))).toEqual([]);
  });

  test("every route asks who is there, or is one of the public doors", () => {
    const routes = under("app", /(^|\/)route\.tsx?$/).filter((file) => !(file in publicDoors));
    expect(routes.length).toBeGreaterThan(5);
    const asks = /\b(askFor|askForReader|askForPerson|askForOwner|whoIsAsking)\(/;
    expect(routes.filter((file) => !asks.test(readFileSync(file, "utf8")))).toEqual([]);
    for (const file of under("app/api", /route\.ts$/)) expect(publicDoors).toHaveProperty([file]);
  });
});
