import { Figure } from "./figure";
import type { StageNumber } from "./stages";

const skies = {
  1: "fill-stage-1",
  2: "fill-stage-2",
  3: "fill-stage-3",
  4: "fill-stage-4",
  5: "fill-stage-5",
};

const scenes = { 1: Talking, 2: Circle, 3: Book, 4: Mugs, 5: Together };

/** One arched window for each stage. */
export function StagePicture({ stage, className }: { stage: StageNumber; className?: string }) {
  const Scene = scenes[stage];
  return (
    <svg viewBox="0 0 160 176" className={className} aria-hidden="true" focusable="false">
      <path d="M4 164V80a76 76 0 0 1 152 0v84a8 8 0 0 1-8 8H12a8 8 0 0 1-8-8Z" className={skies[stage]} />
      <Scene />
    </svg>
  );
}

function Talking() {
  return (
    <>
      <Figure x={26} base={150} width={42} height={56} className="fill-stage-1-deep" />
      <Figure x={94} base={150} width={38} height={46} className="fill-accent" />
      <path
        d="M62 22h42a11 11 0 0 1 11 11v8a11 11 0 0 1-11 11H78l-10 9-1-10a11 11 0 0 1-16-10v-8a11 11 0 0 1 11-11Z"
        className="fill-card"
      />
      <path d="M65 32h36M65 42h22" className="stroke-stage-1-deep" strokeWidth="3.5" strokeLinecap="round" />
      <path d="M18 151h124" className="stroke-ink" strokeWidth="4" strokeLinecap="round" />
    </>
  );
}

function Circle() {
  return (
    <g className="stroke-stage-2" strokeWidth="2">
      <Figure x={64} base={96} width={32} height={34} className="fill-stage-4-deep" />
      <Figure x={20} base={112} width={32} height={38} className="fill-stage-2-deep" />
      <Figure x={108} base={112} width={32} height={38} className="fill-accent" />
      <ellipse cx="80" cy="112" rx="50" ry="21" className="fill-card" />
      <path
        d="M56 106h14m14-4h14m-10 12h12"
        className="stroke-stage-2-deep"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
      <Figure x={34} base={160} width={34} height={32} className="fill-stage-5-deep" />
      <Figure x={92} base={160} width={34} height={32} className="fill-stage-3-deep" />
    </g>
  );
}

function Book() {
  return (
    <>
      <circle cx="80" cy="66" r="24" className="fill-card dark:fill-stage-1-deep" />
      <path
        d="M80 30v-8M105 41l6-6M55 41l-6-6M116 66h8M36 66h8"
        className="stroke-stage-3-deep"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
      <path
        d="M80 104c-14-10-32-13-54-13v50c22 0 40 3 54 13 14-10 32-13 54-13V91c-22 0-40 3-54 13Z"
        className="fill-card stroke-stage-3-deep"
        strokeWidth="4"
        strokeLinejoin="round"
      />
      <path
        d="M80 104v49M40 106c10 0 18 2 26 5M40 120c10 0 18 2 26 5M120 106c-10 0-18 2-26 5M120 120c-10 0-18 2-26 5"
        className="fill-none stroke-stage-3-deep"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
    </>
  );
}

function Mugs() {
  return (
    <>
      <path
        d="M52 80c-6-8 6-12 0-22m18 22c-6-8 6-12 0-22m26 30c-5-7 5-10 0-18"
        className="fill-none stroke-stage-4-deep"
        strokeWidth="3.5"
        strokeLinecap="round"
      />
      <path d="M38 92h46v36a16 16 0 0 1-16 16H54a16 16 0 0 1-16-16Z" className="fill-accent" />
      <path d="M38 100h-7a9 9 0 0 0 0 22h7" className="fill-none stroke-accent" strokeWidth="6" />
      <path d="M90 100h36v30a14 14 0 0 1-14 14h-8a14 14 0 0 1-14-14Z" className="fill-stage-2-deep" />
      <path d="M126 107h4a7 7 0 0 1 0 17h-4" className="fill-none stroke-stage-2-deep" strokeWidth="5" />
      <path d="M18 146h124" className="stroke-ink" strokeWidth="4" strokeLinecap="round" />
    </>
  );
}

function Together() {
  return (
    <>
      <path d="M4 140c40-20 112-20 152 0v24a8 8 0 0 1-8 8H12a8 8 0 0 1-8-8Z" className="fill-stage-1" />
      <Figure x={22} base={142} width={30} height={46} className="fill-stage-4-deep" />
      <Figure x={59} base={138} width={42} height={70} className="fill-stage-5-deep" />
      <Figure x={108} base={142} width={30} height={46} className="fill-accent" />
      <path
        d="M30 120c14 12 30 10 50 2s36-8 50-2"
        className="fill-none stroke-card"
        strokeWidth="4"
        strokeLinecap="round"
      />
    </>
  );
}
