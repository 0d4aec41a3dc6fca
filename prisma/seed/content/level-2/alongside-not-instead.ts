import type { Lesson } from "../shape";

export const alongsideNotInstead: Lesson = {
  slug: "alongside-not-instead",
  title: "Alongside, not instead",
  minutes: 15,
  summary: "How to stay with someone in a hard time without taking over, or wearing yourself out.",
  body: `
Two people are moving a sofa up a flight of stairs. If one lets go, the other gets squashed. If one grabs the lot and shoves, the other is just in the way, and somebody will hurt their back. It only works when both hold some of the weight, and they keep talking: “Wait. Left a bit. Are you OK?”

Helping someone is a good deal like that.

## The two ways to drop the sofa

The first is to let go. A friend's dad is ill. You don't know what to say, so you say nothing. You mean to call. A month goes by.

The second looks much nicer. You take over. You make the calls, fill in the forms and tell them what to do. You're good at it. You may even feel a glow. But after a while, your friend has stopped deciding things, you have stopped sleeping, and each of you is a little bit cross.

People mostly take over out of love, or because it is so hard to watch. If you know that tug, there is nothing wrong with you. But it says something without meaning to: “I don't think you can do this.” Very few of us grow stronger on that.

![Two people carry a long bench up a gentle hill, one at each end](/illustrations/level-2-alongside-not-instead.svg)

## Whose is it?

Between letting go and taking over, there is a place to stand. In Level 1 you sorted a load of your own into three piles. It works for helping too, but this time both of you do the sorting.

Lou's neighbour, Mr Bell, has not been out much since his wife died. Lou has been doing his shopping, his bins and his post. One day, over a cup of tea, the two of them sorted it out.

- His: how he spends his days, what he does with her clothes, whether he goes back to his club.
- Hers: how much time she has, being honest about it, and going home when she said she would.
- Theirs: Thursday's shop. They now go together. He pushes the trolley.

She does less than before. He does more. They laugh more too.

## Ask, offer, wait

Here are some things to say that keep you alongside.

> What have you tried so far?

> I can come on Tuesday until four. I can't do the weekend.

> Who else is on your side?

> I don't know what to say. I'm here, though.

The first one tells them that you think they can try things. The second is a promise you can keep. The third matters more than it seems, and it is best asked early. You may fall ill. You may go on holiday. You may just run out. To help someone find a second person is not to pass them on. It is to add a pair of hands.

And the last one is for when you have nothing. It is enough more often than you would think.

## At work: the bag that keeps getting heavier

Femi works at a youth club. Jade, who is fifteen, talks to him because he listens. Bit by bit, she tells him more. Nobody is in danger, but it is a lot, and he starts to take it home with him. He gives her extra time after his shift. He thinks, “If I pass this on, she will feel let down.”

In the end, he talks to Marta, who runs the club. He doesn't say who it is about. Marta doesn't take it off him, and she doesn't tell him to step back. She asks what is his to do. They agree that Femi will tell Jade, honestly, that he'd like Marta to help as well, and why. Jade chooses how they tell Marta. Femi still has his chat with her every week. He sleeps better.

Look at what did not happen. Nobody dumped it on someone higher up. Nobody was dropped. One more person took hold of the sofa.

A word about secrets. If somebody tells you that a child is being hurt, or that anyone is in danger, you can't keep it to yourself, even if they ask. Say so, gently, and tell the right person the same day. Help now (/help-now) shows who that can be.

## Everyone carries some

Here is the thought to take away from these six lessons: everyone carries some, and nobody carries it alone. That goes for the person you are helping. It goes for you.

So try one small thing. Think of someone you are helping now. Ask them, “What would be the most useful thing from me this week?” Do that one thing. Then tell somebody else how you are, and let them hold your end for a minute.
`,
  prompts: [
    {
      key: "alongside-do-less",
      ask: "Think of someone you help. Is there one thing you do for them that you could do with them, or that they could do?",
      hint: "No need for names. Choose something small, and think how you would say it.",
    },
    {
      key: "alongside-my-tug",
      ask: "When someone is struggling, do you feel more of a tug to let go or to take over? What is that tug trying to do for you?",
    },
    {
      key: "alongside-who-knows",
      ask: "When you are helping somebody, who knows that you are? Who asks how you are getting on?",
      hint: "If nobody comes to mind, who could you tell? Help now is a place to start, too.",
    },
  ],
  checks: [
    {
      question:
        "Your friend has to ring her landlord about the rent. She is dreading it. What keeps you alongside?",
      options: [
        {
          text: "Ring the landlord for her. You are good on the phone.",
          fits: false,
          feedback:
            "It would be over in five minutes, and she might thank you. But next month she will dread it just as much. Could you lend her your nerve, and let her make the call?",
        },
        {
          text: "Tell her not to worry. It will be fine.",
          fits: false,
          feedback:
            "You want to lift her up. But you don't know that it will be fine, and nor does she. She may feel more alone with it than before.",
        },
        {
          text: "Sit next to her while she rings, and put the kettle on after.",
          fits: true,
          feedback:
            "It is her call, and she isn't alone with it. Whatever the landlord says, she will know that she did it.",
        },
      ],
    },
    {
      question: "A new colleague is stuck on a form. You could do it in two minutes. What might help most?",
      options: [
        {
          text: "Ask, “Shall I sit with you while you do this one?”",
          fits: true,
          feedback:
            "They do it, and you are there. Next time, they may not need you, and that is good news for both of you.",
        },
        {
          text: "Do it for them. It's quicker.",
          fits: false,
          feedback:
            "Some days that is fine, if they ask and time is short. As a habit, it leaves them stuck again tomorrow.",
        },
        {
          text: "Let them work it out. Nobody helped you.",
          fits: false,
          feedback:
            "They may well get there. But it can be lonely, and it need not be. Letting them do it is one thing, and leaving them with it is another.",
        },
      ],
    },
  ],
};
