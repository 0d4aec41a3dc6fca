import type { Standing } from "../shape";
import { everyoneMay, everyoneNever } from "./everyone";

/** Someone who has signed in and wears no hat yet, or whose hat has ended. */
export const signedIn = {
  name: "Signed in, no hat",
  spoken: "Someone without a hat",
  purpose: "Looks after their own account, and chooses a hat.",
  may: everyoneMay,
  never: everyoneNever,
  boundary: "An account alone opens no door but its own.",
} satisfies Standing;
