import { describe, expect, test } from "vitest";
import { nameOf } from "@/lib/domain/training/workshop-papers/file";
import { letterPdf, staffNotePdf } from "@/lib/domain/training/workshop-papers/letter";
import { posterPdf } from "@/lib/domain/training/workshop-papers/poster";
import { paperOf } from "@/lib/domain/training/workshop-papers/read";
import {
  costsInWords,
  gettingInWords,
  howToSignUp,
  ledInWords,
  staffNote,
} from "@/lib/domain/training/workshop-papers/words";
import { londonTime } from "@/lib/platform/dates";
import { aHost, aLead, atHour, aWorkshop } from "@/prisma/seed/hosting";
import { freshDatabase } from "../../support/database";

const database = freshDatabase();
const courses = [
  { title: "Introduction", pricePence: 0, isOpen: true },
  { title: "Level 1", pricePence: 4500, isOpen: true },
  { title: "Level 4", pricePence: 0, isOpen: false },
];

describe("a poster and a letter", () => {
  test("SN-1 carry what anything costs that may follow, and that nobody has to", async () => {
    expect(costsInWords(courses)).toContain("Level 1: £45");
    expect(costsInWords(courses)).toContain("Introduction: free");
    expect(costsInWords(courses)).not.toContain("Level 4");
  });

  test("say how to get in, or where that stands when it is long", () => {
    expect(gettingInWords({ access: "By the gate.", parking: "None." })).toBe(
      "Getting in: By the gate. Parking: None.",
    );
    expect(gettingInWords({ access: "x".repeat(1000), parking: "None." })).toContain("see the address below");
  });

  test("say on a parent’s letter how to sign up, and tell colleagues apart from it that they can add nobody", () => {
    expect(howToSignUp).toContain("you fill it in yourself");
    expect(ledInWords("Grace")).not.toMatch(/holds|Lead professional/);
    expect(JSON.stringify(staffNote)).toContain("You cannot add anybody");
  });

  test("are named by what they are and of which day", async () => {
    const startsAt = londonTime("2027-01-14", "18:00") as Date;
    const paper = { workshop: { startsAt } } as Parameters<typeof nameOf>[1];
    expect(nameOf("poster", paper)).toBe("poster-get-started-14-january-2027.pdf");
  });

  test("are there for a workshop parents may see, for its own school alone", async () => {
    const host = await aHost(database.db);
    const lead = await aLead(database.db);
    const seen = await aWorkshop(database.db, { host, lead });
    const unseen = await aWorkshop(database.db, { host, lead, at: atHour(22), state: "confirmed" });
    const paper = await paperOf(host.head.actor, seen.id);
    expect(paper).toMatchObject({
      lead: lead.person.name,
      address: expect.stringMatching(`/workshops/${seen.code}$`),
    });
    for (const id of [unseen.id, crypto.randomUUID(), "1"])
      await expect(paperOf(host.head.actor, id)).rejects.toThrow("within reach");
    const other = await aHost(database.db);
    await expect(paperOf(other.head.actor, seen.id)).rejects.toThrow("within reach");
  });

  test("are one page each, in whatever letters a school writes its names", async () => {
    const startsAt = londonTime("2027-06-03", "14:00") as Date;
    const host = await aHost(database.db);
    const workshop = await aWorkshop(database.db, { host, lead: await aLead(database.db) });
    const paper = await paperOf(host.head.actor, workshop.id);
    const long = "مدرسة Šķilters Grundschule zu den drei Eichen ".repeat(2);
    const odd = {
      ...paper,
      costs: costsInWords(courses),
      workshop: { ...paper.workshop, startsAt, room: long, host: { ...paper.workshop.host, name: long } },
    };
    for (const pdf of [
      await posterPdf(odd),
      await letterPdf(odd, startsAt),
      await letterPdf(paper, startsAt),
      await staffNotePdf(odd),
    ]) {
      expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
      expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
  });
});
