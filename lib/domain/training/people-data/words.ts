/** Stands in the books where a name was. */
export const nameless = "Somebody who left";
