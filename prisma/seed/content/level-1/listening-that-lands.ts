import type { Lesson } from "../shape";

export const listeningThatLands: Lesson = {
  slug: "listening-that-lands",
  title: "Listening that lands",
  minutes: 15,
  summary: "Most of us listen so that we can answer. Try to listen so that the other person feels heard.",
  body: `
Here is a short chat. Lorna has just come in from seeing her dad, who keeps losing his keys.

> Lorna: He had the gas on again. I do not know how long it had been on.
>
> Pete: You want to get him one of those alarms.
>
> Lorna: It is not just the gas.
>
> Pete: My aunt had one. They are about twenty quid.
>
> Lorna: Forget it.

Pete meant well. He loves her, and he loves her dad. He heard a problem, and he went to fetch an answer.
But Lorna did not come in with a problem about gas. She came in with a heart like lead.

Here is the same chat on a better day.

> Lorna: He had the gas on again. I do not know how long it had been on.
>
> Pete: Oh, Lorna. That must have given you a fright.
>
> Lorna: It did. I stood there and I thought, he can’t live on his own much longer.
>
> Pete: You can see it coming.
>
> Lorna: Yes. And I do not want it to.

Pete said less. He fixed nothing. Yet by the end, Lorna was not on her own with it.

![Two people sit with mugs at a small table, and one speech bubble fits like a puzzle piece into the other](/illustrations/level-1-listening.svg)

## Listening to answer

Most of us listen to answer. While you talk, I am busy. I am getting my advice ready. Or I am thinking of
the time it happened to me. Or I want to cheer you up, so that we can both feel better.

None of that is wicked. But people can tell. Our eyes go flat. We come in a bit too soon. And what they
had to say goes back inside, often for a long time.

## Three small moves

First, stop. Put the phone face down. Turn off the tap. Let your shoulders point their way. If you really
can’t stop, say so, and say when you can: “I want to hear this. Can you give me ten minutes?” Then keep
your word.

Second, say back. When they pause, say what you think you heard, in a few words of your own. “You can see
it coming.” “So it was not the mark, it was how she said it.” You are not being a parrot. You are holding
up what they gave you, to ask, “Is this it?”

Third, leave room. Let there be a gap. Count to five in your head. The thing that matters most is often
the second thing they say, and they will only say it if you have not filled the gap.

That is it. You do not have to be wise. You do not have to agree. “I can see why you felt that” does not
mean “You were right.”

## The best question there is

If you are not sure what someone wants, there is a question that saves a lot of grief.

> Do you want me to help fix this, or do you want me to listen?

It works with partners. It works with teenagers, who may say “neither” and then start to talk. It works
with a worried colleague by the kettle. And if you have ten minutes with a family you may not see again,
it is a fine way to spend ten seconds of them.

## When you can’t

You will not be able to listen like this all day. No one can. It takes room inside, and some days there
is none. It is better to listen well for five minutes than badly for an hour. And if what you hear is too
big or too scary for you, you do not have to hold it by yourself. You can say, “I am so glad you told me.
I think we need someone else to help with this.” If anyone is in danger, call 999.

## One small thing to try this week

Pick one chat. Give it five minutes. Say back what you heard before you say anything of your own. Then
count to five. See what comes next.
`,
  prompts: [
    {
      key: "felt-heard",
      ask: "When did you last feel that someone truly heard you? What did they do, or not do?",
    },
    {
      key: "listening-habit",
      ask: "What do you tend to do when someone brings you something hard: fix, cheer up, tell your own story, or go quiet?",
      hint: "They all come from somewhere good.",
    },
    { key: "five-minutes-for", ask: "Who could you give five minutes to this week?" },
  ],
  checks: [
    {
      question:
        "Your teenager says, “I hate that school. I am not going back.” Which reply leaves most room?",
      options: [
        {
          text: "“You have to go. It is the law.”",
          fits: false,
          feedback:
            "You may well need to talk about that, and soon. But said first, it shuts the door. Hear what is behind the words, and the talk about going in may be easier.",
        },
        {
          text: "“Something has made today really bad.”",
          fits: true,
          feedback: "Yes. It says back what you heard and does not argue. Now count to five.",
        },
        {
          text: "“I hated school too, and I was fine in the end.”",
          fits: false,
          feedback:
            "That is meant to say “You are not alone”, and later on it may help. Just now it moves the talk from their day to yours.",
        },
      ],
    },
  ],
};
