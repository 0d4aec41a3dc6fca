import { ErrorSummary, Form, SubmitButton } from "@/components/ui/form";
import { Icon } from "@/components/ui/icon";
import { chooseHat } from "@/lib/domain/network/memberships/actions";

type HatToChoose = {
  id: string;
  name: string;
  organisation: string | null;
  purpose: string;
  isWorn: boolean;
  /** The page asked for belongs to this hat. */
  fits: boolean;
};

const first = "rounded-card border-2 border-accent bg-card p-6 sm:col-span-2 sm:p-8";
const other = "rounded-card border border-line bg-card p-5 sm:p-6";

/** One press puts a hat on. The one that fits the page asked for comes first, and larger. */
export function HatChoice({ hats, next }: { hats: readonly HatToChoose[]; next: string | null }) {
  const oneFits = hats.some(({ fits }) => fits);
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {hats
        .toSorted((a, b) => Number(b.fits) - Number(a.fits))
        .map((hat) => (
          <li key={hat.id} className={`flex flex-col gap-3 ${hat.fits ? first : other}`}>
            <h2 className="flex items-center gap-2.5 text-xl">
              <Icon name="hat" className="size-6 shrink-0 text-accent" />
              <span>
                {hat.name}
                {hat.organisation && <span className="block text-base text-quiet">{hat.organisation}</span>}
              </span>
            </h2>
            <p className="text-quiet">{hat.purpose}</p>
            <Form action={chooseHat} id={`hat-${hat.id}`} className="mt-auto space-y-3">
              <ErrorSummary />
              <input type="hidden" name="hat" value={hat.id} />
              {next && <input type="hidden" name="next" value={next} />}
              <SubmitButton kind={hat.fits || !(hat.isWorn || oneFits) ? "primary" : "secondary"}>
                {hat.fits ? "Wear this hat and go on" : hat.isWorn ? "Go on" : "Wear this hat"}
                <span className="sr-only">
                  : {hat.name} {hat.organisation}
                </span>
              </SubmitButton>
            </Form>
          </li>
        ))}
    </ul>
  );
}
