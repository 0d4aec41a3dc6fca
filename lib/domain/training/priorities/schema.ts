import { z } from "zod";
import { wordingShown } from "@/lib/domain/network/consents/schema";
import { priorities } from "./words";

const how = priorities.mattersNow.map(({ key }) => key);
const areas = priorities.sides.flatMap((side) => side.areas.map(({ key }) => key));
const answer = z.enum(how as [string, ...string[]]).optional();

/** One optional answer for each area of the page, and nothing else. */
export const answers = z.object(Object.fromEntries(areas.map((area) => [area, answer])));

export const keep = answers.extend({
  [priorities.ownWords.key]: z
    .string()
    .trim()
    .max(4000, "Please shorten this to about 600 words.")
    .transform((text) => text.replaceAll("\0", ""))
    .default(""),
  wording: wordingShown,
  agree: z.literal(
    "yes",
    "Tick the box if you want us to keep your answers. If not, they stay on this device.",
  ),
});

export const forget = z.object({});
