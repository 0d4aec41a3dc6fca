import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Icon } from "@/components/ui/icon";
import { PlainForm } from "@/components/ui/plain-form";
import { Select } from "@/components/ui/select";
import type { CatalogueFilter as Filter } from "@/lib/domain/training/courses/schema";
import {
  audienceNames,
  costNames,
  formatNames,
  lengthNames,
  levelNames,
} from "@/lib/domain/training/courses/words";

const options = (names: Record<string, string>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }));

const chip = "inline-flex min-h-11 items-center rounded-full border-2 px-5 font-bold no-underline";
const chipOn = "border-accent bg-accent text-on-accent";
const chipOff = "border-line bg-card text-ink hover:border-edge";

/** The first question is one tap; the rest fold away until somebody wants them. */
export function CatalogueFilter({ filter }: { filter: Filter }) {
  const { audience, q, ...rest } = filter;
  const isFiltered = Boolean(q) || Object.values(rest).some(Boolean);
  return (
    <div className="no-print space-y-4">
      <nav aria-label="Who the learning is for" className="flex flex-wrap gap-2">
        <Chip href="/learning" label="All courses" isOn={!audience} />
        <Chip href="/learning?audience=home" label="For home" isOn={audience === "home"} />
        <Chip href="/learning?audience=work" label="For work" isOn={audience === "work"} />
      </nav>
      <details className="rounded-card border border-line bg-card">
        <summary className="flex min-h-12 items-center gap-2 px-5 font-bold">
          <Icon name="search" className="size-5 text-accent" />
          {isFiltered ? "Change the search" : "Search, or narrow the list"}
        </summary>
        <PlainForm
          action="/learning#results"
          searchLabel="Search the courses"
          className="grid gap-5 border-t border-line p-5 sm:grid-cols-2 lg:grid-cols-3"
        >
          <Questions filter={filter} />
          <div className="flex flex-wrap items-end gap-3 sm:col-span-2 lg:col-span-3">
            <Button>Show courses</Button>
            {isFiltered && (
              <Button href="/learning" kind="quiet">
                Start again
              </Button>
            )}
          </div>
        </PlainForm>
      </details>
    </div>
  );
}

function Chip({ href, label, isOn }: { href: string; label: string; isOn: boolean }) {
  return (
    <a href={href} aria-current={isOn ? "true" : undefined} className={`${chip} ${isOn ? chipOn : chipOff}`}>
      {label}
    </a>
  );
}

/** The names are in the one order the address is written in. */
function Questions({ filter }: { filter: Filter }) {
  const select = (name: keyof Filter, label: string, names: Record<string, string>, any: string) => (
    <Select
      name={name}
      label={label}
      options={options(names)}
      prompt={any}
      defaultValue={filter[name] ?? ""}
      optional
    />
  );
  return (
    <>
      {select("audience", "Who is it for?", audienceNames, "Anyone")}
      {select("level", "Level", levelNames, "Any level")}
      {select("length", "Length", lengthNames, "Any length")}
      {select("cost", "Cost", costNames, "Any cost")}
      {select("format", "How it is done", formatNames, "Any way")}
      <Field
        name="q"
        type="search"
        label="Words to look for"
        defaultValue={filter.q ?? ""}
        optional
        maxLength={80}
      />
    </>
  );
}
