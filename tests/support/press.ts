import { actionsDefined } from "@/lib/entry/action";
import type { Actor } from "@/lib/entry/actor";
import { perform } from "@/lib/entry/perform";

type ServerAction = Parameters<typeof actionsDefined.get>[0];

/** Presses a button as somebody: everything an action does, without a browser. */
export const press = (action: ServerAction, actor: Actor, typed: unknown) =>
  perform(actionsDefined.get(action)!, actor, typed);
