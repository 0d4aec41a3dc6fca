import { afterAll, beforeAll, expect, test } from "vitest";
import { type DoorUnderTest, htmlPage, openDoor } from "../front/door-under-test";

let door: DoorUnderTest;
const person = { Accept: "text/html" };

beforeAll(async () => {
  door = await openDoor((req, res) => {
    res.setHeader("Content-Type", "text/html; charset=utf-8");
    res.end(htmlPage(`for ${req.headers.cookie ?? "nobody"}`));
  });
});
afterAll(() => door.stop());

test("nobody has a page drawn again by a made-up filter, cookie or name", async () => {
  await visit("/learning");
  for (const query of ["?audience=zzz", "?x=1", "?level=1&level=2", "?q=", "?__proto__=a"])
    expect((await visit(`/learning${query}`)).status).toBe(200);
  const names: Record<string, string>[] = [
    { Authorization: "Bearer x" },
    { Cookie: "session=1; x__Host-session=a; __Host-other=b" },
    { Cookie: "__Host-session=" },
  ];
  for (const headers of names) expect((await visit("/learning", headers)).text).toContain("for nobody");
  expect(door.asked).toEqual(["GET /learning"]);
});

test("whoever searches without end is asked to wait, and the pages in memory stay open to them", async () => {
  await visit("/learning");
  const answers = await Promise.all(
    Array.from({ length: 250 }, (_, n) => visit(`/learning?q=word${n}`, person)),
  );
  const refused = answers.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(30);
  expect(refused[0]?.headers["retry-after"]).toBe("5");
  expect(refused[0]?.text).toContain("<h1>One moment, please</h1>");
  expect((await visit("/learning?audience=nobody")).status).toBe(200);
  expect((await visit("/learning?q=word", { Cookie: "__Host-session=abc" })).status).toBe(200);
});

async function visit(path: string, headers: Record<string, string> = {}) {
  const response = await door.fetch(path, { headers });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    text: await response.text(),
  };
}
