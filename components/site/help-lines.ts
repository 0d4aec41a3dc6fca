export type HelpLine = {
  name: string;
  /** What it is for, in a few words. */
  when: string;
  /** What to press: a telephone or text address, and how it is said. */
  href: string;
  say: string;
  more: string;
  /** Whoever needs it may have to leave this page before somebody sees it. */
  leaveQuickly?: true;
};

/** Help that exists outside the network. Free numbers unless a line says otherwise. */
export const helpLines: readonly HelpLine[] = [
  {
    name: "NHS 111",
    when: "Your mind or body needs help today, but it is not an emergency",
    href: "tel:111",
    say: "Call 111",
    more: "In England, choose option 2 for mental health. Day and night.",
  },
  {
    name: "Samaritans",
    when: "You need someone to listen, whatever it is about",
    href: "tel:116123",
    say: "Call 116 123",
    more: "Day and night, every day of the year.",
  },
  {
    name: "Shout",
    when: "You would rather text than talk",
    href: "sms:85258?&body=SHOUT",
    say: "Text SHOUT to 85258",
    more: "Day and night.",
  },
  {
    name: "Refuge: National Domestic Abuse Helpline",
    when: "Someone at home frightens, hurts or controls you",
    href: "tel:08082000247",
    say: "Call 0808 2000 247",
    more: "For women, day and night. Men can call the Men's Advice Line on 0808 801 0327; look up its hours first.",
    leaveQuickly: true,
  },
  {
    name: "Childline",
    when: "You are under 19 and want to talk",
    href: "tel:08001111",
    say: "Call 0800 1111",
    more: "The call does not show on the phone bill.",
  },
  {
    name: "NSPCC",
    when: "You are an adult worried about a child",
    href: "tel:08088005000",
    say: "Call 0808 800 5000",
    more: "You do not have to be sure, and you do not have to say who you are.",
  },
];
