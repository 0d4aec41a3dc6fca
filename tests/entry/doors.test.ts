import { expect, test, vi } from "vitest";
import { visitor } from "@/lib/entry/actor";
import { askFor, askForOwner, askForPerson, askForReader } from "@/lib/entry/page";

const asking = vi.hoisted(() => ({ actor: {} as object }));
vi.mock("@/lib/entry/session", () => ({ whoIsAsking: async () => asking.actor }));

const someone = (secondFactor: string) => ({
  ...visitor,
  personId: "somebody",
  asker: "imatter-training",
  hats: 1,
  secondFactor,
});

const sentTo = (where: string) => ({ digest: expect.stringContaining(`;${where};`) });

test("SY-6 staff who have not confirmed their second step are sent to it from every page that needs it, not to a fault", async () => {
  for (const waits of ["to-confirm", "to-set-up"]) {
    asking.actor = someone(waits);
    await expect(askForReader(), waits).rejects.toMatchObject(sentTo("/second-step"));
    await expect(askForOwner(), waits).rejects.toMatchObject(sentTo("/second-step"));
    await expect(askFor("imatter-training"), waits).rejects.toMatchObject(sentTo("/second-step"));
    await expect(askForPerson()).resolves.toMatchObject({ personId: "somebody" });
  }
});

test("a learner who has a second step reads what they agreed to without it", async () => {
  asking.actor = someone("account-only");
  await expect(askForReader()).resolves.toMatchObject({ personId: "somebody" });
});
