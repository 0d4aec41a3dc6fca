import type { HubTask } from "./shape";

type Found = {
  readonly place: boolean;
  readonly open: boolean;
  readonly licensed: number;
  /** Licensed, and in no hours yet. */
  readonly withoutHours: readonly string[];
  readonly rooms: number;
};

const doneOr = (done: boolean): HubTask["state"] => (done ? "done" : "now");

/** A hub's way to its first booking. One practitioner with hours is enough to begin; a room is a choice. */
export function inOrder({ place, open, licensed, withoutHours, rooms }: Found): HubTask[] {
  const somebody = licensed > withoutHours.length;
  return [
    {
      ...{ key: "place", label: "Say where you are", href: "/locality-hub/place", state: doneOr(place) },
      what: "Your address, how people get in, how to reach you, and how you take bookings.",
    },
    {
      ...{ key: "open", label: "Say when you are open", href: "/locality-hub/hours", state: doneOr(open) },
      what: "Your opening hours. Nobody can book outside them.",
    },
    {
      ...{ key: "licence", label: "Have somebody licensed", href: null, state: doneOr(licensed > 0) },
      what: "Relationship Health Matters licenses those who hold consultations. Ask them.",
    },
    {
      ...{ key: "hours", label: "Say when each practitioner works", href: "/locality-hub/hours" },
      state: doneOr(somebody && withoutHours.length === 0),
      what:
        withoutHours.length > 0
          ? `Still without hours: ${withoutHours.join(", ")}.`
          : "People can book only when a licensed practitioner works.",
    },
    {
      ...{
        key: "room",
        label: "Add a room",
        href: "/locality-hub/rooms",
        state: rooms > 0 ? "done" : "choice",
      },
      what: "Without one, people can choose the phone or a video call.",
    },
  ];
}
