import "server-only";
import type { Actor } from "@/lib/entry/actor";
import { allow } from "@/lib/entry/perform";
import { within } from "@/lib/entry/within";
import { now } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { NotFound } from "@/lib/platform/errors";
import { workingNames } from "../hosting/contacts";
import { inFull, occasionOf } from "../published-workshops/read";
import type { WorkshopPage } from "../published-workshops/shape";
import { remarksOnDays } from "../terms/school-days";
import type { DayRemark } from "../terms/shape";
import { workshopsWithin } from "../workshops/reach";
import { oneWorkshop } from "../workshops/schema";
import type { Paper } from "./shape";
import { costsInWords } from "./words";

/** What goes on paper about one of the school's workshops, once parents may see it and while it is to come. */
export async function paperOf(actor: Actor, id: string): Promise<Paper> {
  allow(actor, "workshop.read");
  if (!oneWorkshop.safeParse({ workshop: id }).success) throw new NotFound("workshop");
  return within(actor, "training", async (tx) => {
    const row = await tx.workshop.findFirst({
      where: { AND: [{ id, state: "published", startsAt: { gt: now() } }, workshopsWithin(actor)] },
      include: inFull,
    });
    if (!row) throw new NotFound("workshop");
    const courses = await tx.course.findMany({
      where: { audiences: { has: row.audience === "staff" ? "work" : "home" } },
      orderBy: { position: "asc" },
    });
    const nameOf = await workingNames(tx, [row.leadId]);
    return {
      workshop: occasionOf(row),
      lead: nameOf(row.leadId),
      address: `${env.PORTAL_URL}/workshops/${row.code}`,
      costs: costsInWords(courses),
    };
  });
}

type Preview = { readonly page: WorkshopPage; readonly remark: DayRemark | null };

/** A school's workshop that nobody else sees yet, as its public page will show it, and what there is to say of its day. */
export async function previewOf(actor: Actor, id: string): Promise<Preview> {
  allow(actor, "workshop.publish");
  if (!oneWorkshop.safeParse({ workshop: id }).success) throw new NotFound("workshop");
  return within(actor, "training", async (tx) => {
    const row = await tx.workshop.findFirst({
      where: { AND: [{ id, state: "confirmed" }, workshopsWithin(actor)] },
      include: inFull,
    });
    if (!row) throw new NotFound("workshop");
    const nameOf = await workingNames(tx, [row.leadId]);
    return {
      page: { ...occasionOf(row), places: "free", paused: false, lead: nameOf(row.leadId) },
      remark: (await remarksOnDays(tx))(row.localityId, row.startsAt),
    };
  });
}
