import { expect, test } from "@/tests/support/browser";
import { ask, tellsTooMuch } from "@/tests/support/http";
import { addressOf, downloads, pages } from "@/tests/support/pages";
import { everybody, type PersonInHat, people } from "@/tests/support/people";
import { fingerprints, jobsAreDone, one, rows, whatLookingAdds } from "@/tests/support/portal";

const portalPages = pages.filter(({ room }) => room === "portal");

test("every page of every area sends a stranger to sign in, and shows nothing of itself", async () => {
  for (const page of [...portalPages, ...downloads]) {
    const address = await addressOf(page);
    for (const headers of [{}, { rsc: "1" }, { cookie: "__Host-session=forged" }] as Record<
      string,
      string
    >[]) {
      const { status, headers: given, text } = await ask(address, { headers });
      expect.soft(status, address).toBeGreaterThanOrEqual(303);
      expect.soft(status, address).toBeLessThan(309);
      expect
        .soft(String(given.location), address)
        .toMatch(/^(http:\/\/localhost:\d+)?\/sign-in(\?next=%2F|$)/);
      expect.soft(text, address).not.toMatch(/wendle\.example|Osei|Brackley|Nowak/);
    }
  }
});

test("10 every page of every area is closed to every other hat, in whole and in pieces", async () => {
  test.setTimeout(240_000);
  for (const page of [...portalPages, ...downloads]) {
    const address = await addressOf(page);
    const role = address.split("/")[1] as string;
    const away = new RegExp(`/choose-role\\?for=${role}`);
    for (const other of everybody.filter((one) => role !== "account" && people[one].role !== role)) {
      const where = `${address} as ${other}`;
      const whole = await ask(address, { as: other });
      expect.soft([303, 307, 404], where).toContain(whole.status);
      if (whole.status !== 404) expect.soft(String(whole.headers.location), where).toMatch(away);
      const piece = await askForPiece(address, other);
      expect.soft(piece, where).toMatch(/NEXT_REDIRECT;\w+;\/choose-role|NEXT_HTTP_ERROR_FALLBACK;404|^$/);
      expect.soft(whole.text + piece, where).not.toMatch(/Level 1|IMT-\d|£\d/);
    }
  }
});

/** What Next's own client would be given: first it is told the address of the piece, then it asks there. */
async function askForPiece(address: string, as: PersonInHat): Promise<string> {
  const first = await ask(address, { as, headers: { rsc: "1" } });
  const there = String(first.headers.location ?? "");
  return there.includes("_rsc") ? (await ask(there, { as, headers: { rsc: "1" } })).text : "";
}

test("10 ids of others, and ids of nothing, are all simply not found", async () => {
  test.setTimeout(120_000);
  const amaras = pages
    .concat(downloads)
    .filter(({ pattern }) => /^\/personal-learner\/.*\[id\](?!\/start)/.test(pattern));
  const others = await one(
    "SELECT o.id FROM training.orders o JOIN network.person p ON p.id = o.person_id WHERE p.email = 'tom@wendle.example'",
  );
  const forged = [
    "00000000-0000-7000-8000-000000000000",
    others,
    "1",
    "%27%20OR%201=1--",
    "..%2f..%2fetc",
    "null",
    "%00",
    "a".repeat(400),
  ];
  for (const page of amaras) {
    const theirs = await addressOf(page);
    const asHelen = await ask(theirs, { as: "helenAtHome" });
    expect.soft(asHelen.status, `${theirs} by somebody else in the same hat`).toBe(404);
    for (const id of forged) {
      const address = page.pattern.replace("[id]", id).replace("[lesson]", "your-body-speaks-first");
      const { status, text } = await ask(address, { as: "amara" });
      expect.soft([400, 404], address).toContain(status);
      expect.soft(text, address).not.toMatch(tellsTooMuch);
    }
  }
});

test("10 a funder's funds and an order's money are not found under forged numbers by their own staff either", async () => {
  const nothing = "00000000-0000-7000-8000-000000000000";
  const [code] = await rows<{ id: string; pot_id: string }>(
    "SELECT id, pot_id FROM training.funded_code LIMIT 1",
  );
  const tries = [
    ["priya", `/commissioner/pots/${nothing}`],
    ["priya", `/commissioner/pots/${nothing}/code`],
    ["priya", `/commissioner/pots/${nothing}/codes/${code?.id}`],
    ["priya", `/commissioner/pots/${code?.pot_id}/codes/${nothing}`],
    ["daniel", `/imatter-training/orders/${nothing}`],
    ["amara", `/account/consents/${nothing}`],
  ] as const;
  for (const [as, address] of tries) expect.soft((await ask(address, { as })).status, address).toBe(404);
});

test.describe("looking", () => {
  test.use({ alone: true });
  test("26 changes nothing: no page and no download, asked for by anybody, moves a row", async () => {
    test.setTimeout(240_000);
    await jobsAreDone();
    const before = await fingerprints(whatLookingAdds);
    for (const page of [...pages, ...downloads]) {
      const address = await addressOf(page);
      for (const as of new Set([page.who, null, "amara" as const])) {
        const { status } = await ask(address, { as });
        expect.soft(status, address).toBeLessThan(500);
        await ask(`${address}?outcome=pay&invited=yes&next=/account&page=2&sure=yes`, { as });
        await ask(address, { as, method: "HEAD" });
      }
    }
    await jobsAreDone();
    expect(await fingerprints(whatLookingAdds)).toEqual(before);
  });
});
