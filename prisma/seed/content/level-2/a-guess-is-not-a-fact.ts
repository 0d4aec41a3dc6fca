import type { Lesson } from "../shape";

export const aGuessIsNotAFact: Lesson = {
  slug: "a-guess-is-not-a-fact",
  title: "A guess is not a fact",
  minutes: 15,
  summary: "We fill the gaps in what we see with a story. Here is how to check it before you act on it.",
  body: `You ask your sister if she still wants to come on Sunday. Two minutes later, she writes back:

> OK.

That is the whole message. What does she mean?

If last Sunday went badly, it may mean that she doesn't want to come. If you are worn out, it may mean that she is cross. If the sun is shining, it means she is coming. The message is two letters long. The rest came from you.

## We all fill the gaps

We see a bit of something, and our mind fills in the rest. It does this all day long. It has to. If you stopped to check every single thing, you would never cross the road. Most of our guesses are good enough.

Guesses about what other people mean are less safe. We can't see inside anyone else. And the odd thing is that a guess doesn't feel like a guess. No little flag pops up to say, "You made this bit up." It just feels like knowing.

Then we act on it. You send your sister a short reply. She reads it and makes a guess of her own. By tea time, two people who love each other are not speaking, and nobody has done a thing.

![A small cat sits by a lamp and casts a huge shadow on the wall](/illustrations/level-2-a-guess-is-not-a-fact.svg)

## Three questions

When a story has hold of you, try these.

- What did I see or hear? Stick to what a camera would have caught.
- What did I add?
- What else might be true? Find two more answers, at least.

Let's try them out. Dev is telling his team about a plan. Carys sighs and looks at her phone. Dev's face goes hot.

What did he see? A sigh, and a look at a phone. What did he add? "She thinks I'm not up to this." What else might be true? She slept badly. She is waiting for news of her mum. She does have a worry about the plan, and is working out how to say so.

Look at that last one. The other stories don't all have to be sunny. You are not telling yourself that all is well. You are making room to find out.

## Then find out

The surest way to check a guess is to ask. It goes best when you own the guess, and don't hand it over as a charge. Here are two ways Dev could start.

> You clearly hate my plan.

> You sighed while I was talking, and I began to worry about the plan. What was going on for you?

The first tells Carys what is in her head. The second says what Dev saw and what he felt, then lets her fill in the rest. She may say, "Sorry, my back is killing me." She may say, "Well, I do have one worry." Either way, Dev now has something real to work with.

Choose your moment. Most guesses keep quite well until you are both steady and the kettle is on. And you don't have to check them all. If it won't matter tomorrow, you can let it go.

## The story that keeps coming back

Most of us have an old favourite. "They are going to leave." "I'm in the way." "Nobody listens to me." It can be made to fit almost anything, so it seems to be proved right again and again.

You don't have to fight yours. Just greet it: "Ah. That one again." A story you know by name has less pull.

One thing matters here. This lesson is for the gaps, where you don't know yet. If someone keeps hurting you or scaring you, that is not a gap. Don't let anyone talk you out of what you saw. The Help now page (/help-now) shows who you can talk to.

## Before you press send

This week, catch one guess before you act on it. Just one. Say to yourself, "I saw this. I added that." If you feel like it, ask.
`,
  prompts: [
    {
      key: "guess-seen-and-added",
      ask: "Think of a small moment from the last few days that bothered you. What did you see or hear? What did you add?",
      hint: "Pick something light. You could split it into two lines: 'I saw' and 'I added'.",
    },
    {
      key: "guess-old-favourite",
      ask: "Is there a story you tend to tell yourself about what others think of you? What might you call it, so that you can greet it next time?",
    },
  ],
  checks: [
    {
      question: "Which of these would a camera have caught?",
      options: [
        {
          text: "He ignored me in the corridor.",
          fits: false,
          feedback:
            "Nearly. A camera would show him walking past without a word. 'Ignored' adds that he meant it. He may not have seen you.",
        },
        {
          text: "He walked past me in the corridor and did not say hello.",
          fits: true,
          feedback:
            "Yes, this is just what could be seen. It leaves the 'why' open, so there is still room to ask.",
        },
        {
          text: "He was in a mood with me again.",
          fits: false,
          feedback:
            "This one is nearly all story. Your hunch may turn out to be right. For now, it is worth going back to what you saw.",
        },
      ],
    },
    {
      question:
        "You guess that your teenager's short answers mean she is angry with you. What could you try first?",
      options: [
        {
          text: "Ask her why she is always so angry.",
          fits: false,
          feedback:
            "You do care, and it shows. But 'always so angry' tells her how she feels. She may end up arguing with that word, and your question gets lost.",
        },
        {
          text: "Say what you noticed, say that you wondered, and let her tell you or not.",
          fits: true,
          feedback:
            "This is easy to answer and easy to put off. If she shrugs, that's all right. She knows now that you noticed and would like to hear.",
        },
        {
          text: "Keep out of her way until it blows over.",
          fits: false,
          feedback:
            "A bit of space can be kind. If it is all you do, though, she may make a guess about you. One short, warm line first would help.",
        },
      ],
    },
  ],
};
