import type { Limit } from "@/lib/entry/limits";
import { keyedHash } from "@/lib/platform/secrets";
import { settings } from "@/lib/policy";

const hour = 3_600;

/** At most so many mails an hour to one address, whoever asks and why. The address itself is not written down. */
export const mailsTo = (email: string): Limit => ({
  tries: settings["sign-in-code.mails"].value,
  seconds: hour,
  key: `mail to ${keyedHash("address", email)}`,
});

/** From one network address: generous, because a whole school may share one. */
export const fromOneAddress: Limit = { tries: 120, seconds: hour };
