import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PlainForm } from "@/components/ui/plain-form";
import type { HubFound, HubSearch } from "@/lib/domain/cic/consultations/shape";
import { HubCard } from "./hub-card";

type Props = {
  /** Where the search itself lives, and what else its address has to keep. */
  action: string;
  keep?: Readonly<Record<string, string>>;
  typed: string | undefined;
  search: HubSearch;
  href: (hub: HubFound) => string;
};

/** A postcode, and the hubs that take bookings, the nearest first. Works as a plain address. */
export function HubSearchPage({ action, keep = {}, typed, search, href }: Props) {
  const { near, hubs, called } = search;
  return (
    <div className="space-y-6">
      <PlainForm
        action={`${action}#hubs`}
        searchLabel="Find a hub"
        className="no-print space-y-4 rounded-card border border-line bg-card p-5"
      >
        {Object.entries(keep).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Field
          name="near"
          label="Your postcode or area"
          hint="The first half is enough, such as ZZ1. We look it up and do not keep it."
          autoComplete="postal-code"
          width="medium"
          defaultValue={typed ?? ""}
          optional
        />
        <Button>Find a hub</Button>
      </PlainForm>
      <section id="hubs" aria-labelledby="hubs-found" className="space-y-5">
        <h2 id="hubs-found">{near === "found" ? `Hubs, the nearest to ${called} first` : "Hubs"}</h2>
        {near === "unknown" && (
          <Notice title="We do not know that place">
            <p>It may have a slip in it. Here are all hubs that take bookings.</p>
          </Notice>
        )}
        {hubs.length === 0 ? (
          <EmptyState title="No hub takes bookings at the moment">
            <p>When one does, you will find it here. Everything online is open to you all the same.</p>
          </EmptyState>
        ) : (
          <ul className="grid gap-4 sm:grid-cols-2">
            {hubs.map((hub) => (
              <li key={hub.id}>
                <HubCard hub={hub} href={href(hub)} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
