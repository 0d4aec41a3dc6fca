import type { Lesson } from "../shape";

export const theGapBeforeYouAct: Lesson = {
  slug: "the-gap-before-you-act",
  title: "The gap before you act",
  minutes: 15,
  summary: "Between what happens and what you do, you tell yourself a story. Spot it, and you can choose.",
  body: `
It is ten past eight on a school day. Immy, who is six, knocks her juice over. Her dad, Ash, shouts, “Why
do you never look what you are doing?” Immy cries. Ash feels awful. They are late.

It all took about two seconds. Let us run it again, slowly.

## Two seconds, in slow motion

First, something happened. A cup went over, and juice ran off the table on to Ash’s clean shirt.

Second, his body spoke. He felt hot. His jaw went tight.

Third, and this was so quick that he missed it, he told himself a story. The story was, “She never
listens. No one in this house cares that I have to be at work.”

Fourth, he felt a pull. The pull said, “Shout.”

And fifth, he shouted.

![A cup lies on its side on a table, juice has run out, and a hand reaches over with a cloth](/illustrations/level-1-the-gap.svg)

Look at the third step. The cup is a fact. Anyone in the room could see it. But “she never listens” is
not a fact. It is a story that Ash’s mind made up, in a hurry, out of a hot face and a bad week. And it
was the story he shouted at, not the juice.

## We all do it

Minds hate a blank. When we do not know why something happened, they fill it in, and fast. They tend to
fill it in with whatever we fear.

- A friend does not reply. Story: “I have upset her.”
- A nurse is short with you. Story: “He thinks I am a bad mum.”
- A parent walks out of a meeting. Story: “She does not care about her son.”
- Your partner sighs. Story: “Here we go.”

The story might even be right. The trouble is that we do not treat it like a story. We treat it like
news.

## Opening the gap

Between the pull and the act there is a gap. It may be as thin as a sheet of paper. You can’t stop the
feeling, and you can’t stop the story from turning up. But you can make the gap a bit wider, and what
makes it wider is to notice.

The simplest way is to start a sentence, in your head, with “I notice”.

> I notice I am hot. I notice I am telling myself that she never listens. I notice I want to shout.

That is all. You are not telling yourself off. You are just saying what is there, as you might read out a
list. But as soon as you can say it, you are standing a small step back from it. From there, you can see
more than one stone to step on.

Then ask one thing: “What did I see, and what did I add?” Ash saw juice. He added the rest.

## Run it once more

Ten past eight. The cup goes over. Ash goes hot. “I notice I want to shout,” he thinks. “I saw juice. I
added the rest.” He lets a breath out. His voice is still a bit rough when he says, “Oh no. Juice. Grab
the cloth, will you, Im?”

She grabs the cloth. They are still late. It is a different sort of late.

You will not catch it every time. No one does. Quite often you will notice only after you have shouted.
That still counts. Noticing late is how you learn to notice sooner. What matters more than speed is that
you look.

## One small thing to try this week

Once a day, catch yourself in a story. Finish these two lines: “What I saw was…” and “What I added was…”
Do it with the small stuff first: a slow driver, a short text, a full sink that someone walked past.
`,
  prompts: [
    {
      key: "saw-and-added",
      ask: "Think of a time this week when you were stung. What did you see? What did you add?",
      hint: "What you saw is what a camera would have caught.",
    },
    { key: "story-you-tell-most", ask: "Is there a story that your mind reaches for again and again?" },
  ],
  checks: [
    {
      question: "Which of these is something you could see, with nothing added?",
      options: [
        {
          text: "She ignored me in the corridor",
          fits: false,
          feedback:
            "This one is sneaky. “Ignored” says that she meant to. What you saw was that she walked by and did not speak. She may have been miles away.",
        },
        {
          text: "She walked past and did not say hello",
          fits: true,
          feedback: "Yes. A camera would have caught that. Why she did it is still an open question.",
        },
        {
          text: "She is in a mood with me",
          fits: false,
          feedback:
            "It may be so. But it is a guess about what is inside her. If it matters to you, you could ask: “You seemed quiet. Are we all right?”",
        },
      ],
    },
  ],
};
