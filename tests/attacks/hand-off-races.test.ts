/** A yes that is taken back at the very moment of another act: nothing of it can be read afterwards, whoever came first. */
import { beforeAll, describe, expect, test, vi } from "vitest";
import { handOffToUs } from "@/lib/domain/network/hand-offs/read";
import { NotFound } from "@/lib/platform/errors";
import { freshDatabase } from "@/tests/support/database";
import { accepts, confirms, proposes, says, type Three, theThree } from "@/tests/support/hand-offs";

vi.mock("next/headers", () => import("@/tests/support/browsers"));

const database = freshDatabase();
let three: Three;
beforeAll(async () => {
  three = await theThree(database.db);
}, 60_000);

const acts = (id: string) => database.db.handOff.findUniqueOrThrow({ where: { id } });
const kinds = (tries: PromiseSettledResult<unknown>[]) =>
  tries.flatMap((each) => (each.status === "rejected" ? [each.reason.name as string] : []));
/** Proposing has a limit of letters to one address; each race has somebody of its own. */
const another = async () => {
  const one = await theThree(database.db);
  return { ...one, id: await proposes(one) };
};

/** A first draft: look whether it is still open, think for a moment, write. */
async function naive(id: string, act: string): Promise<void> {
  const back = "SELECT FROM naive_hand_off WHERE id = $1 AND act = 'withdrawn'";
  if ((await database.owner.query(back, [id])).rowCount) throw new Error("over");
  await database.owner.query("SELECT pg_sleep(0.02)");
  await database.owner.query("INSERT INTO naive_hand_off VALUES ($1, $2)", [id, act]);
}

describe("SY-1 17 taken back at the moment of", () => {
  for (const round of [1, 2, 3])
    test(`another act, nothing is left to read (${round})`, async () => {
      const one = await another();
      await says.yes(one, one.id);
      const first = await Promise.allSettled([accepts(one, one.id), says.back(one, one.id)]);
      expect(first[1]?.status).toBe("fulfilled");
      expect(kinds(first).filter((name) => !["Problem", "NotFound", "Refused"].includes(name))).toEqual([]);
      await expect(confirms(one, one.id)).rejects.toBeInstanceOf(NotFound);
      await expect(handOffToUs(one.service.actor, one.id)).rejects.toBeInstanceOf(NotFound);
      const other = await another();
      await says.yes(other, other.id);
      await accepts(other, other.id);
      const second = await Promise.allSettled([confirms(other, other.id), says.back(other, other.id)]);
      expect(second[1]?.status).toBe("fulfilled");
      await expect(handOffToUs(other.service.actor, other.id)).rejects.toBeInstanceOf(NotFound);
      expect((await acts(other.id)).withdrawnAt).not.toBeNull();
    });

  test("another act, a draft that only looks first lets both stand", async () => {
    await database.owner.query("CREATE TABLE naive_hand_off (id uuid, act text)");
    const id = crypto.randomUUID();
    await Promise.all([naive(id, "withdrawn"), naive(id, "accepted")]);
    const { rowCount } = await database.owner.query("SELECT FROM naive_hand_off WHERE id = $1", [id]);
    expect(rowCount).toBe(2);
  });
});

test("SY-1 pressed twice at once, each act is done once and leaves one yes", async () => {
  const id = await proposes(three);
  const twice = async (press: () => Promise<unknown>) =>
    (await Promise.allSettled([press(), press()])).filter(({ status }) => status === "fulfilled").length;
  expect(await twice(() => says.yes(three, id))).toBe(1);
  expect(await twice(() => accepts(three, id))).toBe(1);
  expect(await twice(() => confirms(three, id))).toBe(1);
  expect(await database.db.consentRecord.count({ where: { about: id, act: "given" } })).toBe(1);
  const letters = await database.db.mail.count({ where: { key: { startsWith: `hand-off ${id} ` } } });
  expect(letters).toBe(1 + 2 + 1 + 2);
});
