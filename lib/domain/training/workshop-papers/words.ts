import { price } from "@/lib/platform/money";
import type { Audience } from "../published-workshops/shape";

type Priced = { readonly title: string; readonly pricePence: number; readonly isOpen: boolean };

export const nothingElse = "Coming is free, and nobody has to sign up for anything else.";

/** The cost of everything that can be begun afterwards, straight from the catalogue, in one paragraph. */
export function costsInWords(courses: readonly Priced[]): string {
  const open = courses.filter(({ isOpen }) => isOpen);
  const prices = open.map(({ title, pricePence }) => `${title}: ${price(pricePence).toLowerCase()}`);
  if (prices.length === 0) return "No course is open yet that could follow.";
  return `If you would like to learn more afterwards, these courses are open. ${prices.join(". ")}. These are example prices. Some places are paid for by councils.`;
}

export const dear = (audience: Audience) =>
  audience === "staff" ? "Dear colleagues" : "Dear parents and carers";

export const whatItIs = (audience: Audience) =>
  `A Get Started workshop is for ${audience === "staff" ? "staff of schools and services" : "parents and carers"}. Somebody trained for it shows six posters about how people get on with each other: why we need one another, what the body does when we feel unsafe, and how to make up after things go wrong. You listen and look. Nobody asks about your own family.`;

export const whatItIsNot =
  "It is not therapy and not a course. It gives nobody advice about their health, and the school keeps no notes about you.";

export const ledInWords = (lead: string | null) =>
  `It is led by ${lead ?? "somebody"}, whom I Matter Training has certified to lead workshops.`;

export const onlyList =
  "If you sign up, the school and the person who leads the workshop see your name until the list is deleted. Nobody else does.";

/** Everybody signs up by themselves. The office can lend a screen, and can add nobody. */
export const howToSignUp =
  "Point your phone’s camera at the square, or type the address beside it. You need an email address, and no account. No phone, or it is hard to do? The school office can open the page for you, and you fill it in yourself.";

/** For colleagues, on a paper of their own. */
export const staffNote = [
  {
    title: "If somebody asks how to sign up",
    points: [
      "They do it by themselves, on the page at the foot of this sheet. They need an email address, and no account.",
      "If they have no phone, open that page for them on a screen at school, and let them type.",
      "You cannot add anybody, and you need no list of your own. An email tells them whether a place is kept or they wait.",
    ],
  },
  {
    title: "What nobody has to do",
    points: [
      "Nobody has to come, and nobody is sent. Please do not ask a family whether they signed up.",
      "Coming is free and signs nobody up for anything else. What may follow, with its full cost, is on the page.",
    ],
  },
  {
    title: "On the day",
    points: [
      "Please open the room in good time and point people to it.",
      "Whoever comes without a sign-up can come in if there is room. The person who leads it sees to that.",
      "If you are worried about somebody’s safety, follow the school’s own safeguarding rules as always.",
    ],
  },
] as const;

/** What helps people in, unless it is more than a letter of one page can hold. */
export function gettingInWords({ access, parking }: { access: string; parking: string }): string {
  if (access.length + parking.length > 500)
    return "How to get in, what helps and where to park: see the address below.";
  return `Getting in: ${access} Parking: ${parking}`;
}
