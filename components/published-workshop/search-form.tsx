import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Fold } from "@/components/ui/fold";
import { PlainForm } from "@/components/ui/plain-form";
import { Select } from "@/components/ui/select";
import { postcodeHint } from "@/lib/domain/network/localities/words";
import { isNarrowed, type WorkshopFilter } from "@/lib/domain/training/published-workshops/schema";
import type { Search } from "@/lib/domain/training/published-workshops/shape";
import {
  audienceWords,
  distanceWords,
  partWords,
  roomWords,
  unknownPlace,
} from "@/lib/domain/training/published-workshops/words";

const options = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

/** One question first; the rest fold away until somebody wants them. Works as a plain address. */
export function WorkshopSearchForm({ filter, near }: { filter: WorkshopFilter; near: Search["near"] }) {
  const { audience, part, room, within } = filter;
  const narrowed = isNarrowed(filter);
  return (
    <PlainForm
      action="/workshops#results"
      searchLabel="Find a workshop"
      className="no-print space-y-4 rounded-card border border-line bg-card p-5"
    >
      <div className="space-y-4">
        <Field
          name="near"
          label="Your postcode, town or area"
          hint={`${postcodeHint} We look it up and do not keep it.`}
          autoComplete="postal-code"
          width="medium"
          defaultValue={filter.near ?? ""}
          error={near === "unknown" ? unknownPlace(filter.near ?? "") : undefined}
          optional
        />
        <Button>Find workshops</Button>
      </div>
      <Fold summary="Narrow the list" open={narrowed}>
        <div className="grid gap-5 sm:grid-cols-2">
          <Select
            name="audience"
            label="Who is it for?"
            options={options(audienceWords)}
            prompt="Anyone"
            defaultValue={audience ?? ""}
            optional
          />
          <Select
            name="part"
            label="Part of the day"
            options={options(partWords)}
            prompt="Any"
            defaultValue={part ?? ""}
            optional
          />
          <Select
            name="room"
            label="Places"
            options={options(roomWords)}
            prompt="All, with waiting lists"
            defaultValue={room ?? ""}
            optional
          />
          <Select
            name="within"
            label="How far"
            hint="Counts when you say where you are."
            options={options(distanceWords)}
            prompt="Within 25 miles"
            defaultValue={within ?? ""}
            optional
          />
        </div>
      </Fold>
      {(narrowed || filter.near) && (
        <a href="/workshops" className="inline-flex min-h-11 items-center">
          Start again
        </a>
      )}
    </PlainForm>
  );
}
