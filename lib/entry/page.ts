import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { databaseState } from "@/lib/platform/database-state";
import { NotFound, Refused } from "@/lib/platform/errors";
import { pathOnThisSite } from "@/lib/platform/paths";
import type { Role } from "@/lib/policy";
import { type Actor, visitor } from "./actor";
import { sessionCookie, whoIsAsking } from "./session";

/**
 * The door of every page in a portal area: this role's hat, worn now, with its second step confirmed. A page that
 * people are sent to before they have the hat names itself, so that putting the hat on brings them back to it.
 */
export async function askFor(role: Role, page?: string): Promise<Actor> {
  const back = page ? `next=${encodeURIComponent(page)}` : "";
  const actor = await askForPerson(back && `?${back}`);
  if (actor.asker !== role) {
    if (actor.hats > 0 || page) redirect(`/choose-role?for=${role}${back && `&${back}`}`);
    notFound();
  }
  return confirmed(actor);
}

/** The door of account pages that show what is kept or was agreed: with the second step, if the hat worn asks for it. */
export async function askForReader(): Promise<Actor & { personId: string }> {
  return confirmed(await askForPerson());
}

function confirmed<A extends Actor>(actor: A): A {
  if (actor.secondFactor.startsWith("to-")) redirect("/second-step");
  return actor;
}

/** Who reads a public page. These can be read while the database is away: then it is nobody in particular. */
export async function whoIsReading(): Promise<Actor> {
  try {
    return await whoIsAsking();
  } catch (error) {
    if (databaseState().away) return visitor;
    throw error;
  }
}

/** The door of account pages: anyone signed in, in any hat or none. */
export async function askForPerson(query = ""): Promise<Actor & { personId: string }> {
  const actor = await whoIsAsking();
  if (!actor.personId) redirect(await signInFor(query));
  return actor as Actor & { personId: string };
}

/** Sign-in says when a session has ended by itself, and leads back to the page that was asked for: one of ours, or none. */
async function signInFor(query: string): Promise<string> {
  const page = pathOnThisSite((await headers()).get("x-portal-asked"));
  const asked = new URLSearchParams(query || (page ? { next: page.replace(/[?&]_rsc=[^&]*/, "") } : ""));
  if ((await cookies()).get(sessionCookie)) asked.set("ended", "yes");
  return asked.size > 0 ? `/sign-in?${asked}` : "/sign-in";
}

/** The door of pages that change, hand over or end the account: with the second step, for whoever has one. */
export async function askForOwner(): Promise<Actor & { personId: string }> {
  const actor = await askForPerson();
  if (actor.secondFactor !== "not-needed" && actor.secondFactor !== "confirmed") redirect("/second-step");
  return actor;
}

/** Runs a read for a page: out of reach and refused are both simply not found. */
export async function orNotFound<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof NotFound || error instanceof Refused) notFound();
    throw error;
  }
}
