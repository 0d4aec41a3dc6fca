import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { asOwner } from "@/prisma/seed/build";
import { freshDatabase } from "@/tests/support/database";

const owner = asOwner(freshDatabase().url);
type Mood = "well" | "refusing" | "slow";
const received: { raw: string; to: string[] }[] = [];
let mood: Mood = "well";

/** A real mail server on a loopback port, with moods. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_address, _session, done) =>
    mood === "refusing" ? done(Object.assign(new Error("Not now"), { responseCode: 451 })) : done(),
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      received.push({
        raw: Buffer.concat(chunks).toString(),
        to: session.envelope.rcptTo.map(({ address }) => address),
      });
      setTimeout(done, mood === "slow" ? 400 : 0);
    });
  },
});

let send: (key: string) => Promise<void>;

beforeAll(async () => {
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  const { port } = server.server.address() as { port: number };
  vi.resetModules();
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${port}`);
  vi.stubEnv("MAIL_FROM", "portal@tests.example");
  const { sendMail } = await import("@/lib/domain/network/mail/jobs");
  send = (key) => sendMail.run({ key });
});
afterAll(async () => {
  await owner.$disconnect();
  await new Promise<void>((down) => server.close(down));
});
beforeEach(() => {
  mood = "well";
  received.length = 0;
});

const letter = (key: string, text = "Your code is 123 456. It works for ten minutes.") =>
  owner.mail.create({
    data: {
      key,
      text,
      template: "sign-in-code",
      controller: "network",
      to: "robin@tests.example",
      subject: "Your sign-in code",
      createdAt: new Date(),
    },
  });

test("a letter goes out once, in plain text, to one person, with a neutral subject", async () => {
  await letter("once");
  await send("once");
  await send("once");
  expect(received).toHaveLength(1);
  expect(received[0]?.to).toEqual(["robin@tests.example"]);
  expect(received[0]?.raw).toMatch(/^Subject: Your sign-in code\r$/m);
  expect(received[0]?.raw).toMatch(/^Content-Type: text\/plain/m);
  const kept = await owner.mail.findUniqueOrThrow({ where: { key: "once" } });
  expect(kept.text).not.toContain("123 456");
});

test("53 a letter takes its calendar entry along, and a mail program can stop reminders in one press", async () => {
  const calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n";
  const unsubscribe = "https://portal.example/api/reminders/key";
  const { id } = await letter("with a calendar");
  await owner.mail.update({ where: { id }, data: { calendar, unsubscribe } });
  await send("with a calendar");
  const raw = received[0]?.raw ?? "";
  expect(raw).toMatch(/^Content-Type: text\/calendar; charset=utf-8; method=CANCEL/im);
  expect(raw).toMatch(/^Content-Type: text\/plain/m);
  expect(raw).toContain(`List-Unsubscribe: <${unsubscribe}>`);
  expect(raw).toContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  const kept = await owner.mail.findUniqueOrThrow({ where: { id } });
  expect([kept.calendar, kept.unsubscribe]).toEqual([null, null]);
});

describe("what opens something is not kept once its letter has gone", () => {
  const kept = async (key: string, { template, text }: { template: string; text: string }) => {
    await owner.mail.create({
      data: {
        key,
        template,
        text,
        controller: "network",
        to: "robin@tests.example",
        subject: "S",
        createdAt: new Date(),
      },
    });
    await send(key);
    expect(received.at(-1)?.raw.replaceAll("=\r\n", "")).toContain(text.slice(0, 40).split("\n")[0]);
    return (await owner.mail.findUniqueOrThrow({ where: { key } })).text;
  };
  const token = "aSecretOf_256-bits";
  const letters = async () => {
    const { codeMail, newAddressMail, welcomeMail } = await import("@/lib/domain/network/sign-in/words");
    const { invitationMail } = await import("@/lib/domain/network/memberships/words");
    const { thanksMail } = await import("@/lib/domain/network/interests/words");
    const offer = {
      by: "Colin",
      organisation: "Fellside",
      role: "school",
      token,
      until: new Date(),
    } as const;
    return {
      code: codeMail("Robin", "123456"),
      welcome: welcomeMail("123456"),
      address: newAddressMail("123456"),
      invitation: invitationMail(offer),
      thanks: thanksMail({ controller: "training", token }),
    };
  };

  test.each(["code", "welcome", "address", "invitation", "thanks"] as const)("%s", async (which) => {
    const letter = (await letters())[which];
    expect(letter.text).toMatch(/123 456|aSecretOf_256-bits/);
    const text = await kept(which, letter);
    expect(text).not.toMatch(/123 456|aSecretOf_256-bits/);
    expect(text).toContain("(not kept)");
  });

  test("but a number in somebody's answer stays as it was written", async () => {
    const { answerMail } = await import("@/lib/domain/network/interests/words");
    const answer = answerMail({
      name: "Robin",
      from: "Daniel",
      message: "Where?",
      writtenAt: new Date(),
      answer: "Ring 020 123 456 or read /invitation/help",
    });
    expect(await kept("answer", answer)).toBe(answer.text);
  });
});

test("a mail server that refuses is tried again later, and nothing is lost", async () => {
  await letter("refused");
  mood = "refusing";
  await expect(send("refused")).rejects.toThrow();
  expect(await owner.mail.findUniqueOrThrow({ where: { key: "refused" } })).toMatchObject({ sentAt: null });
  mood = "well";
  await send("refused");
  expect(received).toHaveLength(1);
});

test("sixteen senders at once and a slow mail server still make one mail", async () => {
  await letter("crowd");
  mood = "slow";
  await Promise.all(Array.from({ length: 16 }, () => send("crowd")));
  expect(received).toHaveLength(1);
});

test("a letter posted twice under one key is one letter", async () => {
  const { post } = await import("@/lib/domain/network/mail/write");
  const { within } = await import("@/lib/entry/within");
  const { thePortal } = await import("@/lib/entry/actor");
  const same = {
    key: "twice",
    template: "t",
    controller: "network",
    personId: null,
    to: "robin@tests.example",
    subject: "Hello",
    text: "Hello",
  } as const;
  for (const _ of [1, 2]) await within(thePortal, "network", (tx) => post(tx, same));
  expect(await owner.mail.count({ where: { key: "twice" } })).toBe(1);
});
