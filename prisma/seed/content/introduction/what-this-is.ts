import type { Lesson } from "../shape";

export const whatThisIs: Lesson = {
  slug: "what-this-is",
  title: "What this is, and what it is not",
  minutes: 8,
  summary: "What you are starting, what it can’t do, who sees what you write, and where help is.",
  isPreview: true,
  body: `
You are welcome here. You may be a parent at the end of a long day. You may work with families. You may
just want to get on better with someone you love. This first lesson tells you what you are starting, so
that you can choose whether to start it.

![Two people sit at either end of a bench under a tree, with a gap left between them](/illustrations/introduction-welcome.svg)

## What it is

This is learning. It is about how people get on: with partners, children, parents, friends, and the
people we work with. The long word for it is psychoeducation. That just means learning how thoughts,
feelings and habits work in daily life.

You read a short page. You think about your own week. You try one small thing. That is all.

The ideas are plain, and most of them are old. Take what helps. Leave what does not. You know your own
life far better than we do.

## What it is not

- It is not therapy. Nobody here treats you.
- It is not a diagnosis. Nothing here puts a label on you, or on anyone else.
- It is not help in a crisis. No one is standing by.
- It is not a test. There are no marks, and nothing is ever late.
- It is not a way to change somebody else. You can only work on your own side.

Learning can sit beside other help. If you see a doctor or a counsellor, carry on. Please do not stop or
change anything they have set up with you because of a page you read here.

## Who sees what you write

Now and then you will meet a question with a box under it. What you write there is yours. You can leave
every box empty and still finish.

Nobody watches what you type. No person reads it, and no program checks it for signs of danger. That
keeps it private. It also means that a box is the wrong place to ask for help. No one would see it.

## If you need help now

- If someone is in danger or badly hurt, call 999.
- If you need urgent help with your body or your mind, and it is not life or death, call 111.
- If you need to talk to someone, call Samaritans on 116 123. It is free, at any hour.

The Help now page (/help-now) keeps these in one place. You can go there from anywhere in a lesson, and
come back when you are ready. Or not come back at all. That is fine too.

## Two people, one page

Maggie looks after her two grandchildren. Yusuf teaches eight-year-olds. They read the same lesson on the
same night.

Maggie thinks of the hall at ten past eight, where shoes go missing and voices go up. Yusuf thinks of one
boy who will not come in from the yard.

It is one idea in two lives. That is how all of this works. We bring the idea. You bring the people.

## One small thing to try this week

Think of one person you would like to get on with a little better. It might be someone at home. It might
be someone at work. You do not have to tell them, and you do not have to do a thing. Just keep them in
mind as you read on.
`,
  prompts: [
    { key: "what-brought-you", ask: "What made you open this page today?", hint: "One line is plenty." },
    {
      key: "a-bit-easier",
      ask: "Think of one person. If things were a bit easier between you, what would you see or hear?",
      hint: "Something small, like a longer chat in the car or a calmer Monday meeting.",
    },
  ],
  checks: [
    {
      question:
        "It is late. Maggie feels so low that she is scared. She has a lesson open. What could she do?",
      options: [
        {
          text: "Write it in the box, so that someone will see it",
          fits: false,
          feedback:
            "Writing it down may ease the load, and the box is hers to use. But nobody will see it, so no help will come that way. A call to Samaritans on 116 123 reaches a real person tonight.",
        },
        {
          text: "Close the lesson and call Samaritans, 111 or, in danger, 999",
          fits: true,
          feedback: "Yes. A person who can talk to her now is what she needs. The lesson will wait.",
        },
        {
          text: "Read to the end, as the answer may be there",
          fits: false,
          feedback:
            "It is natural to hope the next page will help. Some days a page is not enough. On a night like this a voice is better: Samaritans on 116 123, or 111.",
        },
      ],
    },
  ],
};
