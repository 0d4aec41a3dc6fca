import { StagePicture } from "./stage-picture";
import { type Stage, stages } from "./stages";

/** The five stages: down the page on a phone, side by side along one thread on a wide screen. */
export function LearningJourney() {
  return (
    <ol className="grid gap-x-6 gap-y-8 lg:grid-cols-5">
      {stages.map((stage) => (
        <StageItem key={stage.number} stage={stage} />
      ))}
    </ol>
  );
}

function StageItem({ stage }: { stage: Stage }) {
  const last = stage.number === stages.length;
  return (
    <li className="relative flex gap-5 lg:flex-col lg:gap-4">
      {!last && (
        <span
          aria-hidden="true"
          className="absolute top-20 -bottom-8 left-[2.9rem] border-l-4 border-dotted border-edge lg:top-[calc(100%-0.5rem)] lg:hidden"
        />
      )}
      <StagePicture
        stage={stage.number}
        className="relative w-24 shrink-0 self-start lg:w-full lg:max-w-44"
      />
      <div className="min-w-0 space-y-1.5">
        <h3 className="text-xl">
          <span className="block text-sm font-bold text-quiet">Stage {stage.number}</span>
          {stage.name}
        </h3>
        <p className="text-quiet">{stage.what}</p>
        <a href={stage.link.href} className="inline-flex min-h-11 items-center">
          {stage.link.label}
        </a>
      </div>
    </li>
  );
}
