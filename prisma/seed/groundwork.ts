/** What every portal stands on, demonstration or not: the words of consent, the two organisations, the courses and the Tracker's questions. */
import { theWordings } from "./accounts";
import { anOrganisation, asOwner, type Owner } from "./build";
import { organisations } from "./cast";
import { theInstrument } from "./hubs";
import { tellOfLearning } from "./learning";

export async function layTheGroundwork(url?: string): Promise<void> {
  const db = asOwner(url);
  try {
    if ((await db.course.count()) > 0) return;
    await theWordings(db);
    await theTwoOrganisations(db);
    await tellOfLearning(db);
    await theInstrument(db);
  } finally {
    await db.$disconnect();
  }
}

/** I Matter Training and Relationship Health Matters: separate controllers, made once. */
async function theTwoOrganisations(db: Owner) {
  const { training, cic } = organisations;
  return {
    training: await anOrganisation(db, { name: training.name, kind: training.kind }),
    cic: await anOrganisation(db, { name: cic.name, kind: cic.kind }),
  };
}
