import { expect, test, vi } from "vitest";
import { visitor } from "@/lib/entry/actor";
import { askFor, askForOwner, askForPerson, askForReader } from "@/lib/entry/page";

const asking = vi.hoisted(() => ({ actor: {} as object }));
const browser = vi.hoisted(() => ({ asked: "", cookie: true }));
vi.mock("@/lib/entry/session", () => ({ whoIsAsking: async () => asking.actor, sessionCookie: "s" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "x-portal-asked": browser.asked }),
  cookies: async () => ({ get: () => (browser.cookie ? { value: "an old one" } : undefined) }),
}));

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

test("SY-6 whose session ran out is told so at sign-in and led back to the page, and never off the site", async () => {
  asking.actor = visitor;
  browser.asked = "/school/workshops/1?moved=yes&_rsc=abc";
  const next = "next=%2Fschool%2Fworkshops%2F1%3Fmoved%3Dyes";
  await expect(askFor("school")).rejects.toMatchObject(sentTo(`/sign-in?${next}&ended=yes`));
  for (const asked of ["//evil.example", "/\\evil.example", "https://evil.example", ""]) {
    browser.asked = asked;
    await expect(askFor("school"), asked).rejects.toMatchObject(sentTo("/sign-in?ended=yes"));
  }
  browser.cookie = false;
  await expect(askForPerson()).rejects.toMatchObject(sentTo("/sign-in"));
});

test("a learner who has a second step reads what they agreed to without it", async () => {
  asking.actor = someone("account-only");
  await expect(askForReader()).resolves.toMatchObject({ personId: "somebody" });
});
