import { expect, test, vi } from "vitest";
import { startWorker } from "@/lib/jobs/worker";
import { someoneAs } from "@/prisma/seed/build";
import { aCertification, aHost, aPlace, atHour, aWorkshop, inDays } from "@/prisma/seed/hosting";
import { freshDatabase } from "@/tests/support/database";

const { db } = freshDatabase();

test("SN-3 43 a list that came back with a copy of the database goes again as soon as the portal starts, and its count stays", async () => {
  const [host, lead] = [await aHost(db), await someoneAs(db, "lead_professional")];
  await aCertification(db, lead.person, { startsOn: inDays(-200) });
  const workshop = await aWorkshop(db, { host, lead, at: atHour(-91), listGoesOn: inDays(-1) });
  const { place } = await aPlace(db, workshop, { party: 2 });
  await db.workshopPlace.update({ where: { id: place.id }, data: { came: 2 } });
  const worker = await startWorker();
  await vi.waitFor(async () => expect(await db.workshopPlace.count()).toBe(0), 15_000);
  await worker.stop();
  expect(await db.workshop.findUnique({ where: { id: workshop.id } })).toMatchObject({
    cameCount: 2,
    placesCount: 2,
  });
}, 40_000);
