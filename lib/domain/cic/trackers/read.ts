import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { type Transaction, within } from "@/lib/entry/within";
import { NotFound } from "@/lib/platform/errors";
import { ownTracker } from "./reach";
import type { Answer, Beside, Entry, Goal, OtherView, OwnTracker, Questions, Timeline } from "./shape";
import { timelineOf } from "./timeline";
import { besideEachOther } from "./trackers";

const views = {
  orderBy: { at: "asc" },
  select: {
    rating: true,
    words: true,
    at: true,
    practitionerId: true,
    organisation: { select: { name: true } },
  },
} as const;
const oldestFirst = { orderBy: { at: "asc" } } as const;
const question = { select: { key: true, words: true, low: true, high: true, position: true } } as const;
const goals = {
  orderBy: { createdAt: "asc" },
  include: {
    ratings: { ...oldestFirst, include: { views } },
    steps: { orderBy: { createdAt: "asc" } },
  },
} as const;
const looks = {
  ...oldestFirst,
  include: { answers: { orderBy: { question: { position: "asc" } }, include: { question, views } } },
} as const;
const entries = { orderBy: { createdAt: "desc" } } as const;

/** Everything in the Tracker of the hat that is worn; null while there is none. */
export async function myTracker(actor: Actor): Promise<OwnTracker | null> {
  allow(actor, "tracker.read");
  return within(actor, "cic", async (tx) => {
    const tracker = await tx.tracker.findFirst({
      where: ownTracker(actor),
      include: { goals, looks, entries },
    });
    if (!tracker) return null;
    const { id, openedAt } = tracker;
    const named = await practitionersIn(tx, tracker);
    return {
      ...{ id, openedAt, entries: tracker.entries },
      goals: tracker.goals.map(
        (goal): Goal => ({
          ...goal,
          ratings: goal.ratings.map((rating) => ({ ...rating, views: rating.views.map(named) })),
        }),
      ),
      looks: tracker.looks.map((look) => ({
        ...look,
        answers: look.answers.map(
          ({ id, rating, question, views }): Answer => ({ id, rating, ...question, views: views.map(named) }),
        ),
      })),
    };
  });
}

type View = Omit<OtherView, "by"> & { practitionerId: string | null; organisation: { name: string } };
type WithViews = {
  goals: { ratings: { views: View[] }[] }[];
  looks: { answers: { views: View[] }[] }[];
};

/** Who said each differing view, by their work name while they have one, and for which hub. */
async function practitionersIn(tx: Transaction, { goals, looks }: WithViews) {
  const said = [...goals.flatMap(({ ratings }) => ratings), ...looks.flatMap(({ answers }) => answers)];
  const ids = [...new Set(said.flatMap(({ views }) => views.flatMap((view) => view.practitionerId ?? [])))];
  const names = new Map<string, string | null>();
  for (const id of ids) {
    const [row] = await tx.$queryRaw<
      { name: string | null }[]
    >`SELECT cic.practitioner_name(${id}::uuid) AS name`;
    names.set(id, row?.name ?? null);
  }
  return ({ rating, words, at, practitionerId, organisation }: View): OtherView => {
    const name = practitionerId && names.get(practitionerId);
    return { rating, words, at, by: name ? `${name}, ${organisation.name}` : organisation.name };
  };
}

/** The same, for the pages inside it: there is nothing to find before it is opened. */
export async function openTrackerOf(actor: Actor): Promise<OwnTracker> {
  const tracker = await myTracker(actor);
  if (!tracker) throw new NotFound("tracker");
  return tracker;
}

export async function myGoal(actor: Actor, id: string): Promise<Goal> {
  const goal = (await openTrackerOf(actor)).goals.find((each) => each.id === id);
  if (!goal) throw new NotFound("goal");
  return goal;
}

export const myEntries = async (actor: Actor): Promise<readonly Entry[]> =>
  (await openTrackerOf(actor)).entries;

export const myTimeline = async (actor: Actor): Promise<Timeline> => timelineOf(await openTrackerOf(actor));

/** The first answers with the newest beside them, and the questions to answer now. */
export async function myLooks(actor: Actor): Promise<{ looks: Beside | null; questions: Questions | null }> {
  const { looks } = await openTrackerOf(actor);
  return { looks: besideEachOther(looks), questions: await questionsNow(actor) };
}

/** The questions in use; null when none are published. */
export async function questionsNow(actor: Actor): Promise<Questions | null> {
  allow(actor, "tracker.read");
  return within(actor, "cic", (tx) =>
    tx.instrument.findFirst({
      where: { publishedAt: { not: null }, retiredAt: null },
      select: {
        ...{ id: true, title: true, intro: true },
        questions: {
          orderBy: { position: "asc" },
          select: { key: true, words: true, low: true, high: true },
        },
      },
    }),
  );
}
