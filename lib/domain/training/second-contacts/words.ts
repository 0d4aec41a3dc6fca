import { settingInWords } from "@/lib/policy";
import { whenInWords } from "../published-workshops/words";
import type { News } from "../workshop-news/letters";

export const notTheirs =
  "You are no longer named for this workshop, or it has begun, so there is nothing to do.";
export const notToTake =
  "This workshop cannot be taken over any more: it has a Lead, has begun, or is called off, or your certification does not hold on its day.";

/** What follows while nobody stands by a Lead. The same words wherever it is said. */
export const withoutSecond = `Nobody leads alone. From ${settingInWords("workshop.alone")} before the workshop, nobody new can sign up until somebody is named. If you find nobody, call the workshop off.`;

export type LeftOpen = { id: string; part: string; goneAt: Date; startsAt: Date; endsAt: Date; room: string };

/** To the school, and to whoever of the two is still there. Once for each gap. */
export function gapLetter({ id, part, goneAt, ...about }: LeftOpen): News {
  const second = part === "second";
  return {
    key: `workshop ${id} ${part} gone ${goneAt.toISOString()}`,
    template: second ? "workshop-second-gone" : "workshop-lead-gone",
    subject: second ? "A workshop needs a second contact" : "A workshop has no Lead now",
    text: {
      workshop: id,
      says: ({ school, page }) => `${
        second
          ? `The second contact of the workshop at ${school} that you are named for can no longer come. It needs another. ${withoutSecond}`
          : `The Lead of the workshop at ${school} that you are named for can no longer lead it. Those who signed up keep their places for now, and nobody new can sign up. If the second contact is a Lead, they can take it over: they find it on their first page. Otherwise the school calls it off and asks again, and Leads near it hear of that at once.`
      }

When: ${whenInWords(about)}
Room: ${about.room}

The school names another second contact, and calls the workshop off, on its page. ${page}`,
    },
  };
}

/** To the school, instead of the letter above: both gaps in one. */
export function takenOver(about: LeftOpen): News {
  const { key, text } = gapLetter(about);
  if (typeof text === "string" || about.part !== "second") return gapLetter(about);
  return {
    key,
    template: "workshop-taken-over",
    subject: "A workshop has a new Lead",
    text: {
      ...text,
      says: ({
        school,
        page,
      }) => `The workshop at ${school} has a Lead again: its second contact leads it now. It stays where and when it is, and those who signed up keep their places.

It needs another second contact. ${withoutSecond}

When: ${whenInWords(about)}
Room: ${about.room}

The school names somebody on its page. ${page}`,
    },
  };
}
