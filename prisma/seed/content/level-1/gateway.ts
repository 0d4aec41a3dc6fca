import type { Gateway } from "../shape";

export const gatewayOne: Gateway = {
  title: "Gateway 1: Look back, look on",
  intro:
    "This is a place to stop and look round. It is not a test. There are no marks, and there is no wrong answer. In Level 1 you met seven small moves: settle, notice, wonder, listen, step out of your part, mend, and share the load. Nobody does all seven, all the time. Take as long as you like over the questions below. Answer one, or all, or just think them over on a walk. Only you can see what you write.",
  prompts: [
    {
      key: "gateway-what-changed",
      ask: "Since you began, what is one thing you have noticed that you used to miss?",
      hint: "In yourself, at home or at work. Small counts.",
    },
    {
      key: "gateway-a-moment",
      ask: "Tell the story of one moment when you tried something new. What did you do, and what came next?",
      hint: "It does not have to have gone well.",
    },
    {
      key: "gateway-which-move",
      ask: "Which of the seven moves comes most easily to you? Which is hardest?",
      hint: "Settle, notice, wonder, listen, step out of your part, mend, share the load.",
    },
    {
      key: "gateway-kind-word",
      ask: "What would a good friend say about how you have done?",
      hint: "Kind, honest, and one step ahead.",
    },
    {
      key: "gateway-what-next",
      ask: "What would you like to keep up? Do you want to go on, go back over something, or rest here for now?",
    },
  ],
};
