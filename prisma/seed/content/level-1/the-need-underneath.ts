import type { Lesson } from "../shape";

export const theNeedUnderneath: Lesson = {
  slug: "the-need-underneath",
  title: "The need underneath",
  minutes: 15,
  summary: "Most rows are about the way we go after a need. Find the need, and there is room to move.",
  body: `
Every night at six, there is a row in the Okafor house. It is about a phone.

Chidi is fourteen. He has his phone at the table. His mum, Joy, says, “Put it away.” He says, “In a
minute.” She says, “Now.” He takes his plate upstairs. She eats on her own, next to an empty chair.

If you asked them what the row was about, they would both say, “The phone.” But it is not, quite.

## What the phone is for

Joy has been at work since seven. Tea is the one time she gets to see her son. What she needs is to feel
close to him.

Chidi started at a new school in May. His friends chat online at six. If he misses it, he has no idea
what they are on about the next day. What he needs is to belong.

Two people. Two good needs. And one phone in the middle, getting all the blame.

![A plant with two tangled stems above the ground, and two strong roots below it](/illustrations/level-1-needs.svg)

## Needs and ways

A need is something that all people have. You could land in any town on earth and find it there. Here are
a few.

- To be safe, and to rest
- To belong, and to feel close to someone
- To be heard, and to be seen as we are
- To have some say in what happens to us
- To be of use, and to be good at something
- To play, and to have some peace

A way is what we do to meet a need. Ways are where we differ. You rest by going out. I rest by staying
in. Your new colleague asks ten questions to feel safe. You feel safe when you are left to get on.

Now here is the idea to take home. Needs seldom clash. Ways clash all the time.

As long as Joy and Chidi argue about the phone, one of them has to lose. When they talk about what each
of them needs, there may be ten ways to fix it. They could eat at half past six. They could have
phone-free tea three days a week, and he picks the days. She could drive him to practice, as they both
talk best in the car.

## The rude one has a need too

This is easy to see with people we like. It is harder with the ones who bite.

At Fern House nursery, one dad shouts at the staff about his daughter’s lost hat. It is the third time
this term. Kasia, who runs the baby room, wants to point to the sign about labels. Then she wonders,
“What might he need?” She says, “You need to know that we look after her when you are not here.” He
stops. He rubs his eyes. “I hate leaving her,” he says.

Was she right? She could not be sure. It was a guess, and she said it as one. A kind guess, even a wrong
one, tells a person that you are trying to see them.

And it did not mean that shouting was fine. You can turn down the way and still care about the need. “I
want to sort this out with you. I can’t do it while you are shouting.” Both halves of that are true.

## Start with your own

It is very hard to be curious about someone else’s need when yours is howling. So start at home. When you
feel cross, there is often a need of your own tucked under it, like a stone in a shoe. “I am not cross
about the sink. I need a rest.” Say that, and people have something they can help with.

## One small thing to try this week

Next time someone does a thing that drives you up the wall, finish this line in your head: “They might
need…” Then finish this one: “And I need…” You do not have to do a thing about it. Just see if it changes
how the room feels.
`,
  prompts: [
    { key: "same-old-row", ask: "Think of a row you have more than once. What do you need when it starts?" },
    {
      key: "their-need",
      ask: "What might the other person need? Make your kindest guess.",
      hint: "You do not have to agree with the way they go about it.",
    },
    { key: "another-way", ask: "Is there some other way that could suit you both?" },
  ],
  checks: [
    {
      question:
        "Your colleague Bev rewrites the rota again without asking anyone. Which of these names a need, not a way?",
      options: [
        {
          text: "Bev needs to stop touching the rota",
          fits: false,
          feedback:
            "It has the word “need” in it, but it is about a way, and it is really your wish for Bev. Fair enough! What might be under it, for you? A say in your own week, perhaps.",
        },
        {
          text: "Bev might need to feel that nothing will go wrong",
          fits: true,
          feedback:
            "Yes. All of us need to feel safe. If that is it, there may be ways to help her feel sure that do not take away your say.",
        },
        {
          text: "Bev needs a rota app",
          fits: false,
          feedback:
            "An app may turn out to be a good way. But a way is easier to choose once you know what it is for. What would the app give her?",
        },
      ],
    },
  ],
};
