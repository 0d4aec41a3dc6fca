import type { Lesson } from "../shape";

export const whatTheBodyRemembers: Lesson = {
  slug: "what-the-body-remembers",
  title: "What the body remembers",
  minutes: 15,
  summary: "Why a small thing can feel so big, and how a new path can be worn beside the old one.",
  isPreview: true,
  body: `
## A door bangs

Hana is putting the shopping away. Upstairs, a door bangs. Before she has had one clear thought, she hears herself shout, “What now?”

It was only the wind.

Later, she wonders about it. When she was small, a banging door meant that a row was on its way. Nobody is rowing now. But her body heard the bang and got ready, as it learnt to do years ago.

In Level 1 you met the guard dog that barks at the post. This lesson asks how the dog made up its list. Why this sound, and not that one? And can an old dog learn that the post is only the post?

## How the list gets made

Your body learns from what happens to you. It has to. If you once touched a hot pan, your hand now pulls back before you think. Nobody calls that a fault.

The same goes for people. A tone of voice, a raised eyebrow, the smell of a certain corridor: your body may have learnt what tends to come next. So it gets ready early. Often that is a help. Sometimes it gets ready for a day that is long gone.

Kwame has just started a new job. His manager comes and stands behind his chair. In his last job, when someone stood behind you, you were in trouble. Kwame starts to talk, and fast. He explains why the late order was not his fault. He explains it twice.

She had come to ask if he would like to show the next new starter round.

There is nothing wrong with Kwame. His body joined two things up, a long time ago, and did its job. It just didn't check the date.

## Four clues that it is old

How can you tell if a feeling belongs to now, or if some of it is older? You can't always. Here are some clues.

- It is too big for the thing that set it off.
- It comes so fast that there seems to be no gap at all.
- You feel smaller or younger than you are.
- It has happened before, with other people, in other rooms.

An old feeling is still a real one. You didn't make it up. You may only need to know that not all of it is about the person in front of you.

![A worn path and a fainter path part ways on a green hill](/illustrations/level-2-what-the-body-remembers.svg)

## The worn path and the faint one

Think of a path across a hill. The first time, somebody pushes through long grass. Then they do it again. In a year there is a track, and your feet take it without being asked.

Habits under pressure are like that. Kwame explains. Hana shouts. You may know your own from the four old coats. Each path got worn because, once, it worked. It got somebody safely over the hill.

You can't dig up a worn path by telling yourself off. What you can do is walk a different way, a few times, when the weather is mild. It feels odd at first. The grass is long. But your body remembers new things in the same way as it learnt the old ones: by doing them again and again, in small ways, and finding that it was all right.

It remembers good things too. The smell of toast. A certain song. A hand on your back at the right time. Those paths are in you as well, and you can walk them on purpose.

## Telling your body the date

When a door bangs now, Hana does one small thing. She puts her hand flat on the worktop. She says, under her breath, “That's the wind. I'm forty-one, and this is my kitchen.” Some days she has already shouted. She does it anyway. Month by month, her shoulders come down a little sooner.

You don't have to find out where an old path began. It can fade without that. If looking back stirs up more than you want to hold, leave it there. Have some water. Look out of the window. Talk to someone you trust. The Help now page (/help-now) lists people who will listen today.

## One small thing to try

Choose a touch and a few words that tell your body where and when you are. It may be your feet on the floor and “I'm at work, it's Tuesday”. Try it once a day this week when all is calm. That is when the new grass gets trodden.
`,
  prompts: [
    {
      key: "body-old-bell",
      ask: "Is there a sound, a tone or a place that gets more of a rush from you than it seems to deserve?",
      hint: "Choose a light one. You don't need to write where it comes from.",
    },
    {
      key: "body-once-helped",
      ask: "What do you tend to do when it happens? What might that have done for you, once?",
    },
    {
      key: "body-here-and-now",
      ask: "Which touch, and which words, could tell your body where and when you are?",
      hint: "Keep it so small that nobody else would notice.",
    },
  ],
  checks: [
    {
      question:
        "Your colleague goes silent whenever the team leader raises her voice. Which thought is likely to help most?",
      options: [
        {
          text: "“He is being rude. He should answer when he is spoken to.”",
          fits: false,
          feedback:
            "It can look that way from outside. But going blank is often not a choice. A little time and a softer voice may bring the words back.",
        },
        {
          text: "“He may be on an old path. Quiet could be how he has learnt to stay safe.”",
          fits: true,
          feedback:
            "This leaves room for him. You still don't know why he goes quiet, and you don't need to. You can be steady and give him time.",
        },
        {
          text: "“Something bad must have happened to him as a child.”",
          fits: false,
          feedback:
            "It is kind to wonder, but this is a guess about his life. You can be gentle with him without knowing his past, or asking about it.",
        },
      ],
    },
  ],
};
