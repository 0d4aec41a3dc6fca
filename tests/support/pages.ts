/** Every page of the portal, found in its folders, and an address at which it can be looked at. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { type PersonInHat, people, wearerOf } from "./people";
import { rows } from "./portal";

const app = path.join(import.meta.dirname, "..", "..", "app");

export type PortalPage = {
  /** As in `app`, without the rooms in brackets: "/personal-learner/learning/[id]". */
  pattern: string;
  room: "public" | "account" | "portal";
  /** Who is looking: somebody of the cast, or a stranger. */
  who: PersonInHat | null;
};

const strangersOnly = ["/sign-in", "/sign-in/code", "/register", "/goodbye", "/outbox"];

/** The folders of `app` are the list: a new page is here as soon as it exists. */
export const pages: readonly PortalPage[] = filesNamed("page.tsx").map(pageIn);

/** What somebody signed in can take away as a file, by a link. What is public is not among it. */
export const downloads: readonly PortalPage[] = filesNamed("route.ts")
  .filter(
    (file) =>
      /^\((account|portal)\)/.test(file) &&
      /export (const|async function) GET\b/.test(readFileSync(path.join(app, file), "utf8")),
  )
  .map(pageIn);

function filesNamed(name: string): string[] {
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => path.posix.basename(file) === name)
    .sort();
}

/** "(portal)/family/page.tsx" is "/family". */
function pageIn(file: string): PortalPage {
  const room = /^\((\w+)\)/.exec(file)?.[1] as PortalPage["room"];
  const pattern = `/${path.posix.dirname(file)}`.replace(/\/(\(\w+\)|\.)/g, "") || "/";
  return { pattern, room, who: whoLooks(room, pattern) };
}

function whoLooks(room: PortalPage["room"], address: string): PersonInHat | null {
  if (room === "portal") return wearerOf(address.split("/")[1] as string);
  return room === "account" && !strangersOnly.includes(address) ? "amara" : null;
}

/** What goes in the place of the brackets: a row of the demonstration, or of the learners set up for the walk. */
const rowsFor: readonly [RegExp, string][] = [
  [/^\/roles\/\[role\]$/, "SELECT 'school'"],
  [/^\/learning\/\[course\]/, "SELECT 'level-1'"],
  [/rhm\/hubs\/\[id\]$/, "SELECT organisation_id FROM cic.hub_appointment ORDER BY starts_at"],
  [/imatter-training\/leads\/\[id\]$/, "SELECT id FROM training.lead_certification ORDER BY asked_at DESC"],
  [/^\/verify\/\[code\]$/, "SELECT code FROM training.certificate"],
  [/learning\/\[id\]\/start$/, "SELECT 'level-2'"],
  [/learning\/\[id\]\/\[lesson\]$/, "SELECT id, 'your-body-speaks-first' FROM places WHERE slug = 'level-1'"],
  [/learning\/\[id\]\/(gateway|certificate)$/, "SELECT id FROM places WHERE slug = 'level-1'"],
  [/(learning|enrolments)\/\[id\]/, "SELECT id FROM places ORDER BY created_at DESC"],
  [/imatter-training\/orders\/\[id\]$/, "SELECT order_id FROM training.payment"],
  [/orders\/\[id\]/, "SELECT o.id FROM training.orders o, me WHERE o.person_id = me.id AND o.state = 'paid'"],
  [/pots\/\[id\]\/codes\/\[code\]$/, "SELECT pot_id, id FROM training.funded_code ORDER BY created_at"],
  [/pots\/\[id\]/, "SELECT id FROM training.pot ORDER BY created_at"],
  [
    /^\/workshops\/\[code\]/,
    "SELECT code FROM training.workshop WHERE state = 'published' ORDER BY starts_at DESC",
  ],
  [
    /workshops\/\[id\]\/list$/,
    "SELECT id FROM training.workshop WHERE state = 'published' ORDER BY starts_at",
  ],
  [
    /requests\/\[id\]$/,
    `SELECT id FROM training.workshop_request WHERE num_nonnulls(withdrawn_at, answered_at) = 0 ORDER BY created_at`,
  ],
  [
    /primary-care\/workshops\/\[id\]$/,
    `SELECT w.id FROM training.workshop w JOIN training.workshop_support s ON s.workshop_id = w.id
     WHERE w.ends_at > now() ORDER BY s.agreed_at NULLS FIRST`,
  ],
  [
    /(school|lead-professional)\/workshops\/\[id\]/,
    `SELECT w.id FROM training.workshop w JOIN network.organisation o ON o.id = w.organisation_id
     WHERE o.name = 'Fellside Primary School' AND w.state = 'published' AND w.starts_at > now() ORDER BY w.starts_at DESC`,
  ],
  [
    /tracker\/goals\/\[id\]$/,
    "SELECT g.id FROM cic.goal g JOIN cic.tracker t ON t.id = g.tracker_id, me WHERE t.person_id = me.id AND t.hat::text = $2",
  ],
  [
    /account\/hand-offs\/\[id\]$/,
    "SELECT h.id FROM network.hand_off h JOIN network.person p ON p.email = h.email, me WHERE p.id = me.id",
  ],
  [
    /community-service\/hand-offs\/\[id\]$/,
    "SELECT id FROM network.hand_off WHERE consented_at IS NOT NULL ORDER BY proposed_at",
  ],
  [/hand-offs\/\[id\]$/, "SELECT h.id FROM network.hand_off h, me WHERE h.from_person_id = me.id"],
  [/^\/consultations\/hubs\/\[id\]$/, "SELECT organisation_id FROM cic.hub_place"],
  [
    /^\/(personal-learner|professional-learner|family)\/consultations\/\[id\]/,
    "SELECT c.id FROM cic.consultation c JOIN cic.charge p ON p.consultation_id = c.id, me WHERE c.person_id = me.id AND c.hat::text = $2 AND p.receipt_number IS NOT NULL",
  ],
  [/\[(token|checkout)\](\/move)?$/, "SELECT 'made-up'"],
  [/consents\/\[id\]/, "SELECT c.id FROM network.consent_record c, me WHERE c.person_id = me.id"],
];

/** An address of this page for whoever looks at it. A page with brackets and no row is a page nobody can look at. */
export async function addressOf({ pattern, who }: PortalPage): Promise<string> {
  if (!pattern.includes("[")) return pattern;
  const found = rowsFor.find(([page]) => page.test(pattern));
  if (!found)
    throw new Error(`${pattern} has no address to look at: give it a row in tests/support/pages.ts`);
  const values = who
    ? [`${people[who].who}@wendle.example`, people[who].role.replaceAll("-", "_")]
    : ["", ""];
  const [row] = await rows(`${whoAndWhere} ${found[1]} LIMIT 1`, values);
  if (!row) throw new Error(`${pattern} has nothing to show to ${who ?? "a stranger"}`);
  const fills = Object.values(row);
  return pattern.replace(/\[\w+\]/g, () => String(fills.shift()));
}

/** The person with this address, and their places in this hat. */
const whoAndWhere = `WITH me AS (SELECT id FROM network.person WHERE email = $1),
  places AS (SELECT e.id, e.created_at, c.slug FROM training.enrolment e JOIN training.course c ON c.id = e.course_id, me
    WHERE e.person_id = me.id AND e.hat::text = $2)`;
