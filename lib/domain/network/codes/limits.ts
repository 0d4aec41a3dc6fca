import type { Limit } from "@/lib/entry/limits";
import { keyedHash } from "@/lib/platform/secrets";
import { settings } from "@/lib/policy";
import { knownAs } from "./known-browser";

const hour = 3_600;

/** At most so many mails an hour to one address, whoever asks and why. The address itself is not written down. */
export const mailsTo = (email: string): Limit => ({
  tries: settings["sign-in-code.mails"].value,
  seconds: hour,
  key: `mail to ${keyedHash("address", email)}`,
});

/** The mails that sign somebody in: a browser that did so before asks out of an allowance of its own. */
export async function mailsToSignIn(email: string): Promise<Limit> {
  const known = await knownAs(email);
  if (!known) return mailsTo(email);
  return { tries: settings["known-browser.mails"].value, seconds: hour, key: `mail asked by ${known}` };
}

/** From one network address: generous, because a whole school may share one. */
export const fromOneAddress: Limit = { tries: 120, seconds: hour };
