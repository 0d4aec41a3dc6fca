import { cicWordings } from "./cic-wordings";

export type Controller = "network" | "training" | "cic";
type LawfulBasis = "contract" | "consent" | "explicit consent" | "legitimate interests";

/** The exact words a person sees for one purpose. Words never change in place: a new text is a new version. */
export type Wording = {
  purpose: string;
  controller: Controller;
  version: number;
  title: string;
  /** Plain paragraphs, a blank line between them: what, who sees it, how long, how to take it back. */
  text: string;
  lawfulBasis: LawfulBasis;
  keptFor: string;
};

const accountTerms: Wording = {
  purpose: "account-terms",
  controller: "network",
  version: 1,
  title: "Your account",
  text: `We use your name and email address to give you an account, and we ask you to say that you are 18 or over. We need these to let you in and to keep other people out. One account is for one person, so please don't share yours.

Having an account does not sign you up for a course or for help from a service. You choose each of those yourself, one at a time.

Who sees it: you, and the few people who keep the accounts running. An organisation sees your name only if you join it here or ask it for something. You can see who looked at your details on your account page.

How long: for as long as you have the account.

To take it back: choose "Leave" on your account page at any time. Before you go, you can download everything we hold about you. We then remove your name and email address. We keep a record of what you agreed to, and of any payment, with a code in place of your name.`,
  lawfulBasis: "contract",
  keptFor:
    "As long as the account is open. After that, only what you agreed to and any payments are kept, under a code and not a name.",
};

const courseTerms: Wording = {
  purpose: "course-terms",
  controller: "training",
  version: 1,
  title: "Joining this course",
  text: `This course is learning about relationships and wellbeing. It is not therapy, advice about your own health, or help in a crisis. Nobody else reads what you write, so nobody can step in if things get bad. If you need someone now, please use the Help now page.

The full cost, the time it takes and what you will need are shown on this page, before you join. If there is a charge, your place is held for you but not fixed until it is paid for, by you or by a funder.

You choose how deep to go and how fast. Nothing is ever overdue. You can pause or leave at any time, and it is as easy as joining. The costs page says when you can have your money back.

Who sees it: I Matter Training runs the course and keeps your place, your progress and your payments. What you write in your reflections is private: its staff can't read it.

How long: I Matter Training keeps your place and your reflections until you leave I Matter Training or close your account. You can download your reflections first.

To take it back: choose "Leave this course" on the course page. You can still download what you wrote.`,
  lawfulBasis: "contract",
  keptFor:
    "Until you leave I Matter Training or close your account. Payment records keep your name until you leave, and for seven years at most, as tax law asks.",
};

const keepPriorities: Wording = {
  purpose: "keep-priorities",
  controller: "training",
  version: 1,
  title: "Keep my priorities in my account",
  text: `So far, your answers on the priorities page are on this device and nowhere else. If you say yes, we will save a copy in your account so that you can come back to them from any device.

Your answers may say something about your health or your family life. So we ask you first, and we keep them apart from the rest.

Who sees them: only you. I Matter Training stores them but its staff can't read them, and they are not used to choose or suggest anything for you.

How long: until you delete them or close your account.

To take it back: choose "Delete my saved priorities" on the priorities page, or switch this off on your account page. The saved copy is deleted straight away. You can download it first.`,
  lawfulBasis: "explicit consent",
  keptFor: "Until you delete them, switch this off or close your account.",
};

const funderCounts: Wording = {
  purpose: "funder-counts",
  controller: "training",
  version: 1,
  title: "A funded place is counted, never named",
  text: `Someone else is paying for this place. They need to know how many places their money has paid for. So I Matter Training counts your place: offered, taken up, or not used.

Who sees it: the funder sees numbers only. Small numbers are hidden and the rest are rounded, so that nobody can be picked out. The funder never sees your name, what you read, how far you got or anything you wrote.

How long: your own link to the funded place is kept until you leave I Matter Training or close your account. The numbers are counted when the funder looks, and there is nothing in them about you.

To take it back: you can give the place back, or leave, at any time. If you object to being counted, write to us with the form for questions about your data, and a person will answer you. The money that has been spent still has to add up, so the cost of the place stays in the total.`,
  lawfulBasis: "legitimate interests",
  keptFor: "Until you leave I Matter Training or close your account. The numbers hold no names.",
};

const interestContact: Wording = {
  purpose: "interest-contact",
  controller: "network",
  version: 1,
  title: "Getting back to you",
  text: `You have told us that you are interested. If you send this form, we will use your name, your email address, the first half of your postcode if you give one, and what you wrote here to answer you. We use them for nothing else. This does not sign you up for anything.

Please don't put private details about anyone's health or family here. Nobody watches this form day and night. If you need help now, please use the Help now page.

Who sees it: the organisation named on this form, above the send button, and the few people who keep the network running.

How long: until you have had an answer, and six months after that, so that you can pick it up again. If nobody answers, one year. Then it is deleted.

To take it back: use the link in the email we send you. We delete what you sent, and nobody will contact you about it again.`,
  lawfulBasis: "consent",
  keptFor: "Until you are answered, and six months after that; one year if nobody answers.",
};

export const wordings: Wording[] = [
  accountTerms,
  courseTerms,
  keepPriorities,
  funderCounts,
  interestContact,
  ...cicWordings,
];
