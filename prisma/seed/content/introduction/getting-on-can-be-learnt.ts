import type { Lesson } from "../shape";

export const gettingOnCanBeLearnt: Lesson = {
  slug: "getting-on-can-be-learnt",
  title: "Getting on with people can be learnt",
  minutes: 8,
  summary: "The ways we get on are habits we picked up early. Habits can change, one small turn at a time.",
  body: `
In the house where Bronwen grew up, nobody shouted. When people were cross, they went quiet. Doors closed
softly. Tea was eaten with eyes on the plate.

In the house where Marcus grew up, everybody shouted. It was loud, and then it was over. Ten minutes
later they were all laughing at the telly.

Now Bronwen and Marcus share a flat. When they fall out, she goes quiet. He hears the quiet and thinks,
“She has stopped caring.” So he gets louder. She hears the noise and thinks, “I am not safe here.” So she
gets quieter.

Neither of them is bad at love. Each is doing what they learnt, years ago, in a kitchen they did not
choose.

![A worn path and a faint new path cross a green field, and a person stands where they part](/illustrations/introduction-two-paths.svg)

## A path across a field

Think of a field with a worn path across it. Nobody planned the path. People just walked that way, day
after day, till the grass gave up.

Our habits with people are like that. How do I act when I am told off? Do I say sorry with words, with a
cup of tea, or not at all? Do I ask for help, or wait to be asked? You learnt your answers by watching
and by trying. Most of it was done before you could tie your shoes.

Here is the good news. If a path was made by walking, a new one can be made by walking too.

At first the new path is hard to see. The grass is long. Your feet want the old way, most of all when you
are tired. That does not mean the new way is wrong. It means it is new. Each time you take it, it gets a
little easier to find.

## Learnt, not fixed like a tap

When a tap drips, we send for someone, and they mend it. Getting on with people is not like that. No one
can come and do it for you. It is more like learning to swim, or to cook for six. You get an idea. You
try it and get it a bit wrong. Then you try it again.

That is why we say that healthy relationships are learnt. It means three things.

- You are not broken. You have habits, and some of them have had their day.
- You are not stuck. People change how they get on at nineteen and at ninety.
- You do not have to wait. You can start on your side, even if no one else does.

That last one matters. You cannot walk someone else’s path for them. But when you take a new way, they
meet you in a new place. Sometimes that is enough for them to try something new as well. Sometimes it is
not. You will still have your new path.

## It is the same at work

Teams have worn paths too. In one staff room, bad news comes by email at five to six. In another, the
same two people always speak, and the same four never do. Nobody planned it. One person trying one new
thing, kindly and more than once, is how a team starts a new path.

## One small thing to try this week

Catch one of your own worn paths. When you are cross, tired or let down, what do you do without thinking?
You do not need to change it. Just spot it, and say to yourself, “Ah. That path again.”
`,
  prompts: [
    {
      key: "where-you-grew-up",
      ask: "When people were cross where you grew up, what did they do? What did you learn to do?",
      hint: "Skip this one if it is not a day for looking back.",
    },
    { key: "a-worn-path", ask: "Which of your own habits with people still serves you well?" },
    { key: "a-new-path", ask: "Is there one you would like to walk a little less often?" },
  ],
  checks: [
    {
      question:
        "Bronwen tries a new way: “I am cross, and I need ten minutes. I will come back.” It comes out stiff and odd. What does that tell us?",
      options: [
        {
          text: "It is not really her, so she should drop it",
          fits: false,
          feedback:
            "It can feel false to say new words. Most new skills feel like that for a while. The words may soften with use, and she can swap them for ones that sound like her.",
        },
        {
          text: "It is new, and new paths feel odd at first",
          fits: true,
          feedback:
            "Yes. The long grass is not a sign that the way is wrong. It just has not been walked much yet.",
        },
        {
          text: "Marcus needs to change first",
          fits: false,
          feedback:
            "It would be nice if he did, and he may. But Bronwen can only walk her own side. When she comes back after ten minutes, as she said, he has something new to meet.",
        },
      ],
    },
  ],
};
