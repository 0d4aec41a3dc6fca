import { settingInWords } from "@/lib/policy";
import { whenInWords } from "../published-workshops/words";
import type { News } from "../workshop-news/letters";

export const notTheirs = "You are no longer second contact of this workshop, so there is nothing to do.";

/** What follows while nobody stands by a Lead. The same words wherever it is said. */
export const withoutSecond = `Nobody leads alone. From ${settingInWords("workshop.alone")} before the workshop, nobody new can sign up until somebody is named. If you find nobody, call the workshop off.`;

type Gap = { id: string; part: string; goneAt: Date; startsAt: Date; endsAt: Date; room: string };

/** To the school, and to whoever of the two is still there. Once for each gap. */
export function gapLetter({ id, part, goneAt, ...about }: Gap): News {
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
          : `The Lead of the workshop at ${school} that you are named for has left. Those who signed up keep their places for now, and nobody new can sign up. The school calls it off and asks again: Leads near it hear of that at once.`
      }

When: ${whenInWords(about)}
Room: ${about.room}

The school names another second contact, and calls the workshop off, on its page. ${page}`,
    },
  };
}
