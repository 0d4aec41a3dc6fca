import "server-only";
import type { ZodObject, ZodRawShape, z } from "zod";
import { NotFound, Problem, Refused, type TooMany } from "@/lib/platform/errors";
import { type Action, type Controller, decide, type Reach } from "@/lib/policy";
import { type Actor, thePortal, visitor } from "./actor";
import { type Deed, recordDeed } from "./audit";
import { type Limit, spend } from "./limits";
import { type Transaction, within } from "./within";

/** What a piece of work is given: who, how far, what they typed, the row it is about, and an open transaction. */
type Scope<Input, Row> = {
  readonly tx: Transaction;
  readonly actor: Actor;
  /** Who pressed, also where it is done as nobody: only ever for what is told from their own address. */
  readonly asker: Actor;
  readonly reach: Reach;
  readonly input: Input;
  readonly row: Row;
};

/** What work answers: the deed for the audit trail, and where to go or what to say next. */
export type Done = Deed & {
  /** What was done in the end, where one form can do several things: asked of the policy as well, and audited. */
  readonly did?: Action;
  readonly goTo?: string;
  readonly says?: string;
  /** Draw the page the person is on once more, because what it shows has changed. Then goTo is only for those without JavaScript. */
  readonly redraws?: true;
  /** An answer that is a problem although the work stands, such as a wrong code that has been counted. */
  readonly sorry?: Problem | TooMany;
};

export type Work<Shape extends ZodRawShape = ZodRawShape, Row = unknown> = {
  readonly does: Action;
  readonly room: Controller;
  readonly input: ZodObject<Shape>;
  /** Done as a visitor even by somebody signed in, so that nothing ties what was done to their account. */
  readonly asNobody?: true;
  readonly limit?:
    | Limit
    | ((input: z.infer<ZodObject<Shape>>) => readonly Limit[] | Promise<readonly Limit[]>);
  /** Fetches the row within reach. Null means not found. */
  readonly on?: (scope: Omit<Scope<z.infer<ZodObject<Shape>>, never>, "row">) => Promise<Row | null>;
  readonly run: (scope: Scope<z.infer<ZodObject<Shape>>, Row>) => Promise<Done>;
  /** What can only follow once the work stands, outside its transaction, such as asking another company. May be repeated. */
  readonly afterwards?: (
    done: Done,
    scope: { readonly actor: Actor; readonly input: z.infer<ZodObject<Shape>> },
  ) => Promise<Done>;
};

/** What the policy lets this actor do; throws `Refused` with the boundary's own sentence. */
export function allow(actor: Actor, does: Action): Reach {
  const verdict = decide(actor.asker, does);
  if (!verdict.allowed) throw new Refused(verdict.rule, verdict.sentence);
  if (actor.secondFactor.startsWith("to-") && !worksBeforeTheSecondFactor(does)) {
    throw new Refused("SY-6", confirmFirst);
  }
  if (actor.secondFactor === "account-only" && concernsTheAccount(does))
    throw new Refused("SY-6", confirmFirst);
  return verdict.reach;
}

const confirmFirst = "Confirm that it is you with your second step first.";

/** What takes over, takes away or ends an account: never for a mailbox alone when its owner has a second step. */
const concernsTheAccount = (does: Action) =>
  ["account.change", "account.export", "account.leave", "membership.end", "membership.accept"].includes(does);

const worksBeforeTheSecondFactor = (does: Action) =>
  ["session.end", "second-factor.set", "hat.choose", "course.browse", "account.read"].includes(does);

/**
 * Decide, parse strictly, spend the limit, then one transaction that fetches within reach, runs, and writes the
 * audit event. Nobody forgets a step because nobody writes the steps.
 * Throws `Refused`, `Problem`, `NotFound` or `TooMany`; anything else is a bug.
 */
export async function perform<Shape extends ZodRawShape, Row>(
  work: Work<Shape, Row>,
  asker: Actor,
  typed: unknown,
): Promise<Done> {
  // The portal itself is never nobody: what it may not do, it may not do this way either.
  const actor = work.asNobody && asker.asker !== thePortal.asker ? visitor : asker;
  const reach = allow(actor, work.does);
  const input = parse(work.input, typed);
  const limits = typeof work.limit === "function" ? await work.limit(input) : [work.limit ?? []].flat();
  for (const limit of limits) await spend(limit, work.does, actor);
  const answer = await within(actor, work.room, async (tx) => {
    const scope = { tx, actor, asker, reach, input };
    const row = work.on ? await work.on(scope) : (undefined as Row);
    if (row === null) throw new NotFound();
    const done = await work.run({ ...scope, row: row as Row });
    if (done.did) allow(actor, done.did);
    await recordDeed(tx, actor, done.did ?? work.does, done);
    return done;
  });
  if (answer.sorry) throw answer.sorry;
  return work.afterwards ? work.afterwards(answer, { actor, input }) : answer;
}

/** Unknown keys are refused, not dropped: nobody slips in an owner, a price or a role. */
function parse<Shape extends ZodRawShape>(
  input: ZodObject<Shape>,
  typed: unknown,
): z.infer<ZodObject<Shape>> {
  const parsed = input.strict().safeParse(typed);
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    // A field of a group is called as the form calls it: "text.what-helped".
    const name = issue.path.filter((part) => typeof part === "string").join(".");
    const field = issue.code === "unrecognized_keys" || name === "" ? "form" : name;
    fields[field] ??=
      field === "form"
        ? "The form held something we did not ask for. Reload the page and try again."
        : issue.message;
  }
  throw new Problem(fields);
}
