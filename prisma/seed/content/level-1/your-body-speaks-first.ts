import type { Lesson } from "../shape";

export const yourBodySpeaksFirst: Lesson = {
  slug: "your-body-speaks-first",
  title: "Your body speaks first",
  minutes: 15,
  summary: "Your body sounds the alarm before you can think. Learn your early signs, and how to settle.",
  isPreview: true,
  body: `
Nadia is eating her lunch when the email comes in. It is from her manager. It has four words: “Can we
talk later?”

She has not thought anything yet. But her shoulders are up by her ears. Her heart is going. Her sandwich
has lost its taste. By the time she starts to think, all her thoughts are bad ones.

Her body spoke first. It nearly always does.

## The dog at the door

It helps to think of a good old guard dog. The dog’s job is to keep you safe. When someone creeps round
the back at night, it barks, and you are glad.

But the dog also barks at the post.

![A dog barks at a letter that has dropped on the mat](/illustrations/level-1-body-alarm.svg)

It is not a bad dog. It just can’t read. It would rather bark at a hundred letters than miss one burglar.
So it barks first, and leaves you to find out what was there.

Your body’s alarm is like that. A slammed door, a sharp tone, a look, a text that just says “OK.” Up it
goes. Your heart beats faster. Your breath gets short. Your muscles get ready to move. All this happens
in a moment, and you did not choose it.

## Fast bodies and slow bodies

When the alarm goes, some bodies speed up. They get hot and loud. They talk fast, pace about, or tidy
things that do not need it.

Other bodies slow down. They go blank, heavy or far away. The words dry up. From outside this can look
like not caring. It is the same alarm, in a body that hides where another one runs.

You may do both, on different days. So may your child. So may the mother who sits across your desk with
her arms folded and says, “Whatever.”

Here is why it matters. While the dog is barking, it is very hard to think, to listen, or to be kind. It
is hard to learn, too. So the first move is never the clever reply. The first move is to settle.

## How to settle

You can’t shout at a dog to make it calm. You go to it slowly and let it see that it is the post. Your
body needs the same. Here are some ways that many people use.

- Let one breath out slowly, as if you were cooling soup. Then do it again.
- Press your feet into the floor. Feel that it is there.
- Look round, and find five things that are blue.
- Hold something cold, or something warm.
- Move. Walk to the sink and back. Roll your shoulders.
- Be near someone calm. Bodies catch calm from other bodies.

Not all of these will suit you. If slow breathing makes you feel worse, leave it and look round the room.
If none of it helps, and the alarm is on most of the time, that is worth telling your GP about. You would
not be wasting their time.

## Catch it small

The sooner you spot the alarm, the easier it is to settle. So it pays to know your own first sign. It is
often a tiny thing: a tight jaw, a hot neck, cold hands, a fast foot under the table.

Nadia’s is her shoulders. The next day she felt them rise in a meeting. She put both feet on the floor
and let one breath go. “It may be the post,” she thought. Then she asked, quite calmly, “Can you say more
about that?”

The talk her manager wanted, by the way, was about holiday dates.

## One small thing to try this week

Find your first sign. Three times this week, when something makes you jump or bristle, ask, “Where do I
feel it?” Then try one way to settle, and see if it takes the edge off.
`,
  prompts: [
    {
      key: "first-sign",
      ask: "What is the first sign your body gives you that the alarm is going off?",
      hint: "Jaw, neck, tummy, hands, breath, feet. Or a sudden blank.",
    },
    {
      key: "what-sets-it-off",
      ask: "What is a thing that often sets it off, even though it turns out to be only the post?",
    },
    { key: "what-settles-you", ask: "What, or who, helps your body to settle?" },
  ],
  checks: [
    {
      question:
        "A boy is told off in front of the class. He goes white and stares at the desk. The teacher asks him why he did it. He says nothing. What may be going on?",
      options: [
        {
          text: "He is being rude, and needs to be asked again, more firmly",
          fits: false,
          feedback:
            "It can look that way, and it is hard when you are in front of thirty people. But a firmer voice may make the alarm louder. A quiet word later, side by side, may get you further.",
        },
        {
          text: "His alarm has gone off, and his words have dried up",
          fits: true,
          feedback:
            "That may well be it. His body has gone still to stay safe. Help him settle first. Ask after.",
        },
        {
          text: "He does not care",
          fits: false,
          feedback:
            "Going blank and not caring look very alike from outside. Wait until he has settled, and you may find that he cares a lot.",
        },
      ],
    },
  ],
};
