import { after, now } from "@/lib/platform/clock";
import { inLondon } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { hashOf, keyedHash } from "@/lib/platform/secrets";
import { settingInMilliseconds } from "@/lib/policy";
import type { Occasion } from "../published-workshops/shape";
import type { HeldPlace } from "./in-hand";

/** What opens a place. It follows from the place itself, so that every letter can carry it; only its hash is kept. */
export const keyOf = (placeId: string) => keyedHash("workshop place", placeId);

/** What PostgreSQL knows whoever holds that key by. */
export const hashOfKey = (key: string) => hashOf(key);

export const addressOfPlace = (placeId: string) => `${env.PORTAL_URL}/workshops/place/${keyOf(placeId)}`;

/** Where a mail program says, by itself, that no more reminders are wanted. */
export const unsubscribeFrom = (placeId: string) => `${env.PORTAL_URL}/api/reminders/${keyOf(placeId)}`;

const aDayFromNow = () => after(now(), settingInMilliseconds("place.keep"));

/** Until when a place nobody has kept yet is held at least: a day from its letter, and never past the start. */
export function heldUntil(keepBy: Date | null, startsAt: Date): Date {
  const day = keepBy ?? aDayFromNow();
  return day < startsAt ? day : startsAt;
}

type Standing = Pick<HeldPlace, "state" | "createdAt" | "seenMoveAt" | "workshop">;

/** What a workshop was before it moved, for whoever signed up earlier and has not said that they saw it. */
export function movedUnseen({ state, createdAt, seenMoveAt, workshop }: Standing): Occasion["moved"] {
  const { moved, state: stands, startsAt } = workshop;
  const over = stands !== "published" || startsAt <= now() || state === "cancelled" || state === "lapsed";
  return !moved || over || createdAt >= moved.at || (seenMoveAt && seenMoveAt >= moved.at) ? null : moved;
}

/** Whether a letter that goes now leaves a whole day before the start. */
export const aDayBefore = (startsAt: Date): boolean => aDayFromNow() < startsAt;

/** Answers about a workshop are taken until the end of the seventh day after it, by London's calendar. PostgreSQL holds the same. */
export function canStillSay(endsAt: Date): boolean {
  const last = new Date(`${inLondon(endsAt).day}T12:00:00Z`);
  return inLondon(now()).day <= inLondon(after(last, settingInMilliseconds("feedback.open"))).day;
}

/** Until when a place from the waiting list is held: two days, and never past the start. */
export function offerEnds(at: Date, startsAt: Date): Date {
  const whole = after(at, settingInMilliseconds("waiting-list.offer"));
  return whole < startsAt ? whole : startsAt;
}
