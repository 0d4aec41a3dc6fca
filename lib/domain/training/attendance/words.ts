export const wrongCode =
  "That is not the code of this workshop. It stands on the slide in the room: six letters and figures.";
export const notFound = "This link opens no place at this workshop. Please tell the Lead that you are here.";
export const needsLink =
  "Open the link in your email and press “Say that we are here”. Without it, tell the Lead that you are here.";
export const notYet = "Who came can be noted on the day itself, and for two days after.";
export const noWalkInsNow =
  "Somebody without a sign-up is put on the list from an hour before the start until two hours after the end.";
export const dayClosed = "The day is closed, so nobody more is put on the list.";
export const noRoomNow =
  "Every place is taken, so the list cannot take you on. Please speak to the Lead in the room.";

/** What stands in the place of a name once somebody came or did not. */
export const cameInWords = (came: number | null, party: number): string => {
  if (came === null) return "Not noted yet";
  if (came === 0) return "Did not come";
  return came === party ? "Came" : `${came} of ${party} came`;
};
