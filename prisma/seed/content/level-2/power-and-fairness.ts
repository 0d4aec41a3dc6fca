import type { Lesson } from "../shape";

export const powerAndFairness: Lesson = {
  slug: "power-and-fairness",
  title: "Power, and using it fairly",
  minutes: 20,
  summary: "Who gets to decide, who finds it hard to say no, and what is never all right.",
  body: `
Who chooses what's for tea in your home? Who knows how much money there is? Who can say “I'm not doing that”, and be listened to?

These are questions about power. It sounds like a big word, fit for kings and banks. But there is some in every kitchen and every staff room. Power just means being able to make things happen, or to stop them.

There is no shame in having it. A parent has power over bedtime, and a good thing too. What matters is what we do with it.

## It is easier to see from below

If you have ever been the new one, the young one or the one without a car, you know this. The person with less power watches closely, because they have to. The person with more can forget all about it.

Lynne runs a small café. She is friendly, and she likes to ask, not tell. “Could you do Saturday, Ravi? Only if you want to.” Ravi has said yes to nine Saturdays in a row. Lynne thinks he loves the extra hours. Ravi thinks that if he says no, there may be fewer hours next month.

Lynne isn't being unkind. But her question is heavier than it sounds to her, because she writes the rota. When she saw this, she put up a sheet with all the weekends on it. Everyone takes turns now, Lynne too. Anyone can swap and no one has to give a reason.

She didn't give up her power. She used it to make “no” a safe answer.

![A large ball and a small ball balance on a plank, with the small ball further out](/illustrations/level-2-power-and-fairness.svg)

## Fair does not have to mean the same

A plank can balance with a big weight on one side and a small one on the other. It depends on where each one sits. People are like that. In a fair home, the four-year-old doesn't get the same say as the grown-ups. She does get some. She can choose the red jumper or the blue one. She can say “stop” to being tickled, and it stops.

Here are some signs of things being fair enough.

- Both of you can say no, and nothing bad follows.
- Both of you can change your mind.
- Each of you knows about the things that touch your own life, like money and plans.
- When there is a mistake, the stronger person can say sorry too.
- The dull jobs don't always land on the same person.

No home or team has all of these, every day. When one is missing, it can be talked about and put right. In that talk, the one with more power has a bit more of the work to do. They can ask, and then wait. They can say, “You won't be in trouble for what you tell me”, and stick to it.

## What is not fair, and not safe

Some things are not a bump in the road. They are harm. It is not safe when someone:

- hits, pushes, grabs or hurts you, or says that they will
- makes you have sex, or do things with your body, that you don't want
- takes your money, or makes you ask for every penny
- checks your phone, follows you, or decides whom you may see
- frightens you, or puts you down again and again, so that you watch each word
- harms, or says they will harm, your children, your pets or themselves to make you stay or give in.

If this is happening to you, it is not your fault. You don't have to be sure what to call it, and you don't need proof to talk to somebody. Please don't try to mend it with the skills in this course. They are for two people who are both safe.

If you or a child is in danger now, call 999. The Help now page (/help-now) lists people who will listen. With many of them you don't have to give your name. If someone may look at your phone or computer, use one they can't see.

It can happen at work as well: bullying, unwanted touching, being picked on for who you are. Tell someone who can act, such as another manager, a union or an advice service. If your job brings you close to others and you think someone is being harmed, tell the person at work who leads on keeping people safe. Tell them today. You don't have to work it out alone.

And if you see yourself in that list, as the one doing the harm, you can ask for help as well. The first step is to stop and tell somebody.

## A small, fair thing

Think of one place where you have more power than someone else. It may be as a parent, a manager, or the one who holds the car keys. This week, hand over one real choice, or make one “no” safe. Then keep to it, even if you would have chosen something else.
`,
  prompts: [
    {
      key: "power-where-i-have-more",
      ask: "Where do you have more power than the other person? How would they know that it is safe to say no to you?",
      hint: "Think of age, money, job, language, size, or who holds the keys.",
    },
    {
      key: "power-where-i-have-less",
      ask: "Where do you have less? What would make it feel fairer?",
      hint: "You can leave this one empty. If anyone might look over your shoulder, or you don't feel safe, see /help-now first.",
    },
  ],
  checks: [
    {
      question: "A manager says, “My door is always open”, but nobody comes in. What could she try?",
      options: [
        {
          text: "Tell the team again that they can say anything to her.",
          fits: false,
          feedback:
            "She means it, and that's good. But saying it costs her nothing. People tend to wait and see what happens to the first one who tries.",
        },
        {
          text: "Go to them, ask about one real thing, and act on what she hears.",
          fits: true,
          feedback:
            "Now she does some of the walking. When people see that speaking up was safe and useful, more will do it.",
        },
        {
          text: "Decide that all is well, since nobody complains.",
          fits: false,
          feedback:
            "It may be so. But quiet can mean “fine”, and it can mean “not safe to say”. From above, the two sound just alike.",
        },
      ],
    },
    {
      question:
        "A friend tells you that her partner keeps her bank card and gets angry if she sees you. What is a good first step?",
      options: [
        {
          text: "Help her find a kinder way to bring it up with him.",
          fits: false,
          feedback:
            "You want to help, and kind words are often a good idea. Not here. This is control, and speaking up could put her at risk.",
        },
        {
          text: "Believe her, ask what she needs, and look at Help now together on a phone he can't see.",
          fits: true,
          feedback:
            "She stays in charge of what happens next, and she isn't alone. If you think that she or a child is in danger now, call 999.",
        },
        {
          text: "Go round and tell him what you think of him.",
          fits: false,
          feedback:
            "It comes from caring about her. But she is the one who has to be there after you leave. Let her lead, with help from people who know how.",
        },
      ],
    },
  ],
};
