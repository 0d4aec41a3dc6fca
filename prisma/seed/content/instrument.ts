/** The first questions of the Tracker, written for it: no scale of anybody else's, no sum, no threshold. */
export const firstInstrument = {
  version: 1,
  title: "How things are for me",
  intro:
    "Eight questions about rest, talking and people. There is no right answer, nothing is added up, and nobody looks at it unless you lend it. Leave out any you like.",
  questions: [
    {
      key: "rest",
      words: "How rested have you felt on most days of the last two weeks?",
      low: "not rested",
      high: "well rested",
    },
    {
      key: "evenings",
      words: "How calm are the evenings where you live?",
      low: "never calm",
      high: "nearly always calm",
    },
    {
      key: "talking",
      words: "How easy is it to talk with the people closest to you?",
      low: "very hard",
      high: "very easy",
    },
    { key: "listened-to", words: "How much do you feel listened to?", low: "not at all", high: "completely" },
    {
      key: "making-up",
      words: "After a disagreement, how well do you find your way back to each other?",
      low: "not at all",
      high: "very well",
    },
    {
      key: "good-company",
      words: "How much time do you have with people who are good for you?",
      low: "none",
      high: "plenty",
    },
    {
      key: "asking",
      words: "How easily could you ask somebody for a hand?",
      low: "I could not",
      high: "very easily",
    },
    { key: "ahead", words: "How do you feel about the next few months?", low: "worried", high: "hopeful" },
  ],
} as const;
