import "server-only";
import { type Collected, collect } from "@/lib/domain/network/people-data/collect";
import type { Actor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { allow } from "@/lib/entry/perform";
import { actAs, within } from "@/lib/entry/within";
import { learnerRoles } from "@/lib/policy";
import { priorities } from "../priorities/words";
import { trainingNames } from "./names";

/**
 * Everything I Matter Training holds about this person, in whichever learner's hat they made it. Row security keeps
 * the hats apart, so each is worn in turn; what several can see is handed over once.
 */
export async function heldByTraining(actor: Actor): Promise<Collected[]> {
  allow(actor, "account.export");
  return within(actor, "training", async (tx) => {
    let held: Collected[] = [];
    for (const asker of learnerRoles) {
      await actAs(tx, { personId: actor.personId, asker, organisationId: null });
      held = together(held, await collect(tx, actor, "training", trainingNames));
    }
    await recordDeed(tx, actor, "account.export", {
      subject: ["person", actor.personId as string],
    });
    return held.map(withPrioritiesInWords);
  });
}

/** What somebody chose on the priorities page, beside the keys it is kept under. */
function withPrioritiesInWords(part: Collected): Collected {
  if (part.table !== "KeptPriorities") return part;
  const areas = new Map(priorities.sides.flatMap((side) => side.areas).map(({ key, title }) => [key, title]));
  const matters = new Map(priorities.mattersNow.map(({ key, label }) => [key, label]));
  const chosen = (answers: unknown) =>
    Object.entries(answers ?? {}).map(
      ([area, how]) => `${areas.get(area) ?? area}: ${matters.get(how) ?? how}`,
    );
  return { ...part, rows: part.rows.map((row) => ({ ...row, chosen: chosen(row.answers) })) };
}

function together(before: Collected[], more: Collected[]): Collected[] {
  return more.map((part, index) => {
    const rows = [...(before[index]?.rows ?? []), ...part.rows];
    const told = new Map(rows.map((row) => [JSON.stringify(row, bigAsText), row]));
    return { ...part, rows: [...told.values()] };
  });
}

const bigAsText = (_key: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
