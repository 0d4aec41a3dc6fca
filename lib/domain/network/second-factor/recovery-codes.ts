import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { seal, unseal } from "@/lib/platform/secrets";

const cookie = "__Host-recovery-codes";
const ourOwn = { httpOnly: true, secure: true, sameSite: "strict", path: "/" } as const;
const Told = z.object({ personId: z.string(), codes: z.array(z.string()) });

/** Lets the browser carry the new codes to the one page that shows them, for a quarter of an hour at most. */
export async function tellOnce(personId: string, codes: string[]): Promise<void> {
  const sealed = seal("recovery-codes-told", JSON.stringify({ personId, codes }));
  (await cookies()).set(cookie, sealed, { ...ourOwn, maxAge: 900 });
}

/** The codes to show to this person now, or none. */
export async function codesToTell(personId: string): Promise<string[]> {
  const sealed = (await cookies()).get(cookie)?.value;
  if (!sealed) return [];
  try {
    const told = Told.parse(JSON.parse(unseal("recovery-codes-told", sealed)));
    return told.personId === personId ? told.codes : [];
  } catch {
    return [];
  }
}

export async function haveTold(): Promise<void> {
  (await cookies()).set(cookie, "", { ...ourOwn, maxAge: 0 });
}
