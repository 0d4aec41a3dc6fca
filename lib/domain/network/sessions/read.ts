import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";

type SignedInDevice = {
  readonly id: string;
  readonly device: string;
  readonly since: Date;
  readonly lastUsed: Date;
  readonly isThis: boolean;
};

/** Every device this person is signed in on, the one in their hand first. */
export async function myDevices(actor: Actor): Promise<SignedInDevice[]> {
  allow(actor, "account.read");
  const rows = await within(actor, "network", (tx) =>
    tx.session.findMany({
      where: { personId: actor.personId as string, expiresAt: { gt: now() } },
      orderBy: { lastSeenAt: "desc" },
      select: { id: true, device: true, createdAt: true, lastSeenAt: true },
    }),
  );
  const devices = rows.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device,
    since: createdAt,
    lastUsed: lastSeenAt,
    isThis: id === actor.sessionId,
  }));
  return devices.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}
