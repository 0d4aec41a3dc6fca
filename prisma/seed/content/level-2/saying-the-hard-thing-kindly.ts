import type { Lesson } from "../shape";

export const sayingTheHardThingKindly: Lesson = {
  slug: "saying-the-hard-thing-kindly",
  title: "Saying the hard thing kindly",
  minutes: 20,
  summary: "How to get ready for a talk you would rather not have, and how to begin it.",
  body: `
There is something you need to say. You have known it for a week. You have said it many times, in the car, to nobody.

Why is it so hard? Often because we care. We don't want to hurt someone, or lose them, or look unkind. So we tend to do one of three other things.

- We swallow it. It doesn't go away. It leaks out in sighs, and in how we shut the cupboards.
- We hint. “Someone has left their plates out again.” Hints feel polite, but they ask the other person to guess.
- We save it up, and then it all comes out at once, with last Christmas in it too.

There is a fourth way. In Level 1 you tried saying a limit, which is about what you will do. This is a step further: asking someone else to change something. It isn't magic, and it may still be a hard ten minutes. But it gives you both a fair chance.

## Four things to settle first

What do I want to be different? If all you want is for them to feel bad, wait a bit. Look for one small change that you could both see.

Is it mine to say? If it affects you, or your work, or someone you look after, the answer is most likely yes. If it is about how they fold their own towels, maybe not.

When and where? Not in front of others. Not when either of you is hungry, late or just in from a bad day. Ask: “Can we have a chat after tea? It's about the weekends.”

How am I? If your heart is thumping, use what you know from Level 1. Let your feet feel the floor. Let your breath slow down. A steady voice can do more than a clever sentence.

![Two people sit at a kitchen table with two mugs and a warm lamp above them](/illustrations/level-2-saying-the-hard-thing-kindly.svg)

## Getting the first line out

The start is the hardest bit, so make it short. Say what happened, what it does to you, and what you would like. Then stop talking.

Joan's grown-up son has moved back home. He is good company. He also leaves her to do all the cooking, and she is tired. In her head, she has been saying this:

> You treat this place like a hotel.

It is a strong line, and it feels good for about a minute. But he can only fight it or hang his head. So she tries again.

> I've cooked every night this month and I'm worn out. I'd like us to share it. Could you take two nights?

Now there is something he can say yes to. Or he can say, “I'm on lates on Tuesdays. How about the weekend?” That counts as a good answer too.

Then comes the part we forget, which is to listen. He may have something to say that Joan didn't know. Saying a hard thing opens a door, and people can walk through it from both sides.

## Kind is not the same as soft

Some people wrap the hard thing in so much cotton wool that it gets lost. Imani needs to tell Paul, who is new, that his notes have gaps in them. She says how well he fits in, how busy it has been, that it is only a tiny thing, and really she should have said so before. Paul goes off happy. He has no idea what to change.

It would be kinder to be clear.

> Paul, three of the notes from Monday had no date on them. That makes it hard for the night team. From now on, could you add the date before you save? Shall we do one together?

She isn't cold. She is clear about the notes and warm towards Paul. You can be both at once.

## If it goes wrong

They may get upset. They may say something sharp. You can slow down: “I can see this is hard to hear. Shall we stop and come back to it tomorrow?” You don't have to win, and you don't have to end it in one go. If something gets broken, you know from Level 1 that it can be mended.

And if you are afraid of what someone may do when you speak up, you don't owe them this talk. Stay safe first. The next lesson says more, and the Help now page (/help-now) is there all day and all night.

## For this week

Choose something small: a wet towel, a late reply, a meeting that always runs over. Write your first line down. Say it aloud once, to the kettle. Then, if it still seems right, say it to the person.
`,
  prompts: [
    {
      key: "hard-thing-usual-way",
      ask: "When something needs saying, do you tend to swallow it, hint, or save it up? What does that cost you, and what does it spare you?",
    },
    {
      key: "hard-thing-first-line",
      ask: "Write a first line for one small thing: what happened, what it does to you, and what you would like.",
      hint: "Read it back as if it were said to you. Could you say yes to it?",
    },
    {
      key: "hard-thing-heard-well",
      ask: "Has anyone ever told you something hard in a way you could hear? What did they do?",
    },
  ],
  checks: [
    {
      question: "Your flatmate plays music late at night. Which opening gives you both the best chance?",
      options: [
        {
          text: "Some of us have to get up in the morning, you know.",
          fits: false,
          feedback:
            "It is a hint with a bit of a sting. They may feel the sting and miss the point. You could say the same thing straight.",
        },
        {
          text: "I was awake until one last night with the music. I'd like it off by eleven on work nights. Would that be OK?",
          fits: true,
          feedback:
            "It says what happened and what you would like, and then it asks. They can say yes, or offer something else.",
        },
        {
          text: "I love living with you, and it's no big deal, and you can say no, but maybe sometimes the music is a tiny bit loud?",
          fits: false,
          feedback:
            "It is warm, and that is worth keeping. But the ask has nearly melted away. Try one warm line and then one clear one.",
        },
      ],
    },
    {
      question: "Halfway through, they say, “Well, you're not perfect either.” What now?",
      options: [
        {
          text: "List the reasons why your part is much smaller.",
          fits: false,
          feedback: "Very human. But now there are two talks going at once, and neither will get finished.",
        },
        {
          text: "Say, “That's true, and I'd like to hear it. Can we finish this bit first?”",
          fits: true,
          feedback:
            "You take it in without losing your thread. Do go back to their point later, as you said you would.",
        },
        {
          text: "Say sorry, and drop the whole thing.",
          fits: false,
          feedback:
            "It makes peace for tonight. But the thing you needed to say is still there. It is all right to go slowly and stay with it.",
        },
      ],
    },
  ],
};
