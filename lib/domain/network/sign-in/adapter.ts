import "server-only";
import type { Adapter, AdapterUser } from "next-auth/adapters";
import { thePortal, visitor } from "@/lib/entry/actor";
import { recordDeed } from "@/lib/entry/audit";
import { within } from "@/lib/entry/within";
import { thisDevice } from "../sessions/cookie";
import { startSession } from "../sessions/write";

/**
 * What next-auth needs of us, over our own tables: find the person a Google or Microsoft account is joined to, and
 * start an ordinary session for them. It never makes or changes a person, and never reuses a session.
 */
export const adapter: Adapter = {
  getUserByAccount: ({ provider, providerAccountId }) =>
    within(thePortal, "network", async (tx) => {
      const linked = await tx.linkedAccount.findUnique({
        where: { provider_accountId: { provider, accountId: providerAccountId } },
        select: { person: true },
      });
      const person = linked?.person;
      return person && !person.disabledAt && !person.leftAt ? asUser(person) : null;
    }),
  createSession: async ({ sessionToken, userId, expires }) => {
    const device = await thisDevice();
    await within(thePortal, "network", async (tx) => {
      const session = await startSession(tx, { id: userId }, device, sessionToken);
      await recordDeed(tx, visitor, "session.start", {
        subject: ["session", session.sessionId],
        about: userId,
      });
    });
    return { sessionToken, userId, expires };
  },
  getSessionAndUser: async () => null,
  deleteSession: async () => null,
};

type Person = { readonly id: string; readonly email: string; readonly name: string };
const asUser = ({ id, email, name }: Person): AdapterUser => ({ id, email, name, emailVerified: null });
