/** A workshop still to come that somebody is to lead, or to stand by its Lead at. */
export type CountsOnMe = {
  readonly id: string;
  readonly part: "lead" | "second";
  readonly school: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
};

/** A workshop somebody is named for as its second contact. */
export type StoodBy = {
  readonly id: string;
  readonly school: string;
  readonly room: string;
  readonly lead: string | null;
  /** Nobody leads it, and they may: the hat they wear leads workshops, and it has not begun. */
  readonly canLead: boolean;
  /** Where it can be read: its own page for its school, and for others what everybody sees, once it is open. */
  readonly page: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
};
