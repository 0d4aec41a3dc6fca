import { now } from "@/lib/platform/clock";
import type { Audience } from "../published-workshops/shape";
import { audienceWords, whenInWords } from "../published-workshops/words";
import type { Known, News } from "./letters";

type About = { id: string; sequence: number; room: string; startsAt: Date; endsAt: Date };
const facts = (about: About) => `When: ${whenInWords(about)}\nRoom: ${about.room}`;

/** What was and what is, one under the other. */
export const changeInWords = (about: Omit<About, "id" | "sequence">, before: string | null): string => {
  const is = `${whenInWords(about)}, ${about.room}`;
  return before ? `Before: ${before}\nNow: ${is}` : `Now: ${is}`;
};

/** A letter about one workshop, which ends with where its reader finds it. */
const of = ({ id }: About, says: (known: Known) => string): News["text"] => ({
  workshop: id,
  says: (known) => `${says(known)}\n\n${known.page}`,
});

/** To the Lead and the second contact: it has another time or room. */
export const moved = (about: About): News => ({
  key: `workshop ${about.id} moved ${about.sequence}`,
  template: "workshop-moved",
  subject: "A new time or room",
  text: of(
    about,
    ({ school, before }) => `The workshop at ${school} that you are named for has a new time or room.

${changeInWords(about, before)}

If you cannot come then, tell the school, or call your part off on the portal.`,
  ),
});

/** To the same: the day and the room stay, and other people may come, or other languages help. */
export const adapted = (about: About & { audience: Audience; languages: string }): News => ({
  key: `workshop ${about.id} adapted ${now().toISOString()}`,
  template: "workshop-adapted",
  subject: "Other people or languages",
  text: of(
    about,
    ({
      school,
    }) => `The workshop at ${school} that you are named for is for other people now, or other languages help. What stands here now is right:

${facts(about)}
For: ${audienceWords[about.audience]}
Languages: ${about.languages}`,
  ),
});

export const calledOff = (about: About): News => ({
  key: `workshop ${about.id} cancelled`,
  template: "workshop-cancelled",
  subject: "A workshop is called off",
  text: of(
    about,
    ({
      school,
    }) => `The workshop at ${school} that you are named for has been called off. Everybody who signed up has been told.

${facts(about)}`,
  ),
});

export const published = (about: About): News => ({
  key: `workshop ${about.id} published`,
  template: "workshop-published",
  subject: "A workshop is open now",
  text: of(
    about,
    ({ school }) => `The workshop at ${school} that you are named for is open, and people can sign up.

${facts(about)}`,
  ),
});

/** To the Lead and whoever stands by them from now on, each time somebody is named. */
export const standsBy = (about: About, second: string): News => ({
  key: `workshop ${about.id} second ${second} ${now().toISOString()}`,
  template: "workshop-second",
  subject: "A new second contact",
  text: of(
    about,
    ({
      school,
    }) => `The workshop at ${school} that you are named for has a new second contact. The portal says who the two of you are.

${facts(about)}`,
  ),
});
