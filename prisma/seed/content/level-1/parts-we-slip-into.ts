import type { Lesson } from "../shape";

export const partsWeSlipInto: Lesson = {
  slug: "parts-we-slip-into",
  title: "The parts we slip into",
  minutes: 15,
  summary: "When things get tense, we put on a part like an old coat. You can take it off again.",
  body: `
Think of a row of pegs by the back door. On each peg hangs a coat. When the weather turns bad, you do not
stop to choose. You grab the one you always grab.

People under strain do the same thing. We grab a part to play. We have played it so often that it goes on
by itself.

![Four coats in four colours hang on a row of pegs, and a hand reaches for one](/illustrations/level-1-parts.svg)

## Four old coats

Here are four that turn up a lot. See if one of them is hanging in your hall.

- The Fixer can’t bear to see a thing go wrong. The Fixer has made the call, packed the bag and sent the email before you have finished your sentence. The good in it: things get done. The cost: the Fixer gets worn out, and others never learn that they could have done it.
- The Boss deals with worry by taking charge. There is a right way to stack the plates. The good in it: in a real fire, you want a Boss. The cost: people start to do as they are told, or start to hide things.
- The Smoother can’t stand a cross word. “It is fine, I do not mind, let us not fall out.” The good in it: a lot of small fights never start. The cost: nobody knows what the Smoother wants. In the end, not even the Smoother does.
- The Ghost slips away. The Ghost may still be in the room, but there is no one home. The good in it: fewer hard words get said. The cost: the others are left to talk to a wall.

There are more. You may know the Clown, or the one who keeps the score. Give yours a name of your own if
you like. These names are only a bit of fun to help you spot things. They are not types of people. A part
is something you wear. It is not who you are.

## Parts come in pairs

Here is the odd thing. One part calls out another.

Gwen and her brother Huw talk each Sunday about their mum, who needs more help now. Gwen is a Fixer. She
has made a list. She reads it out. The more she reads, the less Huw says. The less he says, the more she
thinks, “It is all down to me,” and the longer the list gets.

Gwen thinks the trouble is that Huw is a Ghost. Huw thinks the trouble is that there is no room for him
on the list. They are both right. Each is pulling the other’s coat on, and buttoning it up.

You will see it at work as well. A team leader feels the strain, so he checks each small thing. His team,
who feel checked, stop making up their own minds. So he checks more. Everyone goes home tired, and
everyone has someone to blame.

## Taking the coat off

You can’t take off the other person’s coat. The more you tug, the tighter they hold it. But you can undo
one button on yours. Often that is enough to make the dance go wrong, in a good way.

- A Fixer can wait, and ask: “What do you think we should do?”
- A Boss can let it be done some other way, and say thank you.
- A Smoother can say one true thing: “I would rather not, this time.”
- A Ghost can stay for one more minute, and say: “I am still here. I am thinking.”

The next Sunday, Gwen did not read the list. She said, “I have been doing a lot of the talking. How do
you see it?” There was a long, long gap. She had to sit on her hand. Then Huw said, “I could have her at
ours on Wednesdays. I was going to say so. I never found the right place.”

It will feel wrong, at first, to do it. You are standing out in the rain with no coat on. Stay a moment.
It may not be as cold as you think.

## One small thing to try this week

Spot your coat going on, just once. Say to yourself, “Hello, Fixer,” or whatever it is called. Then undo
one button.
`,
  prompts: [
    { key: "your-old-coat", ask: "Which part do you slip into most? When did it first come in handy?" },
    {
      key: "the-pair",
      ask: "Think of one person. What part do you each play, and how does yours call out theirs?",
      hint: "Try to draw it in words: the more I…, the more they…",
    },
    { key: "one-button", ask: "What would undoing one button look like for you?" },
  ],
  checks: [
    {
      question:
        "Rosa always says “I don’t mind” when her friends plan a night out. Lately she comes home cross. Which is the one-button move?",
      options: [
        {
          text: "Tell her friends they are selfish and never ask her",
          fits: false,
          feedback:
            "After all that smoothing, a bang is easy to understand. But it asks her friends to change while she keeps what she wants to herself. A smaller move may do more.",
        },
        {
          text: "Say, “I would love a quiet one this time”",
          fits: true,
          feedback: "Yes. One true thing, said early and kindly. Her friends may be glad to know.",
        },
        {
          text: "Stop going",
          fits: false,
          feedback:
            "That is one coat swapped for another: the Smoother turns into the Ghost. She might get her rest, but she would miss her friends.",
        },
      ],
    },
  ],
};
