import type { Role } from "@/lib/policy";

/** One area of the portal: whose it is, its pages, and what its hat can do today. */
export type Area = {
  readonly role: Role;
  readonly path: string;
  readonly nav: readonly { readonly href: string; readonly label: string }[];
  /** Where people wait for an answer: how many is said beside its name. */
  readonly answersAt?: string;
  /** Each leads to a page that exists. */
  readonly today: readonly { readonly href: string; readonly label: string; readonly what: string }[];
};
