import type { IncomingMessage } from "node:http";
import { type Refusal, refusal } from "./refusal";
import type { FrontSettings } from "./settings";
import type { Asker } from "./who-asks";

/** Doors where other machines post, each proving itself with a signature, or with a key from a letter, of its own. */
const machineDoors = [/^\/api\/stripe(\/|$)/, /^\/api\/reminders\/[\w-]{43}$/];

/** A form counts only when sent from our own pages. Every browser says where it is; silence is no proof. */
export function refuseStranger(req: IncomingMessage, asker: Asker, settings: FrontSettings): Refusal | null {
  if (req.method !== "POST" || machineDoors.some((door) => door.test(req.url ?? ""))) return null;
  const { origin, "sec-fetch-site": site } = req.headers;
  const fromUs = origin === undefined ? site === "same-origin" : isOurs(origin, asker, settings);
  return fromUs && site !== "cross-site"
    ? null
    : refusal(403, "This form was not sent from the portal itself.");
}

function isOurs(origin: string, asker: Asker, { portalUrl }: FrontSettings): boolean {
  return origin === portalUrl?.origin || origin === `${asker.protocol}://${asker.host}`;
}
