import { expect, test } from "vitest";
import { makeLog } from "@/lib/platform/log";
import { freshDatabase } from "@/tests/support/database";

const database = freshDatabase();

function capture() {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => lines.push(line) });
  log.level = "debug";
  return { log, text: () => lines.join("") };
}

test("what people write, their addresses and codes are kept out", () => {
  const { log, text } = capture();
  const personal = {
    email: "amara@wendle.example",
    text: "I felt lost",
    code: "123456",
    body: "Dear",
    name: "Amara",
  };
  log.info({ ...personal, job: "mail.send", deep: { person: personal, id: "42" } }, "sent");
  expect(text()).not.toMatch(/amara|lost|123456|Dear/i);
  expect(text()).toContain('"job":"mail.send"');
  expect(text()).toContain('"id":"42"');
});

test("a database error is logged by its class and rule, never with the row's values", async () => {
  const { log, text } = capture();
  await database.owner.query("CREATE TABLE public.letters (address text PRIMARY KEY)");
  await database.owner.query("INSERT INTO public.letters VALUES ('amara@wendle.example')");
  const twice = await database.owner
    .query("INSERT INTO public.letters VALUES ('amara@wendle.example')")
    .catch((error: Error) => error);
  log.error({ err: twice }, "could not write");
  expect(text()).toContain('"sqlState":"23505"');
  expect(text()).toContain('"constraint":"letters_pkey"');
  expect(text()).not.toContain("amara");
});
