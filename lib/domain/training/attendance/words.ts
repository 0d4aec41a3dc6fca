export const wrongCode =
  "That is not the code of this workshop. It stands on the slide in the room: six letters and figures.";
export const notFound =
  "We find no place for that address at this workshop. You may have used another one. Or come in as somebody who has not signed up, below.";
export const needsOne = "Type the address you signed up with.";
export const noRoomNow =
  "Every place is taken, so the list cannot take you on. Please speak to the Lead in the room.";

/** What stands in the place of a name once somebody came or did not. */
export const cameInWords = (came: number | null, party: number): string => {
  if (came === null) return "Not noted yet";
  if (came === 0) return "Did not come";
  return came === party ? "Came" : `${came} of ${party} came`;
};
