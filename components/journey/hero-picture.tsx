import { Figure } from "./figure";

const frame = "M24 470V262a236 236 0 0 1 472 0v208a16 16 0 0 1-16 16H40a16 16 0 0 1-16-16Z";

/** People of all sizes on a hill, holding one thread that becomes the path ahead of them. */
export function HeroPicture() {
  return (
    <svg viewBox="0 0 520 500" className="h-auto w-full" aria-hidden="true" focusable="false">
      <clipPath id="hero-arch">
        <path d={frame} />
      </clipPath>
      <g clipPath="url(#hero-arch)">
        <rect width="520" height="500" className="fill-stage-1 dark:fill-tint" />
        <circle cx="352" cy="140" r="44" className="fill-stage-2 dark:fill-stage-1-deep" />
        <path d="M-20 330C60 216 190 208 290 312s150 60 260-12v220H-20z" className="fill-stage-4" />
        <Village />
        <path d="M180 400c60-130 190-170 380-110v230H180z" className="fill-stage-3" />
        <path d="M-20 392c150-76 300-64 400 4 60 40 120 52 200 34v100H-20z" className="fill-stage-5" />
        <FarPath />
      </g>
      <People />
      <path d={frame} className="fill-none stroke-ink" strokeWidth="3" />
    </svg>
  );
}

function FarPath() {
  return (
    <>
      <path
        d="M318 438c76-2 140-28 122-62s-104-18-96-50 44-26 62-40"
        className="fill-none stroke-card dark:stroke-stage-1-deep"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <g className="fill-ink">
        <circle cx="376" cy="431" r="7.5" />
        <circle cx="442" cy="386" r="6.5" />
        <circle cx="392" cy="351" r="6" />
        <circle cx="345" cy="321" r="5.5" />
        <circle cx="405" cy="287" r="5" />
      </g>
    </>
  );
}

/** A home, a school and a surgery, each with its door. */
function Village() {
  return (
    <g className="fill-card stroke-ink dark:fill-stage-1" strokeWidth="2.5" strokeLinejoin="round">
      <path d="M52 308v-26l17-15 17 15v26z" />
      <path d="M64 308v-11a5 5 0 0 1 10 0v11z" className="fill-stage-2" />
      <path d="M102 294v-34h44v34zM116 260v-12l8-7 8 7v12" />
      <path d="M118 294v-13a6 6 0 0 1 12 0v13z" className="fill-stage-5" />
      <path d="M152 308v-24h31v24z" />
      <path d="M162 308v-10a5 5 0 0 1 10 0v10z" className="fill-stage-3" />
    </g>
  );
}

function People() {
  return (
    <g className="stroke-stage-5" strokeWidth="3">
      <Figure x={84} base={460} width={62} height={116} className="fill-stage-4-deep" />
      <Figure x={176} base={460} width={66} height={136} className="fill-accent" />
      <Figure x={138} base={466} width={40} height={62} className="fill-stage-2-deep" />
      <Figure x={250} base={462} width={58} height={104} className="fill-stage-5-deep" />
      <Figure x={298} base={468} width={32} height={46} className="fill-stage-3-deep" />
      <path
        d="M100 418c20 16 38 24 58 22s34-14 54-22 42 2 66 10 22 20 36 18"
        className="fill-none stroke-card"
        strokeWidth="5"
        strokeLinecap="round"
      />
    </g>
  );
}
