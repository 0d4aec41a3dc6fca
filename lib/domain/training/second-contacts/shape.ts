/** A workshop somebody is named for as its second contact. */
export type StoodBy = {
  readonly id: string;
  readonly school: string;
  readonly room: string;
  readonly lead: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
};
