import "server-only";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import type { Controller } from "@/lib/policy";
import { post } from "../mail/write";

type Part = "person" | "sender" | "receiver";
type Reader = { part: Part; person_id: string | null; email: string };
type Words = { readonly template: string; readonly subject: string; readonly text: string };

/** What each of the three is told of one thing that happened. Who is not named hears nothing. */
type Told = Partial<Record<Part, Words>>;

/**
 * Writes to those a hand-off concerns, once for each thing that happens. The service hears of nobody before their yes:
 * until then PostgreSQL names nobody there. Whoever may have no account is written to by whoever proposed it.
 */
export async function tell(
  tx: Transaction,
  controller: Controller,
  about: { readonly id: string; readonly event: string },
  told: Told,
): Promise<void> {
  const readers = await asThePortal(
    tx,
    () => tx.$queryRaw<Reader[]>`
      SELECT part, person_id, email FROM network.people_of_hand_off(${about.id}::uuid)`,
  );
  for (const { part, person_id: personId, email: to } of readers) {
    const words = told[part];
    if (!words) continue;
    const key = `hand-off ${about.id} ${about.event} ${part} ${personId ?? ""}`;
    const send = () => post(tx, { ...words, key, controller, personId, to });
    await (personId || controller === "network" ? asThePortal(tx, send) : send());
  }
}
