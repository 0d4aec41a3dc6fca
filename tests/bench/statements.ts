/** How many statements each piece of work sends to PostgreSQL: asked of a portal that nobody else is using. */
import type { Population } from "./generator";
import { type Environment, type Portal, startPortal } from "./processes";
import { Connection, wireRequest } from "./socket";
import { cookieOf, type Work } from "./works";

/** `roundTrips` counts BEGIN and COMMIT too, as each is a message of its own. */
export type Statements = { statements: number; roundTrips: number };

const tries = 4;

export async function countStatements(
  works: Work[],
  environment: Environment,
  people: Population,
): Promise<Map<string, Statements>> {
  const portal = await startPortal({ ...environment, PORTAL_COUNT_QUERIES: "on" });
  const counted = new Map<string, Statements>();
  for (const work of works) counted.set(work.name, await countOf(portal, work, people));
  await portal.stop();
  return counted;
}

/** The least of several answers to one person: the first load code and courses, and a job may run beside one. */
async function countOf(portal: Portal, work: Work, people: Population): Promise<Statements> {
  const requests =
    work.who !== "nobody" || work.drawn
      ? await work.requests(portal.port, people, people.newcomers - tries, tries)
      : // Somebody signed in is past the page cache, so this is what drawing the page takes.
        [wireRequest(portal.port, work.path, { cookie: cookieOf(1) })];
  const connection = new Connection(portal.port);
  let least: Statements = { statements: Infinity, roundTrips: Infinity };
  for (let i = 0; i < tries; i++) {
    const before = await portal.tell();
    await connection.send(requests[work.once ? i : 0] as string);
    const after = await portal.tell();
    const statements = after.statements - before.statements;
    if (statements < least.statements)
      least = { statements, roundTrips: after.roundTrips - before.roundTrips };
  }
  connection.close();
  return least;
}
