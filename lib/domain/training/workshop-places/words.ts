/** "1 person", "3 people" */
export const peopleInWords = (party: number) => (party === 1 ? "1 person" : `${party} people`);
