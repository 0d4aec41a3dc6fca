import "server-only";
import { redirect } from "next/navigation";
import { askForPerson } from "@/lib/entry/page";
import { whoIsAsking } from "@/lib/entry/session";

/** Asks who it is, and brings a stranger back to this page once they have signed in. */
export async function askForPersonGoingTo(path: string) {
  if (!(await whoIsAsking()).personId) redirect(`/sign-in?next=${encodeURIComponent(path)}`);
  return askForPerson();
}
