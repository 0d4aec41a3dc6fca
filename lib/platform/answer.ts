/**
 * Lets an action choose the HTTP status of its answer, which Next does not offer. The front door opens the
 * context around each request and applies what was noted. It lives on `globalThis` because Next bundles its own copy.
 */
import { AsyncLocalStorage } from "node:async_hooks";

export type Answer = { status?: number };

const key = Symbol.for("portal.answer");
const held = globalThis as { [key]?: AsyncLocalStorage<Answer> };
held[key] ??= new AsyncLocalStorage<Answer>();

export const answers: AsyncLocalStorage<Answer> = held[key];

/** Notes the status this request should end with. Without the front door (development tools, tests) it does nothing. */
export function answerWith(status: number): void {
  const answer = answers.getStore();
  if (answer) answer.status = status;
}
