import { Logo } from "@/components/site/logo";
import { DateText } from "@/components/ui/date";
import { levelName } from "@/lib/domain/training/courses/words";

type Shown = { name: string; course: string; level: string; issuedAt: Date };

/** The four things a certificate says, set like the paper one. */
export function CertificateSheet({ shown }: { shown: Shown }) {
  return (
    <div className="keep-together overflow-hidden rounded-card border-2 border-accent bg-card text-center">
      <div className="space-y-2 px-5 py-8 sm:py-12">
        <p className="flex justify-center pb-4">
          <Logo />
        </p>
        <p className="text-quiet">This is to say that</p>
        <p className="text-3xl font-bold wrap-anywhere">{shown.name}</p>
        <p className="text-quiet">took and finished the course</p>
        <p className="text-2xl font-bold text-accent">{shown.course}</p>
        <p className="pt-2">
          {levelName(shown.level)}
          <span aria-hidden="true" className="px-2 text-quiet">
            ·
          </span>
          <DateText date={shown.issuedAt} />
        </p>
      </div>
      <div aria-hidden="true" className="flex h-4">
        <span className="grow bg-stage-1" />
        <span className="grow bg-stage-2" />
        <span className="grow bg-stage-3" />
        <span className="grow bg-stage-4" />
        <span className="grow bg-stage-5" />
      </div>
    </div>
  );
}
