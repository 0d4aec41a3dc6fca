import type { Lesson } from "../shape";

export const goGently: Lesson = {
  slug: "go-gently",
  title: "Go gently with yourself",
  minutes: 9,
  summary: "Why a kind voice inside helps you learn more than a harsh one, and how to go at your own pace.",
  body: `
Femi gets in from a night shift at half past seven. His son is by the door in his coat, holding out a
hand. “Dad, the trip money. It was meant to be in yesterday.”

Femi forgot. And before he can say a word, a voice starts up inside his head.

> What is wrong with you? Every other dad manages this.

You may know that voice. It is quick. It is sure of itself. And it seems to think that if it is hard
enough on you, you will do better next time.

![A person sits with a warm drink, and a small bird rests on their shoulder](/illustrations/introduction-go-gently.svg)

## What a harsh voice does

Think of a teacher who shouted. Did you learn a lot in that class? Or did you learn to keep your head
down?

A harsh voice inside works the same way. When it starts, most of us want it to stop. So we hide. We snap.
We say it was somebody else’s fault. Femi, with that voice in his ears, may well bark, “Why did you not
remind me?” Now there are two people feeling bad in the hall.

Being told off does not leave much room to think. And learning needs room.

## What a kind voice says

Now picture a good friend ringing Femi. He tells her what he did. What would she say?

Not “What is wrong with you?” But not “Oh, it does not matter” either. It does matter. His son was the
only one without his money. A good friend would say something like this:

> You are worn out. You forgot, and it hurt him. Say sorry, and put it by the door tonight.

See how much is in there? It is kind: you are worn out. It is honest: it hurt him. And it looks ahead:
put it by the door. That is the voice to learn with. Kindness is not letting yourself off. It is staying
on your own side while you put things right.

So when the harsh voice starts, try one question. “What would I say to a friend?” Then say that, to you.
It may feel silly. You can say it under your breath in the car.

## Your own pace

All through these lessons you will see things you wish you had done in some other way. Everyone does. You
may think of your children when they were small. You may think of someone you worked with, years back.
When that comes up, go gently. You did not know then what you know now.

A few things may help.

- Nothing here is ever overdue. Stop for a day, or for a year.
- Short is fine. One lesson with a cup of tea is a good lesson.
- If a page stirs up something big, close it. Look round the room. Talk to someone you trust.
- If you feel you can’t cope, do not wait. Samaritans are on 116 123, and the Help now page (/help-now) has more.

Some people like to learn with a friend or a partner. Some like to keep it to themselves. At work, a team
may read a lesson each and talk over tea. You can choose. No one needs to see what you wrote.

## One small thing to try this week

Once this week, catch the harsh voice. Write down what it said, just as it said it. Under it, write what
you would say to a friend who had done the same thing. Read the second line twice.
`,
  prompts: [
    { key: "harsh-voice", ask: "What does your harsh voice tend to say, and when does it start?" },
    {
      key: "friend-voice",
      ask: "What would you say to a good friend who had done the same thing?",
      hint: "Kind, honest, and one step ahead.",
    },
    { key: "when-and-where", ask: "When and where could you have ten quiet minutes for a lesson?" },
  ],
  checks: [
    {
      question: "You lost your temper with someone at work. Which voice would help you most tonight?",
      options: [
        {
          text: "“You always spoil things. They must think you are awful.”",
          fits: false,
          feedback:
            "Lots of us hear this one first. It hurts, and it gives you nothing to do. You can let it speak, and then ask what a friend would say.",
        },
        {
          text: "“It is nothing. They were asking for it.”",
          fits: false,
          feedback:
            "That takes the sting out, for a bit. But part of you knows it mattered. Being kind to yourself leaves room to be honest too.",
        },
        {
          text: "“You were stretched thin, and that came out sharp. You can put it right in the morning.”",
          fits: true,
          feedback: "Yes: kind, honest, and one step ahead. You can act on a voice like that.",
        },
      ],
    },
  ],
};
