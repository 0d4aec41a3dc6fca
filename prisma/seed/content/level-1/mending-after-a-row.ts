import type { Lesson } from "../shape";

export const mendingAfterARow: Lesson = {
  slug: "mending-after-a-row",
  title: "Mending after a row",
  minutes: 15,
  summary: "Good relationships are not the ones with no rows. They are the ones where people come back.",
  body: `
Some people think that in a happy home nobody falls out. If that were so, there would be no happy homes.

People who live or work side by side will bump into each other. They will be tired on the same day. They
will say the wrong thing, or say nothing when a word was needed. What makes a bond strong is not that it
never tears. It is that someone picks up a needle.

![A bowl with a gold line where it has been mended, held in two hands](/illustrations/level-1-mending.svg)

## What a good mend sounds like

On Monday, in front of the whole team, Graham snapped at Anjali, “Well, if you had read the email, you
would know.” She went red. He felt hot and right for about an hour. Then he just felt hot.

Here are two ways he might put it right.

> I am sorry if you were upset, but it was in the email, and I have got a lot on.

And here is the other.

> I snapped at you on Monday, in front of people. That was not fair. It must have been horrid. Next time I am stuck, I will come and find you. Is there more you want to say about it?

What is the matter with the first one? Two tiny words. “If” puts a doubt over whether she was hurt. “But”
takes back the sorry, and hands her the bill.

The second one has four parts. You can count them off on your fingers.

1. What I did. Say it plainly, as a camera would have seen it.
2. What it may have been like for you.
3. What I will do next time. Make it small and true.
4. Then stop, and let them speak.

## Someone has to go first

After a row, two people often sit in two rooms and wait. Each thinks, “I will say sorry when they do.” It
can go on for days. It can go on for years.

Going first does not mean that it was all your fault. You are only picking up your own end. If a tenth of
it was you, you can own a tenth.

And it need not be a speech. A mend can be a cup of tea put down without a word. It can be a hand on a
shoulder, or a text: “That went badly. I do not want to leave it like that.” Words can come after.

But let the alarm settle first. A sorry with a tight jaw is just the row in a clean shirt. Say, “I want
to sort this out. I need half an hour.” Then come back when you said you would. Coming back is most of
it.

## With children, the adult goes first

A child can’t be the one to mend things with a grown-up. They are too small for that job. So when you
have lost your rag with a child, go to them when you are calm. Get down to their height.

> I shouted, and it was too loud. That was my job to get right, not yours. You did not make me do it.

Keep it short. Do not ask them to make you feel better. You have not lost their respect. You have shown
them how it is done, and one day they will do it for someone else.

## When not to mend

You can offer a mend. You can’t make someone take it. They may need time, and that is theirs to take.

And some things are not rows. If someone hurts you, scares you, or runs your life, it is not your job to
patch things up with them. It is not your fault, either. Please talk to someone you trust. In danger,
call 999. The Help now page (/help-now) says who else can help.

## One small thing to try this week

Think of one small tear, and start with a really small one. Mend it with four short lines: what I did,
what it may have been like, what I will do, and then stop. If saying it is too much, write it down.
`,
  prompts: [
    {
      key: "how-sorry-was-said",
      ask: "How did people make up where you grew up? With words, with deeds, or not at all?",
    },
    {
      key: "a-small-tear",
      ask: "Is there a small tear you would like to mend? Try writing the first line: what I did.",
      hint: "Leave out “if” and “but”.",
    },
    { key: "mend-that-worked", ask: "Think of a mend that worked on you. What made you soften?" },
  ],
  checks: [
    {
      question:
        "You shouted at your daughter before school. It is now four o’clock. Which mend would you choose?",
      options: [
        {
          text: "“I am sorry I shouted, but you were so slow.”",
          fits: false,
          feedback:
            "She may well have been slow, and you can talk about mornings another time. Here, the “but” hands it back to her. Try the same line and stop at “shouted”.",
        },
        {
          text: "“I shouted this morning. That can’t have been nice to take into school. Tomorrow I will wake us up ten minutes sooner.”",
          fits: true,
          feedback:
            "Yes: what I did, how it may have been, what I will do. Now give her some room, and a snack.",
        },
        {
          text: "Say nothing, as she seems to have got over it",
          fits: false,
          feedback:
            "She may have. Children often do seem fine. A few words still help her to know that it was not her fault, and that you two are all right.",
        },
      ],
    },
  ],
};
