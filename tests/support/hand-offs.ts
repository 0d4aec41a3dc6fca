/** A hub, a service in the same area and somebody who is with the hub: what every hand-off needs. */
import {
  acceptHandOff,
  confirmFromHub,
  proposeFromHub,
  sayNoToHandOff,
  sayYesToHandOff,
  takeBackHandOff,
} from "@/lib/domain/network/hand-offs/actions";
import { aLocality, type Owner, someoneAs } from "@/prisma/seed/build";
import { aHub } from "@/prisma/seed/hubs";
import { press } from "./press";

let valleys = 0;

export async function theThree(db: Owner) {
  valleys += 1;
  const area = await aLocality(db, { slug: `valley-${valleys}`, name: `Valley ${valleys}` });
  const hub = await aHub(db);
  const service = await someoneAs(db, "community_service");
  const person = await someoneAs(db, "family");
  const to = service.organisation as { id: string; name: string };
  await db.organisation.updateMany({
    where: { id: { in: [to.id, hub.organisation.id] } },
    data: { localityId: area.id },
  });
  const sender = hub.practitioner.actor;
  const proposed = (email = person.person.email) => ({
    ...{ to: to.id, email, purpose: "Help with a move" },
    label: { "1": "Name", "2": "How to reach them", "3": "Suggested and left" },
    value: { "1": "Robin", "2": "01632 960123" },
  });
  return { area, hub, service, person, to, sender, proposed };
}

export type Three = Awaited<ReturnType<typeof theThree>>;

/** The acts, each as the one whose it is. */
export const proposes = async ({ sender, proposed }: Three, email?: string) =>
  (await press(proposeFromHub, sender, proposed(email))).subject[1];
export const says = {
  yes: ({ person }: Three, handOff: string, keep: string | string[] = ["1", "2"]) =>
    press(sayYesToHandOff, person.actor, { handOff, wording: "1", keep, agree: "yes" }),
  no: ({ person }: Three, handOff: string) => press(sayNoToHandOff, person.actor, { handOff }),
  back: ({ person }: Three, handOff: string) => press(takeBackHandOff, person.actor, { handOff }),
};
export const accepts = ({ service }: Three, handOff: string) =>
  press(acceptHandOff, service.actor, { handOff });
export const confirms = ({ sender }: Three, handOff: string) => press(confirmFromHub, sender, { handOff });
