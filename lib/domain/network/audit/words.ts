import { type Action, actions, isRole, roles } from "@/lib/policy";

/** What was done, as somebody would say it afterwards. Anything not listed falls back on the policy's own phrase. */
const said: { readonly [A in Action]?: string } = {
  "account.open": "opened the account",
  "account.change": "changed account details",
  "account.export": "downloaded what is held",
  "account.leave": "left",
  "session.end": "signed out on a device",
  "hat.choose": "chose a hat",
  "second-factor.set": "used or set up the second step",
  "consent.give": "gave consent",
  "consent.withdraw": "withdrew consent",
  "interest.express": "expressed an interest",
  "interest.read": "read an expression of interest",
  "interest.answer": "answered an expression of interest",
  "membership.read": "saw who is in an organisation, with names and addresses",
  "membership.invite": "invited somebody, or changed who is a link contact",
  "membership.accept": "accepted an invitation",
  "membership.decline": "declined an invitation",
  "membership.end": "ended a hat",
  "enrolment.start": "started a course",
  "enrolment.pause": "paused a course",
  "enrolment.resume": "picked a course up again",
  "enrolment.leave": "left a course",
  "lesson.mark": "marked a lesson as done",
  "check.answer": "answered a check",
  "gateway.reach": "reached a Gateway",
  "reflection.write": "wrote a reflection",
  "priorities.keep": "kept a note of what matters most",
  "certificate.earn": "earned a certificate",
  "order.read": "looked at an order",
  "order.place": "placed an order",
  "order.pay": "went to pay for an order",
  "order.settle": "noted what the card processor said about an order",
  "order.ask-money-back": "asked for the money of an order back",
  "order.refund": "refunded an order",
  "funded-place.redeem": "used a funded-place code",
  "host.change": "changed what a school tells about hosting",
  "agreement.sign": "signed a starter agreement",
  "certification.ask": "asked for certification as a Lead",
  "certification.read": "read a Lead's certification and its evidence",
  "certification.decide": "answered or ended a Lead's certification",
  "lead-time.change": "said where and when they could lead a workshop",
  "workshop.ask": "asked for a workshop, or took the question back",
  "workshop.offer": "offered a time for a workshop, or took it back",
  "workshop.confirm": "chose a time for a workshop",
  "workshop.publish": "published a workshop",
  "workshop.move": "changed when or where a workshop is, its places or its second contact",
  "workshop.cancel": "called a workshop off",
  "workshop.close": "closed the day of a workshop",
  "workshop.stand-down": "said that they can no longer stand by a workshop",
  "workshop.step-aside": "said that they can no longer lead a workshop",
  "workshop.take-over": "took over a workshop that had no Lead",
  "workshop.tell-of-gap": "wrote that a workshop has lost its Lead or its second contact",
  "workshop.ask-support": "asked a surgery to support a workshop",
  "workshop.support": "said whether somebody comes to support a workshop",
  "workshop-place.take": "signed up for a workshop",
  "workshop-place.change": "changed or gave back a place at a workshop",
  "workshop-place.check-in": "checked in at a workshop",
  "workshop-place.offer": "offered a free place at a workshop",
  "workshop-place.let-go": "let places go on that nobody kept, took or came for",
  "workshop-place.remind": "reminded people of a workshop",
  "attendance.read": "saw who comes to a workshop",
  "attendance.record": "noted who came to a workshop",
  "attendance.keep": "chose how long an attendance list is kept",
  "attendance.delete": "deleted an attendance list on its date",
  "feedback.give": "said how a workshop was",
  "calendar.share": "made or ended a private calendar address",
  "mail.send": "sent a mail",
  "hand-off.propose": "proposed to connect somebody with another service",
  "hand-off.read": "read what moved in a hand-off",
  "hand-off.consent": "said yes to being connected with another service",
  "hand-off.refuse": "said no to being connected with another service",
  "hand-off.accept": "accepted a hand-off",
  "hand-off.decline": "declined a hand-off",
  "hand-off.acknowledge": "confirmed a hand-off, so that it moved",
  "hand-off.withdraw": "took a hand-off back",
};

export function deedInWords(action: string, subject: string): string {
  if (action === "session.start")
    return subject === "session" ? "signed in to this account" : "asked for a code, or typed a wrong one";
  if (action === "account.open" && subject === "sign-in") return "asked for a code to open an account";
  return said[action as Action] ?? (action in actions ? actions[action as Action] : action);
}

/** Who did it, without naming anybody but oneself. */
export function doerInWords(isMe: boolean, hat: string): string {
  if (isMe) return hat === "visitor" ? "You, when signing in" : "You";
  const role = hat.replaceAll("_", "-");
  if (role === "the-portal") return "The portal itself";
  if (role === "visitor") return "Somebody not signed in, who typed your address";
  if (role === "imatter-training" || role === "rhm") return `Somebody at ${roles[role].name}`;
  return isRole(role) ? `Somebody as: ${roles[role].name}` : "Somebody signed in";
}
