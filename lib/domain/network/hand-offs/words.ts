import { day } from "@/lib/platform/dates";
import { env } from "@/lib/platform/env";
import { settingInWords } from "@/lib/policy";
import type { HandOffState, Viewer } from "./shape";

type Said = {
  readonly label: string;
  readonly kind: "good" | "waiting" | "ended" | "neutral";
  /** What happens next, and whose turn it is. */
  readonly next: string;
};

const nothingMoved = "Nothing has moved.";

/** How each state is told to each of the three. Only when all three have acted does anybody read "Connected". */
export const stateWords: Record<Viewer, Record<HandOffState, Said>> = {
  person: {
    asked: {
      label: "Waits for your answer",
      kind: "waiting",
      next: "Read what would move, leave out what you like, and say yes or no. Nothing moves before that, and you owe nobody an answer.",
    },
    agreed: {
      label: "Waits for the service",
      kind: "waiting",
      next: "You said yes. Now the service says whether it can take you on. It sees what it is for and which things would come, and not yet what they say.",
    },
    accepted: {
      label: "Waits to be confirmed",
      kind: "waiting",
      next: "The service has accepted. Whoever proposed it confirms once more, and only then does anything move.",
    },
    moved: {
      label: "Connected",
      kind: "good",
      next: "All three have acted, and the service can read what you agreed to. They get in touch with you. You can take it back at any moment.",
    },
    refused: {
      label: "You said no",
      kind: "ended",
      next: `${nothingMoved} Nobody is told that you said no: to everybody else it simply runs out.`,
    },
    declined: {
      label: "Not accepted",
      kind: "ended",
      next: `The service cannot take you on. ${nothingMoved} Talk with whoever proposed it about another way.`,
    },
    "taken-back": {
      label: "Taken back",
      kind: "ended",
      next: "It was taken back. From that moment the service can read nothing of it here.",
    },
    "ran-out": {
      label: "Ran out",
      kind: "ended",
      next: `Not everybody acted in time. ${nothingMoved} Whoever is with you can propose it again.`,
    },
  },
  sender: {
    asked: {
      label: "Waits for them",
      kind: "waiting",
      next: "They have a letter and decide for themselves. Nothing moves before they say yes. If they say nothing, it runs out, and that is all you see.",
    },
    agreed: {
      label: "Waits for the service",
      kind: "waiting",
      next: "They said yes. The service knows that somebody may come, and says whether it accepts. You hear by mail.",
    },
    accepted: {
      label: "Waits for you",
      kind: "waiting",
      next: "The service has accepted. Confirm it below: only then can the service read what was agreed to.",
    },
    moved: {
      label: "Connected",
      kind: "good",
      next: "All three have acted. The service can read what was agreed to, and gets in touch with them.",
    },
    refused: { label: "Ran out", kind: "ended", next: nothingMoved },
    declined: {
      label: "Not accepted",
      kind: "ended",
      next: `The service cannot take it on. ${nothingMoved} Talk with them about another way.`,
    },
    "taken-back": { label: "Taken back", kind: "ended", next: "It was taken back, and is over." },
    "ran-out": {
      label: "Ran out",
      kind: "ended",
      next: `Not everybody acted in time. ${nothingMoved} Talk with them before you propose it again.`,
    },
  },
  receiver: {
    asked: { label: "Not known here", kind: "neutral", next: nothingMoved },
    agreed: {
      label: "Waits for you",
      kind: "waiting",
      next: "Somebody would like to come. Say whether your service accepts. You read what they agreed to once whoever proposed it has confirmed.",
    },
    accepted: {
      label: "Waits to be confirmed",
      kind: "waiting",
      next: "You accepted. Whoever proposed it confirms, and then you can read what was agreed to. You hear by mail.",
    },
    moved: {
      label: "Connected",
      kind: "good",
      next: "All three have acted. Write down what you need to get in touch: this page closes by itself, or when it is taken back.",
    },
    refused: { label: "Not known here", kind: "neutral", next: nothingMoved },
    declined: { label: "Not accepted", kind: "ended", next: nothingMoved },
    "taken-back": { label: "Taken back", kind: "ended", next: "It was taken back, and can be read no more." },
    "ran-out": { label: "Ran out", kind: "ended", next: nothingMoved },
  },
};

/** The three acts, in their order, as they are listed under each hand-off. */
export const actWords = {
  consent: "The person says yes",
  accept: "The service accepts",
  acknowledge: "Whoever proposed it confirms",
} as const;

export const openFor = settingInWords("hand-off.open");

