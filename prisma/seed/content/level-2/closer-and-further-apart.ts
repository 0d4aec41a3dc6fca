import type { Lesson } from "../shape";

export const closerAndFurtherApart: Lesson = {
  slug: "closer-and-further-apart",
  title: "A bit closer, a bit more room",
  minutes: 15,
  summary: "We all need closeness and we all need space, but seldom at the same time. How to ask for both.",
  body: `
## Six o'clock, her side

Leila has been with the baby since dawn. She hasn't had a grown-up talk all day. She hears the key in the door, and something in her lifts. At last! She is in the hall before Ben has his coat off. “You will never guess what happened at the clinic,” she says.

Ben says, “Mm,” and walks past her to the bathroom. He shuts the door.

## Six o'clock, his side

Ben has talked to people for nine hours. The bus was packed. All the way home he has been dreaming of ten minutes with no one asking him for anything. He opens the door, and the talking starts again. He likes hearing about her day. He really does. Just not yet.

He stays in the bathroom for a while.

## Nobody did anything wrong

Leila needed someone to come closer. Ben needed a bit of room. Both of these are ordinary human needs, like food and sleep. We each have both. We just don't have them at the same moment as everybody else.

The trouble is what comes next. The more Ben pulls back, the more Leila comes after him. The more she comes after him, the more he pulls back. Each thinks the other one started it. In Level 1 you saw how one old coat calls out another. This is one of the most common pairs of all. From above, you would see two people in a dance that neither of them chose.

And each may make a guess. “He doesn't care.” “She never lets me be.” You know from the last lesson where guesses can lead.

![Two small boats float side by side on calm water, joined by a slack rope](/illustrations/level-2-closer-and-further-apart.svg)

Think of two boats tied with a rope. If the rope is too short, they bump. If there is no rope at all, one of them drifts away. A slack rope lets each boat move, and still brings them home.

## How to ask for room without shutting the door

Space can feel like being left. It mostly feels that way when nobody says how long it will last. So when you need it, try to say three things.

- That you need it: “My head is full.”
- How long for: “Give me ten minutes.”
- That you will be back: “Then I want to hear all about it.”

Then come back. That last bit counts most. If you are the one who said ten minutes, you are the one who ends them. Each time you do, your next ten minutes are easier to give.

## How to ask for closeness without chasing

Wanting someone near is nothing to be ashamed of. It goes best when the ask is small and clear. “Nobody ever talks to me” is hard to answer. “Would you sit with me while I eat?” is easy.

A real ask leaves room for no. So it helps to have more than one place to go. A friend, a neighbour or a dog walk can hold some of it. No one person can meet every need we have.

## At work, it looks like this

Moira runs the front desk at a surgery. She thinks a good team eats its lunch together. Ellis eats his in his car. So Moira asks him in. The next day she asks him again, with cake. Ellis starts to park round the corner.

It is the same dance, with sandwiches. It took one plain talk to change the tune. “It's noisy in here,” said Ellis. “If I get half an hour with no voices, I'm nicer all afternoon.” “I thought you didn't like us,” said Moira. Now he comes in on Fridays, for the cake. On the other days she waves at the car, and he waves back. They let the rope out a little, and both of them stopped tugging.

Children do this too. They run off, look back, run off and come back for a cuddle. They need both halves. So did you, and so do you still.

## Your turn

Once this week, when you need a bit of room, say all three things: that you need it, how long for, and that you will be back. Or, if you are more often the one who waits, make one small, clear ask.
`,
  prompts: [
    {
      key: "space-when-pressed",
      ask: "When you are under pressure, do you tend to move closer or look for room? Who in your life does the opposite?",
      hint: "Neither is better. It may change with the person, or with the day.",
    },
    {
      key: "space-the-dance",
      ask: "Is there a dance you and someone else keep doing? Describe one round of it, as if you were looking down from above.",
    },
    {
      key: "space-my-words",
      ask: "Write one sentence you could really say the next time you need space, or the next time you want someone near.",
    },
  ],
  checks: [
    {
      question: "Your partner says, “I need some space.” You feel a jolt. Which reply keeps the rope slack?",
      options: [
        {
          text: "Fine. Have all the space you want.",
          fits: false,
          feedback:
            "The jolt is real, and this is how a jolt often talks. It cuts the rope, though, and now you are both alone with a guess.",
        },
        {
          text: "What did I do? Please just tell me what I did.",
          fits: false,
          feedback:
            "It is natural to want to know. But it asks for closeness just when they are short of it. Your question will keep for an hour.",
        },
        {
          text: "OK. It would help me to know when we will catch up.",
          fits: true,
          feedback:
            "You give the room and ask for one thing back: a time. That is a fair swap, and it looks after you both.",
        },
      ],
    },
  ],
};
