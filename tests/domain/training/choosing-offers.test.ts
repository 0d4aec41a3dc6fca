import { beforeEach, describe, expect, test } from "vitest";
import { chooseOffer, offerTime } from "@/lib/domain/training/workshop-offers/actions";
import { ourRequest } from "@/lib/domain/training/workshop-requests/read";
import { ourWorkshop } from "@/lib/domain/training/workshops/read";
import { aHost, aLead, inDays } from "@/prisma/seed/hosting";
import { askedAndOffered, dayAhead, offers } from "@/tests/support/arranging";
import { problemOf } from "@/tests/support/funds";
import { press } from "@/tests/support/press";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
let host: Awaited<ReturnType<typeof aHost>>;
beforeEach(async () => {
  host = await aHost(database.db);
});

const lettersTo = async ({ email }: { email: string }) =>
  (await database.db.mail.findMany({ where: { to: email }, orderBy: { createdAt: "asc" } })).map(
    ({ template }) => template,
  );

describe("the school chooses", () => {
  test("SN-2 one offer: it becomes a workshop, the others close, and every Lead hears", async () => {
    const [first, second] = [await aLead(database.db), await aLead(database.db)];
    const made = await askedAndOffered(host.head, first, { day: dayAhead(50) });
    const more = offers(made.request, host.head.person.id, { day: dayAhead(51) });
    const other = (await press(offerTime, second.actor, more)).subject[1];
    expect((await ourRequest(host.head.actor, made.request)).offers.map(({ lead: who }) => who)).toEqual([
      first.person.name,
      second.person.name,
    ]);
    const workshop = await ourWorkshop(host.head.actor, (await made.choose()).subject[1]);
    expect(workshop).toMatchObject({
      state: "confirmed",
      room: "Hall",
      lead: first.person.name,
      capacity: 20,
    });
    expect(workshop.listGoesOn).toEqual(inDays(50 + 90));
    expect(await lettersTo(first.person)).toContain("workshop-offer-chosen");
    expect(await lettersTo(second.person)).toContain("workshop-offer-declined");
    expect(await problemOf(press(chooseOffer, host.head.actor, { offer: other }))).toHaveProperty("form");
  });

  test("SY-3 and whoever the Lead named to stand by them hears that they are named, with the day", async () => {
    const [lead, second] = [await aLead(database.db), await aLead(database.db)];
    const given = { day: dayAhead(80), second: second.person.id };
    const { choose } = await askedAndOffered(host.head, lead, given);
    expect(await lettersTo(second.person)).toEqual([]);
    await choose();
    const [letter] = await database.db.mail.findMany({ where: { to: second.person.email } });
    expect(letter).toMatchObject({ template: "workshop-second-named" });
    expect(letter?.text).toContain(`${lead.person.name} named you as second contact for the workshop at`);
    expect(letter?.text).toContain("If you cannot, tell the school");
  });

  test("not somebody else's offer, by whatever id", async () => {
    const { offer } = await askedAndOffered(host.head, await aLead(database.db), { day: dayAhead(60) });
    const elsewhere = await aHost(database.db);
    await expect(press(chooseOffer, elsewhere.head.actor, { offer })).rejects.toThrow("within reach");
  });

  test("not two workshops in one room at one time", async () => {
    const [a, b] = [await aLead(database.db), await aLead(database.db)];
    const one = await askedAndOffered(host.head, a, { day: dayAhead(70) });
    const two = await askedAndOffered(host.head, b, { day: dayAhead(70), from: "3pm", until: "4pm" });
    await one.choose();
    expect(await problemOf(two.choose())).toEqual({ form: expect.stringContaining("in this room") });
  });
});
