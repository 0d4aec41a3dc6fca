import { pounds } from "@/lib/platform/money";
import type { HubTask } from "./shape";

export const taskStates = {
  done: { label: "Done", kind: "good" },
  now: { label: "To do now", kind: "waiting" },
  choice: { label: "If you like", kind: "neutral" },
} as const satisfies Record<HubTask["state"], { label: string; kind: string }>;

/** Which ways of meeting a hub offers follows from what it has. */
export const waysInWords =
  "Everybody can choose the phone or a video call. Once your hub has a room, they can also choose to come in person.";

export const paysWhom =
  "Whoever pays for a consultation pays Relationship Health Matters CIC, never your hub.";

/** As the field for a price shows it: "150" or "12.50". */
export const priceTyped = (pence: number) => pounds(pence).replace("£", "").replace(",", "");
