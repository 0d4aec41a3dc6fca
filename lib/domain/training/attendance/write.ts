import "server-only";
import type { Transaction } from "@/lib/entry/within";

type Row = { readonly id: string };

/** How many of a party came, as the Lead saw it. */
export async function noteWhoCame(tx: Transaction, { id }: Row, came: number): Promise<void> {
  await tx.workshopPlace.update({ where: { id }, data: { came }, select: { id: true } });
}
