import { Button } from "@/components/ui/button";
import type { Search } from "@/lib/domain/training/published-workshops/shape";
import { HearFirst } from "./hear-first";

/** Instead of a list that would look as if it were near: a word from us when there is one, and every area by its name. */
export function AreasToChoose({ areas, near }: Pick<Search, "areas" | "near">) {
  return (
    <div className="space-y-5 rounded-card border-2 border-dashed border-line bg-card p-5">
      {near === "nobody" ? (
        <>
          <p className="max-w-prose">
            Tell us roughly where you are, and we write to you when there is one. It signs you up for nothing.
          </p>
          <HearFirst />
          <p className="max-w-prose">Or look in one of these areas:</p>
        </>
      ) : (
        <p className="max-w-prose">What you typed may have a slip in it. Choose your area:</p>
      )}
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {areas.map(({ slug, name }) => (
          <li key={slug}>
            <a
              href={`/workshops?${new URLSearchParams({ near: name })}#results`}
              className="inline-flex min-h-11 items-center"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Button href="/workshops#results" kind="secondary">
        See them all, soonest first
      </Button>
    </div>
  );
}