/** LD-4, on each page. */
export const supportStays = {
  person:
    "While this is open, the support you have now stays as you agreed it. It ends when you end it, or on its own last day.",
  sender:
    "Stay alongside: while this is open, the support you agreed with them stays open, unless they end it themselves.",
  receiver: "While this is open, whoever is with them now stays alongside.",
} as const satisfies Record<Viewer, string>;

/** What "accept" means, in one sentence, where a service reads it. */
export const whatAcceptMeans =
  "To accept means that your service gets in touch with this person within a few days of being able to read how, and takes on nothing else.";

export const proposedByWords = {
  locality_hub: "a practitioner at",
  lead_professional: "a Lead at",
} as const;

/** What each press has done, by the word in the address. */
export const doneWords: Readonly<Record<string, string>> = {
  proposed: "Your proposal is made, and a letter is on its way to them. Nothing has moved.",
  yes: "You said yes. The service is asked next. Nothing has moved yet.",
  no: "You said no. Nothing has moved, and nobody is told.",
  back: "Taken back. It counts from now.",
  accepted: "You accepted. You can read what was agreed to once it is confirmed.",
  declined: "You said that your service cannot take it on. Both others are told.",
  confirmed: "Confirmed. The service can now read what was agreed to.",
};

const ending = `

Nobody reads replies to this address.`;

const letter = (text: string) => ({
  template: "hand-off",
  subject: "Something for you to read",
  text: `Hello,

${text}${ending}`,
});

const signIn = (page: string) => `${env.PORTAL_URL}/sign-in?next=${encodeURIComponent(page)}`;
const ownPage = (id: string) => signIn(`/account/hand-offs/${id}`);

/** The first letter names no service, no hub and no reason: anybody may look over a shoulder. */
export const askedLetter = (id: string, until: Date) =>
  letter(`Somebody you are in touch with has prepared something for you to read and decide on. Nothing happens unless you say yes.

Sign in with this address to read it. If you have no account yet, you can open one there: ${ownPage(id)}

You owe nobody an answer. Without one it closes by itself on ${day(until)}.`);

export const declinedToPerson = (id: string) =>
  letter(`Something you said yes to was not accepted on the other side. Nothing has moved.

You can read it here: ${ownPage(id)}`);

export const movedToPerson = (id: string) =>
  letter(
    `Something you said yes to is now complete. You can see who reads what, and take it back at any moment: ${ownPage(id)}`,
  );

export const takenBackToPerson = (id: string) =>
  letter(`Something that was prepared for you to decide on was taken back by whoever prepared it. Nothing has moved, and you need not do anything.

You can read it here: ${ownPage(id)}`);

export const ranOutToPerson = (id: string) =>
  letter(`Something that was prepared for you to decide on has closed, because not everybody acted in time. Nothing has moved.

You can read it here: ${ownPage(id)}`);

type Sending = "locality-hub" | "lead-professional";
const sentPage = (role: Sending, id: string) => signIn(`/${role}/hand-offs/${id}`);

export const toSender = {
  agreed: (role: Sending, id: string) =>
    letter(`A proposal you made was answered with yes. The service is asked next: ${sentPage(role, id)}`),
  accepted: (role: Sending, id: string) =>
    letter(
      `A proposal you made was accepted by the service. It waits for you to confirm. Nothing moves before that: ${sentPage(role, id)}`,
    ),
  declined: (role: Sending, id: string) =>
    letter(`A proposal you made was not accepted by the service. Nothing has moved: ${sentPage(role, id)}`),
  takenBack: (role: Sending, id: string) =>
    letter(`A proposal you made was taken back, and is over: ${sentPage(role, id)}`),
  ranOut: (role: Sending, id: string) =>
    letter(
      `A proposal you made has run out, because not everybody acted in time. Nothing has moved: ${sentPage(role, id)}`,
    ),
};

type Receiving = "community-service" | "locality-hub";
const receivedPage = (role: Receiving, id?: string) =>
  signIn(id ? `/${role}/hand-offs/${id}` : `/${role}/hand-offs`);

export const toReceiver = {
  agreed: (role: Receiving, id: string) =>
    letter(
      `Somebody would like to be connected with your service. Say whether you accept: ${receivedPage(role, id)}`,
    ),
  moved: (role: Receiving, id: string) =>
    letter(
      `Something your service accepted is confirmed. You can read it now, and get in touch: ${receivedPage(role, id)}`,
    ),
  takenBack: (role: Receiving) =>
    letter(
      `Something that was meant for your service was taken back. It can be read no more, and nothing is left to do: ${receivedPage(role)}`,
    ),
  ranOut: (role: Receiving) =>
    letter(
      `Something that was meant for your service has run out, because not everybody acted in time. Nothing has moved: ${receivedPage(role)}`,
    ),
};
