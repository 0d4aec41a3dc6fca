import type { Lesson } from "../shape";

export const checkingTheGuess: Lesson = {
  slug: "checking-the-guess",
  title: "Checking the guess",
  minutes: 15,
  summary: "Spotting your story is one step. Here is the next: how to ask, and how to hear the answer.",
  body: `
Rosa's brother hasn't phoned since her birthday. She knows why. He is cross that she didn't invite his girlfriend. Well, if that's how he wants it, she won't phone him either.

Her brother, Pete, saw how short she was with him at the party. He can tell that she has had enough of him. So he is leaving her in peace.

It is now May. The birthday was in October.

## Two guesses in the dark

In Level 1 you learnt to tell what you saw from what you added. That is a big step. But you can do it by yourself, in your own head, for years. Rosa could tell you just what she saw, and just what she added. She still hasn't asked.

A guess doesn't stay in your head, either. It leaks out in what you do. Rosa guessed that Pete had gone cool on her, so she went cool on him. He saw it, and went cool as well. Then she said, “There. I was right.”

That is the odd power of a guess. If two people each act on one, they can make it come true between them.

![A small cat sits by a lamp and casts a huge shadow on the wall](/illustrations/level-2-checking-the-guess.svg)

## Is it worth asking?

You don't have to check every guess. Life is short, and some things blow over. Two questions can help you choose.

- Will it still matter next week?
- Is it changing how I am with them?

If you say yes to the second one, it may be time to find out.

It is natural to put it off. We feel so sure that there seems to be nothing to ask. Or we are afraid that the answer will be yes. Or it looks silly to bring up such a small thing. But small is the best size. It is far easier to ask about one sigh than about seven months.

## Loosen it first

If you hold a guess too tightly, you won't hear the answer. So before you ask, find at least two other stories that would fit.

Dev is telling his team about a plan. Carys sighs and looks at her phone. “She thinks I'm not up to this,” says Dev's hot face. What else could it be? She slept badly. She is waiting for news of her mum. She does have a worry about the plan, and is working out how to say so.

See that last one. The other stories don't all have to be sunny. You aren't telling yourself that all is well. You are making room.

## Ask so that it can be answered

Here are two ways Dev could begin.

> You clearly hate my plan.

> You sighed when I was talking. I've been guessing that you don't like the plan, and I may be wrong. What did you think?

The first tells Carys what is in her own head. The second has three parts: what I saw, what I have been guessing, and a question with room in it. The guess stays with Dev, where it belongs.

## Now hear it

She may say, “Sorry, my back is killing me.” Then try to take it. If you say “Are you sure?” three times, you weren't really asking.

She may say, “Well, yes. I do have a worry.” So your guess was right! It stings. But now you both have something real to work on, and she has learnt that she can tell you the truth.

Or she may say, “I'm fine.” Perhaps she is. Perhaps she isn't ready. You can leave the door open: “OK. If that changes, I'd like to hear.” Then let it be.

One thing matters here. Asking is for when you don't know. If someone keeps hurting you or scaring you, that is not a guess, and you don't need to check it with them. Trust what you saw. The Help now page (/help-now) shows who you can talk to.

## Back to May

In the end, Rosa picked up the phone. “I've been telling myself that you're cross about the party,” she said. “Are you?”

There was a long gap.

“I thought you were cross with me,” said Pete.

This week, choose one small guess, no bigger than a sigh. Find two other stories for it. Then, if it still seems worth it, ask.
`,
  prompts: [
    {
      key: "guess-never-asked",
      ask: "Is there a guess about someone that you have carried for a while and never asked about? How has it changed the way you are with them?",
      hint: "Pick a light one to start with: a neighbour, a colleague, a cousin.",
    },
    {
      key: "guess-two-more",
      ask: "What else might be true? Find two other stories that would fit what you saw.",
    },
    {
      key: "guess-how-to-ask",
      ask: "If you did ask, how might you put it? I saw… I've been guessing… What…?",
    },
  ],
  checks: [
    {
      question:
        "You guess that your teenager's short answers mean she is angry with you. What could you try first?",
      options: [
        {
          text: "Ask her why she is always so angry.",
          fits: false,
          feedback:
            "You do care, and it shows. But “always so angry” tells her how she feels. She may end up arguing with that word, and your question gets lost.",
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
    {
      question:
        "You ask a colleague if you upset him. He says no, he just has a headache. You aren't sure. What now?",
      options: [
        {
          text: "“Are you sure? You can tell me. Really, are you sure?”",
          fits: false,
          feedback:
            "You want to put things right, and that is kind. But now he has your worry to look after as well as his head. You can ask once, and stop.",
        },
        {
          text: "“OK. Sorry about your head. If there is anything, I'd like to know.”",
          fits: true,
          feedback:
            "You take his answer and leave the door open. If there is more, he knows that he can come back to you.",
        },
        {
          text: "Nod, but carry on as if he had said yes.",
          fits: false,
          feedback:
            "It is hard to let go of a guess that felt so true. But if you act on the old story, his answer had no chance. Try acting on the new one for a day.",
        },
      ],
    },
  ],
};
