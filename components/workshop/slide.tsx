import type { Slide } from "@/lib/domain/training/workshops/shape";
import "./slide.css";

/** For the wall of the room: a square for the camera, and a code to type. */
export function CheckInSlide({ slide, back }: { slide: Slide; back: string }) {
  const { picture, code, address } = slide;
  return (
    <section className="slide flex min-h-[85vh] flex-col justify-center gap-8">
      <div className="space-y-2 text-center">
        <h1>Welcome. Tell us that you are here.</h1>
        <p className="text-xl text-quiet">
          Point your phone’s camera at the square, or tell the Lead. Nobody has to say anything else.
        </p>
      </div>
      <div className="flex flex-wrap items-center justify-center gap-10">
        <svg
          viewBox={`0 0 ${picture.size} ${picture.size}`}
          className="w-72 max-w-full rounded-card sm:w-96"
          role="img"
          aria-label={`QR code that leads to ${address}`}
          shapeRendering="crispEdges"
        >
          <rect width="100%" height="100%" fill="#ffffff" />
          <path d={picture.path} fill="#000000" />
        </svg>
        <div className="min-w-0 space-y-3 text-center">
          <p className="text-xl">The code for today</p>
          <p className="rounded-card bg-tint px-6 py-4 font-mono text-6xl font-bold tracking-wider">{code}</p>
          <p className="max-w-md text-lg break-all">{address.replace(/^https?:\/\//, "")}</p>
        </div>
      </div>
      <p className="no-print text-center">
        <a href={back} className="inline-flex min-h-11 items-center">
          Back to the workshop
        </a>
      </p>
    </section>
  );
}
