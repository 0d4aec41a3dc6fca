/** Said beside every box for writing. */
export const onlyYou =
  "Only you can read what you write. Staff, Leads, funders, other learners and your other hats cannot.";

export const notWatched = "Nobody watches these boxes, so they are not a way to ask for help.";

export const kept = "Kept. Only you can read it.";

/** The same once the page itself saw it happen: nobody should have to wonder whether their words are safe. */
export const savedAt = (time: string) => `Saved on this page at ${time}. Only you can read it.`;

export const emptied = "The box is empty again, and nothing is kept.";

/** Said when what stands in these boxes is safe. */
export function saidOf(texts: readonly string[]): string {
  if (texts.some((text) => text !== "")) return kept;
  return texts.length === 1 ? emptied : "The boxes are empty, and nothing is kept.";
}
