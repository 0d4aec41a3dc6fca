import "server-only";
import { fromDatabase, thePortal } from "@/lib/entry/actor";
import { within } from "@/lib/entry/within";
import { env } from "@/lib/platform/env";
import { type Role, roleNames } from "@/lib/policy";
import { wornNow } from "../memberships/memberships";

export type Invented = {
  readonly who: string;
  readonly name: string;
  readonly hats: readonly { role: Role; organisation: string | null }[];
};

/** The invented people of a demonstration, by their first hat. Outside a demonstration there are none to see. */
export async function inventedPeople(): Promise<Invented[]> {
  if (!env.DEMO) return [];
  const people = await within(thePortal, "network", (tx) =>
    tx.person.findMany({
      where: { email: { endsWith: "@wendle.example" }, disabledAt: null, leftAt: null },
      select: {
        name: true,
        email: true,
        memberships: {
          where: wornNow(),
          orderBy: { createdAt: "asc" },
          select: { role: true, organisation: { select: { name: true } } },
        },
      },
    }),
  );
  const cast = people.map(({ name, email, memberships }) => ({
    who: email.slice(0, email.indexOf("@")),
    name,
    hats: memberships.map(({ role, organisation }) => ({
      role: fromDatabase(role),
      organisation: organisation?.name ?? null,
    })),
  }));
  const place = ({ hats }: Invented) => (hats[0] ? roleNames.indexOf(hats[0].role) : roleNames.length);
  return cast.toSorted((a, b) => place(a) - place(b) || a.name.localeCompare(b.name));
}

/** The other companies that can sign people in here, as the operator has set them up. */
export function providersOffered(): { id: string; name: string }[] {
  return [
    ...(env.GOOGLE_CLIENT_ID ? [{ id: "google", name: "Google" }] : []),
    ...(env.MICROSOFT_CLIENT_ID ? [{ id: "azure-ad", name: "Microsoft" }] : []),
  ];
}
