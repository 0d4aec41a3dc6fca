const sixDigits = /\b\d{3} \d{3}\b/g;
const endOf = (path: string) => new RegExp(`(?<=/${path}/)\\S+`, "g");
const place = endOf("workshops/place");

/** What in a letter opens something for whoever reads it, by the letter's template. All other letters hold no key. */
const keysIn: Readonly<Record<string, RegExp>> = {
  "sign-in-code": sixDigits,
  "register-code": sixDigits,
  "new-address-code": sixDigits,
  invitation: endOf("invitation"),
  "interest-thanks": endOf("take-back"),
  "place-booked": place,
  "place-waiting": place,
  "place-again": place,
  "place-keep-first": place,
  "place-offer": place,
  "place-given-back": place,
  "place-moved": place,
  "place-changed": place,
  "place-reminder": place,
  "place-after": place,
};

/** A letter's text as it is kept once it has gone: what somebody wrote stays, and what opened something is not there. */
export function withoutKeys({ template, text }: { template: string; text: string }): string {
  const key = keysIn[template];
  return key ? text.replace(key, "(not kept)") : text;
}
