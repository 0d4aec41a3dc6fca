import type { Slide } from "@/lib/domain/training/workshops/shape";
import "./slide.css";

const plain = (address: string) => address.replace(/^https?:\/\//, "");
const whole = "slide flex min-h-[85vh] flex-col justify-center gap-8";

/** For the wall of the room: what to do on a phone, and a code to type. Then, before everybody goes, how it was. */
export function CheckInSlide({ slide, back }: { slide: Slide; back: string }) {
  const { picture, code, address, howWasIt } = slide;
  return (
    <>
      <section className={whole}>
        <div className="space-y-2 text-center">
          <h1>Welcome. Tell us that you are here.</h1>
          <p className="text-xl">
            Open our email on your phone and press “Say that we are here”. Then type this code.
          </p>
        </div>
        <div className="flex flex-wrap items-center justify-center gap-10">
          <div className="min-w-0 space-y-3 text-center">
            <p className="text-xl">The code for today</p>
            <p className="rounded-card bg-tint px-6 py-4 font-mono text-6xl font-bold lg:text-8xl tracking-wider">
              {code}
            </p>
          </div>
          <div className="min-w-0 space-y-3 text-center">
            <p className="text-xl">Not signed up, or no email?</p>
            <Square picture={picture} label={`QR code that leads to ${address}`} />
            <p className="max-w-md text-lg break-all">{plain(address)}</p>
            <p>Or tell the Lead.</p>
          </div>
        </div>
        <p className="no-print flex flex-wrap justify-center gap-x-8">
          <a href="#before-you-go" className="inline-flex min-h-11 items-center">
            The last slide: how was it?
          </a>
          <a href={back} className="inline-flex min-h-11 items-center">
            Back to the workshop
          </a>
        </p>
      </section>
      <section aria-labelledby="before-you-go" className={`${whole} text-center`}>
        <div className="space-y-2">
          <h2 id="before-you-go" className="text-4xl">
            Before you go: how was it?
          </h2>
          <p className="text-xl">
            Three short questions. Nobody knows who said what. You can also say nothing.
          </p>
        </div>
        <div className="flex flex-col items-center gap-3">
          <Square picture={howWasIt.picture} label={`QR code that leads to ${howWasIt.address}`} />
          <p className="max-w-md text-lg break-all">{plain(howWasIt.address)}</p>
        </div>
      </section>
    </>
  );
}

/** A square for the camera, on white so that every one finds it. */
function Square({ picture, label }: { picture: Slide["picture"]; label: string }) {
  return (
    <svg
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      className="mx-auto w-64 max-w-full rounded-card sm:w-72"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#ffffff" />
      <path d={picture.path} fill="#000000" />
    </svg>
  );
}
