import { Button } from "@/components/ui/button";

const steps = [
  [
    "Choose the course on your card",
    "The card says which course it pays for. Some courses ask you to finish the Introduction first. It is free.",
  ],
  [
    "Join the course",
    "Sign in, read what the course is and is not, and join. When you are asked who pays, choose a funded place.",
  ],
  [
    "Type your code",
    "Capitals, spaces and dashes do not matter. We also ask for your postcode, to check that the place is meant for your area. We do not keep it.",
  ],
] as const;

/** What the QR code on a funded-place card leads to. */
export function HowToUseACode() {
  return (
    <div className="space-y-8">
      <ol className="max-w-prose space-y-5">
        {steps.map(([title, text], index) => (
          <li key={title} className="flex gap-4">
            <span className="grid size-10 shrink-0 place-items-center rounded-full bg-accent font-bold text-on-accent">
              {index + 1}
            </span>
            <div>
              <h2 className="text-xl">{title}</h2>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="max-w-prose">
        You do not have to use the card. Nobody is told whether you did: the funder only sees about how many
        places were taken.
      </p>
      <Button href="/learning">Find your course</Button>
    </div>
  );
}
