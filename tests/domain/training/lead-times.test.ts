import { expect, test } from "vitest";
import { sayTimes } from "@/lib/domain/training/lead-times/actions";
import { myTimes, timesNear } from "@/lib/domain/training/lead-times/read";
import { aHost, aLead, inDays } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";
import { press } from "@/tests/support/press";

const { db } = freshDatabase();

test("what a Lead ticks for an area takes the place of what they said before, there and nowhere else", async () => {
  const lead = await aLead(db);
  const [here, there] = [(await aHost(db)).locality, (await aHost(db)).locality];
  const said = async () =>
    Object.fromEntries((await myTimes(lead.actor)).said.map(({ id, times }) => [id, times]));
  await press(sayTimes, lead.actor, { locality: here.id, times: ["1-morning", "5-evening", "5-evening"] });
  await press(sayTimes, lead.actor, { locality: there.id, times: "3-afternoon" });
  expect(await said()).toEqual({ [here.id]: ["1-morning", "5-evening"], [there.id]: ["3-afternoon"] });
  await press(sayTimes, lead.actor, { locality: here.id });
  expect(await said()).toEqual({ [there.id]: ["3-afternoon"] });
});

test("a school that thinks of a day sees when certified Leads of its area could come, and not who", async () => {
  const [one, other, lapsed] = [await aLead(db), await aLead(db), await aLead(db, { endsOn: inDays(-1) })];
  const { head, locality } = await aHost(db);
  const says = (lead: typeof one, ...times: string[]) =>
    db.leadTime.createMany({
      data: times.map((slot) => ({
        ...{ leadId: lead.person.id, localityId: locality.id },
        ...{ weekday: Number(slot[0]), part: slot.slice(2) as "morning" },
      })),
    });
  await says(one, "1-evening", "1-morning");
  await says(other, "1-morning", "4-afternoon");
  await says(lapsed, "5-morning");
  expect(await timesNear(head.actor)).toEqual([
    { weekday: 1, parts: ["morning", "evening"] },
    { weekday: 4, parts: ["afternoon"] },
  ]);
  await expect(timesNear(one.actor)).rejects.toMatchObject({ name: "Refused" });
});

test("an area nobody knows and a day no week has are answered, and nothing is written", async () => {
  const lead = await aLead(db);
  const { locality } = await aHost(db);
  await expect(
    press(sayTimes, lead.actor, { locality: crypto.randomUUID(), times: "1-morning" }),
  ).rejects.toMatchObject({ fields: { locality: "Choose an area from the list." } });
  await expect(press(sayTimes, lead.actor, { locality: locality.id, times: "8-morning" })).rejects.toThrow();
  expect((await myTimes(lead.actor)).said).toEqual([]);
});
