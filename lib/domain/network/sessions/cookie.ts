import "server-only";
import { cookies, headers } from "next/headers";
import type { Actor } from "@/lib/entry/actor";
import { sessionCookie } from "@/lib/entry/session";
import { now } from "@/lib/platform/clock";
import { NotFound } from "@/lib/platform/errors";
import { settingInMilliseconds } from "@/lib/policy";
import { deviceLabel } from "./device";

export const sessionCookieOptions = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

/** Hands the browser its session. Only a hash of the token is ever kept by us. */
export async function keepSession(token: string): Promise<void> {
  const maxAge = settingInMilliseconds("learner-session.length") / 1000;
  (await cookies()).set(sessionCookie, token, { ...sessionCookieOptions, maxAge });
}

export async function dropSession(): Promise<void> {
  (await cookies()).set(sessionCookie, "", { ...sessionCookieOptions, maxAge: 0 });
}

export const thisDevice = async () => deviceLabel((await headers()).get("user-agent"));

/** The session this request came by. Work without one, such as a job, cannot touch it. */
export function thisSession(actor: Actor): string {
  if (!actor.sessionId) throw new NotFound("session");
  return actor.sessionId;
}

/** True when the session is too old for a hat that looks after other people's details. */
export const tooOldForStaff = (createdAt: Date) =>
  createdAt.getTime() + settingInMilliseconds("staff-session.longest") <= now().getTime();
