import { Fold } from "@/components/ui/fold";
import type { Search } from "@/lib/domain/training/published-workshops/shape";

/** Each area's workshops as an address that calendars can follow, and as one that other websites can read. */
export function CalendarsOfAreas({ areas }: Pick<Search, "areas">) {
  if (areas.length === 0) return null;
  return (
    <Fold summary="Follow the workshops of an area in your calendar" className="no-print">
      <p className="max-w-prose">
        Give your calendar one of these addresses, and it shows every workshop there, and each change.
      </p>
      <List areas={areas} path="/workshops/calendar.ics" says={(name) => `${name}, for your calendar`} />
      <p className="max-w-prose pt-3 text-quiet">
        Do you look after a website for families? These say the same in a form that websites can show.
      </p>
      <List areas={areas} path="/workshops/events.json" says={(name) => `${name}, for a website`} />
    </Fold>
  );
}

type ListProps = Pick<Search, "areas"> & { path: string; says: (name: string) => string };

const List = ({ areas, path, says }: ListProps) => (
  <ul>
    {areas.map(({ slug, name }) => (
      <li key={slug}>
        <a href={`${path}?area=${slug}`} className="inline-flex min-h-11 items-center">
          {says(name)}
        </a>
      </li>
    ))}
  </ul>
);
