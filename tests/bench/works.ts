/** The pieces of work: what is asked of the portal, what of the bare server, and what a right answer is. */
import { courseSlug, lessonSlug, promptKey } from "./catalogue";
import { booking, bookingTimes, freeTimes, lookingForTimes } from "./consultations";
import { enrolmentsEach, learnersIn, type Population } from "./generator";
import { idOf, tokenOf } from "./ids";
import { filledIn, formWith, multipart, seen } from "./pages";
import { wireRequest } from "./socket";
import { looking, nearIt, popular, signingUp } from "./workshops";

/** Each piece of work is measured with so many connections, each with a person of its own. */
export const connections = 16;

export type Work = {
  name:
    | "catalogue"
    | "course"
    | "dashboard"
    | "lesson"
    | "enrol"
    | "reflection"
    | "workshops near"
    | "sign-up"
    | "sign-up, 64"
    | "free times"
    | "booking"
    | "booking, 64";
  path: string;
  /** Words without which the page is not the one that was asked for. */
  shows: string;
  who: "nobody" | "learner" | "newcomer";
  /** What is done can be done once by each person. */
  once: boolean;
  expect: number;
  /** More connections than the other works have. */
  connections?: number;
  /** Drawn for each visitor, so that Next and not the page cache is what it stands beside. */
  drawn?: true;
  /** Requests for the portal on this port. For work done once, `from` says with whom to begin. */
  requests: (port: number, people: Population, from: number, count: number) => Promise<string[]>;
};

export const cookieOf = (person: number) => `__Host-session=${tokenOf(person)}`;

/** Somebody for whom the work's page can be looked at without using it up. */
export function cookieFor({ who }: Work, people: Population): string | undefined {
  if (who === "nobody") return undefined;
  return cookieOf(who === "learner" ? 1 : learnersIn(people) + people.newcomers);
}

const area = "/personal-learner";
const measured = courseSlug(1);
const place = (person: number) => `${area}/learning/${idOf("enrolment", (person - 1) * enrolmentsEach + 1)}`;
const lesson = (person: number) => `${place(person)}/${lessonSlug(1)}`;
const join = `${area}/learning/${measured}/start`;
const numbered = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

const alike = (path: string) => async (port: number) => [wireRequest(port, path)];

/** As many learners as connections, each asking for a page of their own. */
const each = (path: (person: number) => string) => async (port: number) =>
  numbered(1, connections).map((person) => wireRequest(port, path(person), { cookie: cookieOf(person) }));

const asOften = { once: false, expect: 200 };

export const works: Work[] = [
  {
    name: "catalogue",
    path: "/learning",
    shows: measured,
    who: "nobody",
    ...asOften,
    requests: alike("/learning"),
  },
  {
    name: "course",
    path: `/learning/${measured}`,
    shows: lessonSlug(20),
    who: "nobody",
    ...asOften,
    requests: alike(`/learning/${measured}`),
  },
  {
    name: "dashboard",
    path: area,
    shows: idOf("enrolment", 1),
    who: "learner",
    ...asOften,
    requests: each(() => area),
  },
  {
    name: "lesson",
    path: lesson(1),
    shows: promptKey(1),
    who: "learner",
    ...asOften,
    requests: each(lesson),
  },
  {
    name: "enrol",
    path: join,
    shows: "agree",
    who: "newcomer",
    once: true,
    expect: 303,
    requests: enrolling,
  },
  {
    name: "reflection",
    path: lesson(1),
    shows: promptKey(1),
    who: "learner",
    ...asOften,
    requests: reflecting,
  },
  {
    name: "workshops near",
    path: nearIt,
    shows: "Bench School",
    who: "nobody",
    drawn: true,
    ...asOften,
    requests: looking,
  },
  ...([16, 64] as const).map(
    (connections): Work => ({
      name: connections === 16 ? "sign-up" : "sign-up, 64",
      path: popular,
      shows: 'name="email"',
      who: "nobody",
      drawn: true,
      once: true,
      expect: 303,
      connections,
      requests: (port, _people, from, count) => signingUp(port, `with-${connections}`, from, count),
    }),
  ),
  {
    name: "free times",
    path: freeTimes,
    shows: "Free days in",
    who: "nobody",
    drawn: true,
    ...asOften,
    requests: lookingForTimes,
  },
  ...([16, 64] as const).map(
    (connections): Work => ({
      name: connections === 16 ? "booking" : "booking, 64",
      path: booking,
      shows: 'name="at"',
      who: "newcomer",
      once: true,
      expect: 303,
      connections,
      requests: (port, people, from, count) =>
        bookingTimes(port, (n) => cookieOf(learnersIn(people) + n), { shift: connections, from, count }),
    }),
  ),
];

/** Pages visited on a slow phone. Public ones leave Next's client runtime out; those with a form for a person keep it. */
export const visits: { name: string; path: string; cookie?: string }[] = [
  { name: "home", path: "/" },
  { name: "catalogue", path: "/learning" },
  { name: "course", path: `/learning/${measured}` },
  { name: "sign-in, with runtime", path: "/sign-in" },
  { name: "dashboard, with runtime", path: area, cookie: cookieOf(1) },
  { name: "lesson, with runtime", path: lesson(1), cookie: cookieOf(1) },
];

/** Newcomers who have read the page and ticked the box. The page is the same for each, so it is fetched once. */
async function enrolling(port: number, people: Population, from: number, count: number): Promise<string[]> {
  const newcomer = (n: number) => learnersIn(people) + n;
  const page = await seen(port, join, cookieOf(newcomer(people.newcomers)), "agree");
  const form = multipart(filledIn(formWith(page.text, "agree"), { agree: "yes" }));
  return numbered(from, count).map((n) => wireRequest(port, join, { cookie: cookieOf(newcomer(n)), form }));
}

/** Learners who write again in the first box of the first lesson: always something else, for the same words are not written twice. */
async function reflecting(port: number, people: Population): Promise<string[]> {
  const one = await seen(port, lesson(1), cookieOf(1), promptKey(1));
  const box = `text.${promptKey(1)}`;
  const form = formWith(one.text, box);
  const learners = numbered(1, Math.min(people.signedIn, learnersIn(people)));
  return ["quietly", "gently"].flatMap((how) => {
    const said = `I waited for a moment before I answered, and the evening went on ${how}. `;
    const text = `${said.repeat(6)} It was ${Date.now()}.`;
    const template = multipart(filledIn(form, { [box]: text, press: "save" }));
    return learners.map((person) => {
      const body = template.body.replaceAll(idOf("enrolment", 1), place(person).split("/").at(-1) as string);
      return wireRequest(port, lesson(person), { cookie: cookieOf(person), form: { ...template, body } });
    });
  });
}
