import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { seal, unseal } from "@/lib/platform/secrets";

const linkingCookie = "__Host-linking";
const ourOwn = { httpOnly: true, secure: true, sameSite: "lax", path: "/" } as const;

const Waiting = z.object({
  provider: z.string(),
  accountId: z.string(),
  email: z.string(),
  name: z.string(),
});
export type Waiting = z.infer<typeof Waiting>;

/**
 * Remembers, in the browser alone, a Google or Microsoft account that has just proved itself. It is joined to a person
 * once a code shows that its address is really theirs: what those companies say of an address is not proof enough.
 */
export async function rememberLink(waiting: Waiting): Promise<void> {
  (await cookies()).set(linkingCookie, seal("linking", JSON.stringify(waiting)), {
    ...ourOwn,
    maxAge: 1_800,
  });
}

export async function waitingLink(): Promise<Waiting | null> {
  const sealed = (await cookies()).get(linkingCookie)?.value;
  if (!sealed) return null;
  try {
    return Waiting.parse(JSON.parse(unseal("linking", sealed)));
  } catch {
    return null;
  }
}

/** The account to join now that this address has been proved, if it is the one that waits. */
export async function linkWaiting(email: string): Promise<Pick<Waiting, "provider" | "accountId"> | null> {
  const waiting = await waitingLink();
  if (waiting) (await cookies()).set(linkingCookie, "", { ...ourOwn, maxAge: 0 });
  return waiting?.email === email ? { provider: waiting.provider, accountId: waiting.accountId } : null;
}
