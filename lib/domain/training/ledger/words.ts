import { pounds } from "@/lib/platform/money";

/** Where money can stand. Every movement takes from one and gives to another. */
export const accounts = {
  "card-processor": "With the card company",
  "course-sales": "Courses sold",
  held: "Held until it is checked",
  "fund-pledged": "Promised by funders",
  "fund-free": "In funds, not set aside",
  "fund-committed": "Set aside for codes",
  "funded-places": "Funded places taken",
  funded: "Set aside for codes, or taken with them",
} as const;

export type Account = keyof typeof accounts;

export const accountName = (account: string) => (accounts as Record<string, string>)[account] ?? account;

/** "£200", or "−£200" for money that went the other way. */
export const signed = (pence: number) => (pence < 0 ? `−${pounds(-pence)}` : pounds(pence));
