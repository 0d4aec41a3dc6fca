import { after, minutes } from "@/lib/platform/clock";
import { londonTime } from "@/lib/platform/dates";

/** A stretch of every week, in minutes after midnight in London. No person: the whole hub's. */
type Hours = {
  readonly personId: string | null;
  readonly kind: "open" | "break";
  /** 1 is Monday. */
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
};
/** Days away, first to last, as "2026-06-03". No person: the whole hub's. */
type Away = { readonly personId: string | null; readonly startsOn: string; readonly endsOn: string };
/** When a practitioner or a room is taken, half open: it is free again at `freeFrom`. */
type Taken = { readonly who: string; readonly startsAt: Date; readonly freeFrom: Date };

export type Diary = {
  readonly hours: readonly Hours[];
  readonly away: readonly Away[];
  readonly taken: readonly Taken[];
  /** Who may hold one, from which day, and the last day on which they may. */
  readonly practitioners: readonly {
    readonly personId: string;
    readonly from?: string;
    readonly until: string;
  }[];
  /** Rooms to choose from when it is in person; none asked for otherwise. */
  readonly rooms?: readonly string[];
};

export type Asked = {
  /** Days to look at, as "2026-06-03". */
  readonly days: readonly string[];
  readonly notBefore: Date;
  readonly notAfter: Date;
  /** How long it takes, and what is kept free behind it, in minutes. */
  readonly length: number;
  readonly buffer: number;
};

export type FreeTime = {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly practitionerId: string;
  readonly roomId: string | null;
};

/** Times are offered on the quarter of an hour. */
const step = 15;

/**
 * Every time at which a consultation could begin, each once, with somebody who is free to hold it: whoever has least to
 * do that day. The hub and they are at work for all of it, nobody is away, and what is kept free behind it is free.
 * The same rules stand in PostgreSQL (cic.at_work, diary_time), which has the last word.
 */
export function freeTimes(diary: Diary, asked: Asked): FreeTime[] {
  const busy = calendarOf(diary.taken);
  const week = weekOf(diary);
  return asked.days.flatMap((day) => {
    const open = week(day, null);
    if (open.length === 0) return [];
    const people = diary.practitioners
      .filter(({ from = "", until }) => from <= day && day <= until)
      .map(({ personId }) => ({
        personId,
        at: week(day, personId),
        load: busy.on(personId, day),
      }))
      .filter(({ at }) => at.length > 0)
      .sort((one, other) => one.load - other.load);
    return startsIn(open, asked.length).flatMap((minute) => {
      const startsAt = instantOf(day, minute);
      if (!startsAt || startsAt < asked.notBefore || startsAt > asked.notAfter) return [];
      const endsAt = after(startsAt, minutes(asked.length));
      const freeFrom = after(endsAt, minutes(asked.buffer));
      const free = (who: string) => busy.free(who, startsAt, freeFrom);
      const fits = { from: minute, to: minute + asked.length };
      const holder = people.find(({ personId, at }) => within(at, fits) && free(personId));
      const roomId = diary.rooms ? diary.rooms.find(free) : null;
      return holder && roomId !== undefined
        ? [{ startsAt, endsAt, practitionerId: holder.personId, roomId }]
        : [];
    });
  });
}

type Stretch = { readonly from: number; readonly to: number };
const within = (stretches: readonly Stretch[], { from, to }: Stretch) =>
  stretches.some((stretch) => stretch.from <= from && stretch.to >= to);

/** When the hub, or one person, is at work on a day: open, less the breaks of both. Each week is worked out once. */
function weekOf({ hours, away }: Diary) {
  const known = new Map<string, Stretch[]>();
  const rows = grouped(hours, ({ personId, weekday }) => `${personId} ${weekday}`);
  const gone = grouped(away, ({ personId }) => `${personId}`);
  const isAway = (personId: string | null, day: string) =>
    (gone.get(`${personId}`) ?? []).some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const atWork = (personId: string | null, weekday: number): Stretch[] => {
    const own = rows.get(`${personId} ${weekday}`) ?? [];
    const all = personId === null ? own : [...own, ...(rows.get(`null ${weekday}`) ?? [])];
    const open = own.filter(({ kind }) => kind === "open");
    return all
      .filter(({ kind }) => kind === "break")
      .reduce<Stretch[]>(
        (left, { fromMinute, toMinute }) => left.flatMap((stretch) => cut(stretch, fromMinute, toMinute)),
        open.map(({ fromMinute, toMinute }) => ({ from: fromMinute, to: toMinute })),
      );
  };
  return (day: string, personId: string | null): Stretch[] => {
    if (isAway(null, day) || (personId !== null && isAway(personId, day))) return [];
    const weekday = weekdayOf(day);
    const key = `${personId} ${weekday}`;
    const found = known.get(key) ?? atWork(personId, weekday);
    known.set(key, found);
    return found;
  };
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const there = groups.get(keyOf(row));
    if (there) there.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const cut = ({ from, to }: Stretch, start: number, end: number): Stretch[] =>
  [
    { from, to: Math.min(to, start) },
    { from: Math.max(from, end), to },
  ].filter((stretch) => stretch.from < stretch.to);

function startsIn(open: readonly Stretch[], length: number): number[] {
  return open.flatMap(({ from, to }) => {
    const first = Math.ceil(from / step) * step;
    const count = Math.floor((to - length - first) / step) + 1;
    return Array.from({ length: Math.max(0, count) }, (_, n) => first + n * step);
  });
}

const weekdayOf = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
/** Null for an hour that does not exist on the day the clocks go forward. */
const instantOf = (day: string, minute: number) => londonTime(day, clock(minute));

/** Who is taken when, looked up by person and day: nothing here goes past midnight, in London or in Greenwich. */
function calendarOf(taken: readonly Taken[]) {
  const key = (who: string, day: string) => `${who} ${day}`;
  const dayOf = (instant: Date) => instant.toISOString().slice(0, 10);
  const byDay = grouped(taken, ({ who, startsAt }) => key(who, dayOf(startsAt)));
  return {
    free: (who: string, from: Date, until: Date) =>
      !byDay
        .get(key(who, dayOf(from)))
        ?.some(({ startsAt, freeFrom }) => startsAt < until && freeFrom > from),
    on: (who: string, day: string) => byDay.get(key(who, day))?.length ?? 0,
  };
}
