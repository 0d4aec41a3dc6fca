import type { Lesson } from "../shape";

export const limitsAndAskingForHelp: Lesson = {
  slug: "limits-and-asking-for-help",
  title: "Your limits, and asking for help",
  minutes: 15,
  summary: "A limit is a kind thing, said early. And some loads were made for two people to carry.",
  body: `
At eleven at night, Ines gets a text. It is from Carly, whose son is in the class where Ines helps out.
“So sorry to bother you AGAIN. Bad night. Are you up?”

Ines is up. She is always up. It began with one kind word at the school gate. Now it is most nights.
Carly has no one else. Ines lies in the dark with her thumb over the screen. She cares about Carly. She
also feels sick when the phone buzzes. And she has started to go in by the other gate.

Ines thinks she has two choices: be kind, or be cruel. There is a third.

![Three washing baskets stand under a line of clothes: a small one, a big one with two handles, and one set apart](/illustrations/level-1-sharing-the-load.svg)

## A limit is not a wall

A wall says, “Go away.” A limit says, “This is what I can do, and this is where it stops.” You can trust
a person with limits. When they say yes, it is a real yes.

When we have no limits, we do not end up more kind. We end up tired, then cross, then gone. That is a
limit too. It just came late, with no warning, and it hurt more.

So the time to say a limit is early, while you still like the person. A good one has three parts.

- I care: “I am glad you told me how bad the nights are.”
- I can’t: “I can’t text at night any more. I need to sleep.”
- I can: “I can stay for ten minutes on Thursday, and help you find someone who is there at night.”

Note that it is about what Ines will do. She does not tell Carly how to live. You can’t set a limit on
someone else, only on yourself. “You must stop texting me” is an order. “I turn my phone off at nine” is
a limit, and she can keep it all by herself.

It may not go down well. Carly may be hurt. Ines can be sorry that it hurts, and still turn her phone off
at nine.

## Three piles

When a load feels too big, it can help to sort it into three piles, like washing.

1. Mine to carry. I can do this, and it is my job to.
2. Mine to share. I can do some of it, with someone.
3. Not mine. It belongs to someone else, or needs someone with other skills.

A thing in the third pile still matters. But if you hold on to it, the person does not get what they
need, and nor do you. At work, you do not pass things on behind someone’s back. You talk to them first.
“I think this needs more than I can give. Shall we work out together who to ask?” One thing comes before
that: if anyone is in danger, you tell the right person straight away, even if it feels hard. If you work
with families, you will have been told who that is.

No one should be the only one that someone has. That is not safe for them, and it is not safe for you.

## How to ask

For a lot of us, giving help is easy and asking is awful. We think we will be a pest. We hope that
someone will see. Mostly they do not, because we look as if we are managing.

So make it easy for people. Ask one person. Ask for one thing. Say for how long.

> Could you have the kids on Saturday from ten till twelve? I need to sleep.

That is much easier to say yes to than “I am so tired.” And if the answer is no, it is no to Saturday,
not to you. Ask someone else.

Some loads are too big for friends. If you feel that you can’t go on, you do not have to wait until it is
worse. Call 111, or Samaritans on 116 123, at any hour. If your life is in danger, call 999. It is all on
the Help now page (/help-now).

## One small thing to try this week

Ask for one small thing: one person, one task, one length of time. Or say one small limit, with all three
parts: I care, I can’t, I can.
`,
  prompts: [
    {
      key: "three-piles",
      ask: "Think of a load you have now. What is yours to carry, what is yours to share, and what is not yours?",
    },
    {
      key: "a-limit-to-say",
      ask: "Is there a limit you need to say? Try it here: I care… I can’t… I can…",
      hint: "Keep it about what you will do.",
    },
    { key: "who-to-ask", ask: "Who are two people you could ask for something small?" },
  ],
  checks: [
    {
      question:
        "Your brother rings you at work most days, upset about his split. You are falling behind. Which of these is a limit?",
      options: [
        {
          text: "“You have got to stop ringing me.”",
          fits: false,
          feedback:
            "You sound at the end of your rope, and no wonder. This one tells him what to do. See if you can say what you will do instead, and when you are free.",
        },
        {
          text: "“I want to hear how you are. I can’t pick up at work. I will ring you at seven.”",
          fits: true,
          feedback:
            "Yes: I care, I can’t, I can. You can keep this one by yourself, and he knows when you will be there.",
        },
        {
          text: "Let it ring, and hope that he gets the hint",
          fits: false,
          feedback:
            "That does give you some peace. But he may fill the gap with a story, such as “She has had enough of me.” A few clear words are kinder to you both.",
        },
      ],
    },
  ],
};
