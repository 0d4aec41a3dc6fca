import type { Occasion } from "../published-workshops/shape";

/** One sign-up, as the Lead and the school read it: a name, how many, and what they need. Never an address. */
export type OnTheList = {
  readonly id: string;
  readonly name: string;
  readonly party: number;
  readonly accessNeeds: string;
  readonly walkedIn: boolean;
  /** Somebody who reads the address's mail has said that they want the place. */
  readonly kept: boolean;
  readonly checkedIn: boolean;
  readonly came: number | null;
};

export type AttendanceList = {
  readonly workshop: Occasion;
  readonly rows: readonly OnTheList[];
  readonly people: number;
  readonly waiting: number;
  /** The list can be written on from the start of the day until two days after. */
  readonly open: boolean;
  /** People come and go, and the day is not closed: whoever comes without a sign-up can be put on the list. */
  readonly today: boolean;
  /** The Lead has closed the day: nobody new is put on the list (see `dayClosed` in words). */
  readonly closed: boolean;
  /** Its date has come: the names are deleted. */
  readonly gone: boolean;
  readonly free: number;
};
