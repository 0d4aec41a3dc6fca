/** Said beside every box for writing. */
export const onlyYou =
  "Only you can read what you write. Staff, Leads, funders, other learners and your other hats cannot.";

export const notWatched = "Nobody watches these boxes, so they are not a way to ask for help.";
