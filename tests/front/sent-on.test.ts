import { afterAll, beforeAll, expect, test } from "vitest";
import { type DoorUnderTest, openDoor } from "./door-under-test";

let door: DoorUnderTest;

beforeAll(async () => {
  door = await openDoor((_req, res) => {
    res.writeHead(307, { location: "/workshops/find?code=abcd", "content-type": "text/html; charset=utf-8" });
    res.end('<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>');
  });
});
afterAll(() => door.stop());

test.each(["/workshops/abcd", "/workshops/find?code=abcd", "/workshops/ABCD"])(
  "a public page that sends its reader on does so, and is never shown as one that failed: %s",
  async (path) => {
    const answer = await door.fetch(path);
    expect(answer.status).toBe(307);
    expect(answer.headers.get("location")).toBe("/workshops/find?code=abcd");
    expect(await answer.text()).not.toContain("That did not work");
  },
);
