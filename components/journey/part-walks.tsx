import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PartFacts } from "./part-facts";
import type { Part } from "./parts";
import { walks } from "./walks";

/** The whole map again in words, for anyone who would rather read it, with one walk through it for each part. */
export function PartWalks({ parts }: { parts: readonly Part[] }) {
  return (
    <section aria-labelledby="in-words" className="space-y-6">
      <h2 id="in-words">
        <span className="lg:hidden">The ten parts</span>
        <span className="hidden lg:inline">The same map in words</span>
      </h2>
      <Notice title="What you can do on this site today">
        <p>
          You can look at courses, join one, pay for it or use a funded place, learn, and get a certificate.
          The other steps below happen in person, with the part of the network they belong to. Open a part to
          read it.
        </p>
      </Notice>
      <ol className="space-y-3">
        {parts.map((part) => (
          <li key={part.key} className="keep-together rounded-card border border-line bg-card">
            <details className="group">
              <summary className="flex min-h-14 list-none items-center gap-3 px-5 py-2 sm:px-7 [&::-webkit-details-marker]:hidden">
                <h3 className="text-xl">{part.name}</h3>
                <Icon name="down" className="ml-auto size-5 shrink-0 text-accent group-open:rotate-180" />
              </summary>
              {/* The name is inside the fold: a browser that is sent to it opens the fold by itself. */}
              <div id={`part-${part.key}`} className="scroll-mt-20 px-5 pb-5 sm:px-7 sm:pb-7">
                <div className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
                  <PartFacts part={part} />
                  <div className="rounded-card bg-tint p-5 lg:self-start">
                    <p className="font-bold">One way through</p>
                    <ol className="mt-2 list-decimal space-y-2 pl-5 marker:font-bold marker:text-accent">
                      {walks[part.key].map((step) => (
                        <li key={step}>{step}</li>
                      ))}
                    </ol>
                  </div>
                </div>
                <p className="mt-4">
                  <a href={`/roles/${part.key}`} className="inline-flex min-h-11 items-center">
                    What it may and may not do<span className="sr-only">: {part.name}</span>
                  </a>
                </p>
              </div>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
