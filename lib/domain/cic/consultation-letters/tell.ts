import "server-only";
import { post } from "@/lib/domain/network/mail/write";
import { asThePortal } from "@/lib/entry/behalf";
import type { Transaction } from "@/lib/entry/within";
import { consultationInFull } from "../consultations/occasion";
import type { ChargeSeen, Occasion } from "../consultations/shape";
import * as letters from "./letters";

type Person = letters.Reader & { person_id: string; part: string };
type Whole = { readonly occasion: Occasion; readonly charge: ChargeSeen | null };
type Letters = {
  readonly person?: (whole: Whole, to: letters.Reader) => letters.Written;
  /** What their practitioner is told in a line; nothing when they need not know. */
  readonly practitioner?: string;
};

/** Writes to the people of a consultation, as its row stands now. `key` makes it once. */
export const tell = (tx: Transaction, id: string, key: string, { person, practitioner }: Letters) =>
  asThePortal(tx, async () => {
    const whole = await consultationInFull(tx, { id });
    if (!whole) return;
    const people = await tx.$queryRaw<Person[]>`SELECT * FROM cic.people_of_consultation(${id}::uuid)`;
    for (const to of people) {
      const written =
        to.part === "person"
          ? person?.(whole, to)
          : practitioner && letters.toPractitioner(whole.occasion, practitioner, to);
      if (!written) continue;
      await post(tx, {
        ...written,
        ...{ key: `consultation ${id} ${key} ${to.part}`, controller: "cic" },
        ...{ personId: to.person_id, to: to.email },
      });
    }
  });

export const tellBooked = (tx: Transaction, id: string) =>
  tell(tx, id, "booked", {
    person: ({ occasion, charge }, to) => letters.booked(occasion, charge, to),
    practitioner: "Somebody has booked a consultation with you.",
  });

export const tellHeld = (tx: Transaction, id: string) =>
  tell(tx, id, "held", {
    person: ({ occasion, charge }, to) => letters.held(occasion, charge as ChargeSeen, to),
  });

export const tellMoved = (tx: Transaction, id: string, was: Occasion) =>
  tell(tx, id, `moved from ${was.sequence}`, {
    person: ({ occasion }, to) => letters.moved(occasion, was, to),
    practitioner: "A consultation with you has a new time.",
  });

export const tellCalledOff = (
  tx: Transaction,
  id: string,
  money: string | null,
  isPractitionerTold: boolean,
) =>
  tell(tx, id, "off", {
    person: ({ occasion }, to) => letters.calledOff(occasion, money, to),
    ...(isPractitionerTold && {
      practitioner: "A consultation with you is called off. Its time is free again.",
    }),
  });
