import "server-only";
import { headers } from "next/headers";
import { redirect, unstable_rethrow } from "next/navigation";
import type { ZodRawShape } from "zod";
import { answerWith } from "@/lib/platform/answer";
import { NotFound, Outdated, Problem, Refused, TooMany } from "@/lib/platform/errors";
import { fieldsOf, typedAgain } from "./form-data";
import { mustComeFromOurPages } from "./origin";
import { type Done, perform, type Work } from "./perform";
import { whoIsAsking } from "./session";

/** The one answer every form understands (components/ui/form-state.ts has the same shape). */
export type FormState = {
  ok?: boolean;
  errors?: Record<string, string>;
  values?: Record<string, string>;
  message?: string;
};

type ServerAction = (state: FormState, data: FormData) => Promise<FormState>;

/** Every action of the portal, for the tests that call each of them as every refused role. */
export const actionsDefined = new Map<ServerAction, Work>();

/** The only way to make a server action: same origin, actor, policy, strict parse, limit, one audited transaction. */
export function defineAction<Shape extends ZodRawShape, Row = undefined>(
  work: Work<Shape, Row>,
): ServerAction {
  const action: ServerAction = async (_state, data) => {
    const done = await attempt(work as unknown as Work, data);
    if ("state" in done) return done.state;
    // Also before a redirect: one to the page itself would show what the browser remembers of it. Loaded here, for
    // next/cache only works inside Next.
    if (done.redraws || done.goTo) (await import("next/cache")).refresh();
    if (done.goTo && !(done.redraws && (await isScripted()))) redirect(done.goTo);
    return { ok: true, message: done.says };
  };
  actionsDefined.set(action, work as unknown as Work);
  return action;
}

/** Whether the form came by JavaScript, which draws the page anew where the person stands on it. */
const isScripted = async () => (await headers()).has("next-action");

async function attempt(work: Work, data: FormData): Promise<Done | { state: FormState }> {
  try {
    await mustComeFromOurPages();
    return await perform(work, await whoIsAsking(), fieldsOf(data));
  } catch (error) {
    unstable_rethrow(error);
    const values = typedAgain(data);
    if (error instanceof Outdated) {
      for (const field of Object.keys(error.fields)) delete values[field];
      (await import("next/cache")).refresh();
    }
    return { state: { ...stateOf(error), values } };
  }
}

/** What went wrong, in words for the person, with the HTTP status that fits. Rethrows what is a bug. */
export function stateOf(error: unknown): FormState {
  if (error instanceof Problem) {
    answerWith(422);
    const { form, ...fields } = error.fields;
    return { ok: false, errors: fields, message: form };
  }
  if (error instanceof Refused) {
    answerWith(403);
    return { ok: false, message: error.sentence };
  }
  if (error instanceof NotFound) {
    answerWith(404);
    return {
      ok: false,
      message: "We could not find that. It may have ended, or it may belong to somebody else.",
    };
  }
  if (error instanceof TooMany) {
    answerWith(429);
    return {
      ok: false,
      message: `That was tried many times. Please wait ${inWords(error.seconds)} and try again.`,
    };
  }
  throw error;
}

const inWords = (seconds: number) => (seconds < 90 ? "a minute" : `${Math.ceil(seconds / 60)} minutes`);
