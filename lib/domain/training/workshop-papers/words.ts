import { price } from "@/lib/platform/money";

type Priced = { readonly title: string; readonly pricePence: number; readonly isOpen: boolean };

export const nothingElse = "Coming is free, and nobody has to sign up for anything else.";

/** The cost of everything that can be begun afterwards, straight from the catalogue, in one paragraph. */
export function costsInWords(courses: readonly Priced[]): string {
  const open = courses.filter(({ isOpen }) => isOpen);
  const prices = open.map(({ title, pricePence }) => `${title}: ${price(pricePence).toLowerCase()}`);
  if (prices.length === 0) return "No course is open yet that could follow.";
  return `If you would like to learn more afterwards, these courses are open. ${prices.join(". ")}. These are example prices. Some places are paid for by councils.`;
}

export const whatItIs =
  "A Get Started workshop is for parents and carers. A Lead shows six posters about how people get on with each other: why we need one another, what the body does when we feel unsafe, and how to make up after things go wrong. You listen and look. Nobody asks about your own family.";

export const whatItIsNot =
  "It is not therapy and not a course. It gives nobody advice about their health, and the school keeps no notes about you.";

export const onlyList =
  "If you sign up, the school and the Lead see your name until the list is deleted. Nobody else does.";

/** What helps people in, unless it is more than a letter of one page can hold. */
export function gettingInWords({ access, parking }: { access: string; parking: string }): string {
  if (access.length + parking.length > 500)
    return "How to get in, what helps, and where to park stands at the address below.";
  return `Getting in: ${access} Parking: ${parking}`;
}
