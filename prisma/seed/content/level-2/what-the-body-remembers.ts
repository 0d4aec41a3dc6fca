import type { Lesson } from "../shape";

export const whatTheBodyRemembers: Lesson = {
  slug: "what-the-body-remembers",
  title: "What the body remembers",
  minutes: 15,
  summary: "Why a small thing can feel so big, and how to spot the old path you take under pressure.",
  isPreview: true,
  body: `## A door bangs

Hana is putting the shopping away. Upstairs, a door bangs. Her shoulders jump. Her jaw goes tight. Before she has had one clear thought, she hears herself shout, "What now?"

It was only the wind.

Later, she wonders about it. When she was small, a banging door meant that a row was on its way. Nobody is rowing now. But her body heard the bang and got ready, as it learnt to do years ago.

In Level 1 you met the rush of stress, and the way it settles. This lesson looks at what comes next: the habits a rush can set off, and why they are so quick.

## Quick, but not always right

Your body learns from what happens to you. It has to. If you once touched a hot pan, your hand now pulls back before you think. Nobody calls that a fault.

The same goes for people. A tone of voice, a raised eyebrow, a chair in a certain office: your body may have learnt what tends to follow. So it gets ready early, to keep you safe. Often that is a help. Sometimes it gets ready for a day that is long gone.

That is why a small thing can feel huge. The feeling is real. It may just be older than the moment you are in.

![A worn path and a fainter path part ways on a green hill](/illustrations/level-2-what-the-body-remembers.svg)

## Four worn paths

Under pressure, most of us set off down a path we know well. Does one of these feel like home?

- Pushing. We get louder, argue, give orders or take charge.
- Leaving. We walk out, change the subject, or get very busy with something else.
- Freezing. We go blank. The right words turn up an hour later, in the bath.
- Pleasing. We say yes, say sorry, or smooth things over before we know what we think.

None of them is bad. Each has helped somebody, somewhere. A child who kept quiet may have kept the peace. A new worker who said yes to everything may have kept the job. A path gets worn because, once, it worked.

The trouble starts when it is the only path we can find.

## Meanwhile, at work

Kwame's manager sends him a note: "Can we have a quick word at four?" His stomach drops. In his last job, a quick word meant trouble. By four o'clock he has a list of reasons why nothing was his fault. He walks in ready to push.

She wants to know if he would like to train the new starter.

There is nothing wrong with Kwame. His body did what it had learnt to do. But it cost him an afternoon. "Calm down" would not have helped him much. This might have: "There goes my stomach. I am getting ready for a fight. I don't know yet if there is one."

## A friend tapping your arm

You can't choose the first second. It is over before you know it. But you can learn to catch the second one, or the tenth.

Your worn path tends to start in the same spot. It may be a hot neck, a held breath or a voice that climbs. Once you know your own first sign, it can be like a friend tapping your arm. It doesn't say, "Stop!" It says, "You are on the old path. Shall we look around?"

You may still go the same way. That is fine. Going on purpose is not the same as being swept along.

You don't have to find out where a pattern came from to loosen its grip. If looking back stirs up more than you want to hold, leave it there. Have some water. Look out of the window. Talk to someone you trust. The Help now page (/help-now) lists people who will listen today.

## One small thing to try

Choose one moment this week that is a bit of a squeeze: the school run, the Monday meeting, a call from your brother. Don't try to change a thing. Just notice the first sign in your body and give it two words, such as "tight jaw" or "gone quiet". Two words are enough.
`,
  prompts: [
    {
      key: "body-worn-path",
      ask: "Pushing, leaving, freezing or pleasing: which path do you know best? Is it the same at home and at work?",
      hint: "You may have more than one. Think of an ordinary busy day, not your worst one.",
    },
    {
      key: "body-first-sign",
      ask: "Where in your body do you tend to feel the very first sign?",
      hint: "Jaw, shoulders, stomach, breath, hands, voice. If you are not sure, leave it and look out for it this week.",
    },
    {
      key: "body-thank-the-path",
      ask: "What might that path have done for you once? What would you like as well as it, now?",
    },
  ],
  checks: [
    {
      question:
        "Your colleague goes silent whenever the team leader raises her voice. Which thought is likely to help most?",
      options: [
        {
          text: "He is being rude. He should answer when he is spoken to.",
          fits: false,
          feedback:
            "It can look that way from outside. But going blank is often not a choice. A little time and a softer voice may bring the words back.",
        },
        {
          text: "He may be on an old path. Quiet could be how he has learnt to stay safe.",
          fits: true,
          feedback:
            "This leaves room for him. You still don't know why he goes quiet, and you don't need to. You can be steady and give him time.",
        },
        {
          text: "Something bad must have happened to him as a child.",
          fits: false,
          feedback:
            "It is kind to wonder, but this is a guess about his life. You can be gentle with him without knowing his past, or asking about it.",
        },
      ],
    },
  ],
};
