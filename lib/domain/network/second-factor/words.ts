/** The same words for a code that is wrong, old or used. */
export const stepDidNotWork =
  "That code did not work. Wait for your app to show the next one, then type that.";
