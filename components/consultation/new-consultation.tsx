import { PageHeading } from "@/components/site/page-heading";
import type { TimesAsked } from "@/lib/domain/cic/consultations/schema";
import type { BookingStep, Way } from "@/lib/domain/cic/consultations/shape";
import { costInWords } from "@/lib/domain/cic/consultations/words";
import { BookForm } from "./book-form";
import { ChooseTime } from "./choose-time";
import { ConsentToConsultation } from "./consent";
import { HubSearchPage } from "./hub-search";
import { TimeLink } from "./time-link";

type Props = { area: { readonly path: string }; asked: TimesAsked; step: BookingStep };

const titles = {
  words: "Would you like a consultation?",
  hub: "Choose a hub",
  time: "Choose a time",
  book: "Check, and book",
} as const;

/** One thing on each page, from the words somebody agrees to until it is booked. What is chosen travels in the address. */
export function NewConsultation({ area, asked, step }: Props) {
  const home = `${area.path}/consultations`;
  return (
    <>
      <PageHeading
        title={titles[step.step]}
        trail={[{ href: home, label: "Consultations" }]}
        lead={leadOf(step)}
      />
      <Step home={home} asked={asked} step={step} />
    </>
  );
}

function leadOf(step: BookingStep): string | undefined {
  if (step.step === "words") return "Please read this first. Nothing is kept yet.";
  return step.step === "time" ? `${step.month.hub.name}. ${costInWords(step.month.terms)}.` : undefined;
}

type Chosen = { hub?: string; way?: Way; month?: string; day?: string; at?: string; yes?: number };

function Step({ home, asked, step }: Omit<Props, "area"> & { home: string }) {
  const to = (chosen: Chosen) => `${home}/new?${queryOf({ ...keptOf(asked), ...chosen })}`;
  if (step.step === "words")
    return (
      <ConsentToConsultation
        wording={step.wording}
        yes={to({ yes: step.wording.version, ...(asked.at && { at: asked.at.toISOString() }) })}
      />
    );
  if (step.step === "hub")
    return (
      <HubSearchPage
        action={`${home}/new`}
        keep={{ yes: String(asked.yes) }}
        typed={asked.near}
        search={step.search}
        href={({ id }) => to({ hub: id })}
      />
    );
  if (step.step === "time")
    return (
      <ChooseTime
        month={step.month}
        day={asked.day}
        href={(chosen) => to(chosen)}
        press={(at, label) => (
          <TimeLink href={to({ way: step.month.way, at: at.toISOString() })} label={label} />
        )}
        choosesWay
      />
    );
  return <BookForm step={step} way={asked.way} wording={asked.yes ?? 0} otherTimes={to({})} />;
}

const keptOf = ({ hub, way, yes }: TimesAsked): Chosen => ({
  ...(hub && { hub }),
  way,
  ...(yes && { yes }),
});

const queryOf = (chosen: Chosen) =>
  new URLSearchParams(Object.entries(chosen).map(([key, value]) => [key, String(value)])).toString();
